/** Files that nobody but their owner may look into, and what makes them outlive a power cut. Everything here throws what the file system throws. */
import { randomBytes } from "node:crypto"
import * as fs from "node:fs"
import { codeOf } from "./failure.ts"

/** What it gives; undefined when there is no such file. */
export const unlessAbsent = <A>(does: () => A): A | undefined => {
  try {
    return does()
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT") return undefined
    throw thrown
  }
}

/** With a file that is open as long as it takes. */
export const within = <A>(file: string, flags: string, does: (handle: number) => A): A => {
  const handle = fs.openSync(file, flags, 0o600)
  try {
    return does(handle)
  } finally {
    fs.closeSync(handle)
  }
}

/** A new file with this in it, synced. */
export const writeNew = (file: string, content: string | Uint8Array): void =>
  within(file, "wx", (handle) => {
    fs.writeFileSync(handle, content)
    fs.fsyncSync(handle)
  })

/** So that names outlive a power cut, and no longer stand there after one. Not every system lets a folder be synced, or needs it. */
export const syncFolder = (folder: string): void => {
  try {
    within(folder, "r", fs.fsyncSync)
  } catch {}
}

/** Begins a folder when it is not there. */
export const beginFolder = (folder: string): void => {
  try {
    fs.mkdirSync(folder, { mode: 0o700 })
  } catch (thrown) {
    if (codeOf(thrown) !== "EEXIST" || !fs.statSync(folder).isDirectory()) throw thrown
  }
}

/** A name that nothing else has. */
export const newName = (): string => randomBytes(12).toString("hex")
