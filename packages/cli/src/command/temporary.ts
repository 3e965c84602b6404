/** A file of our own that nobody else can read, and that is gone afterwards, also when we are interrupted: it holds people's words. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

export interface Temporary {
  readonly file: string
  remove(): void
}

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** Whoever interrupts is listened to before there is anything to remove, and stays so: asked twice, it is still removed. */
export const temporaryFile = (): Temporary => {
  let folder: string | undefined
  const removeFolder = () => { if (folder !== undefined) rmSync(folder, { recursive: true, force: true }) }
  const interrupted = Object.entries(signals).map(([signal, code]) => {
    const stop = () => {
      removeFolder()
      process.exit(code)
    }
    process.on(signal, stop)
    return [signal, stop] as const
  })
  folder = mkdtempSync(join(tmpdir(), "omringd-"))
  return {
    file: join(folder, "case.db"),
    remove: () => {
      removeFolder()
      for (const [signal, stop] of interrupted) process.removeListener(signal, stop)
    }
  }
}
