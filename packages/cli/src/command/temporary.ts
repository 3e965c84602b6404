/** A file of our own that nobody else can read, and that is gone afterwards, also when we are interrupted: it holds people's words. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onInterrupt } from "./signals.ts"

export interface Temporary {
  readonly file: string
  remove(): void
}

/** Whoever interrupts is listened to before there is anything to remove, and stays so: asked twice, it is still removed. */
export const temporaryFile = (): Temporary => {
  let folder: string | undefined
  const removeFolder = () => { if (folder !== undefined) rmSync(folder, { recursive: true, force: true }) }
  const stopListening = onInterrupt((exit) => {
    removeFolder()
    process.exit(exit)
  }, "always")
  folder = mkdtempSync(join(tmpdir(), "omringd-"))
  return {
    file: join(folder, "case.db"),
    remove: () => {
      removeFolder()
      stopListening()
    }
  }
}
