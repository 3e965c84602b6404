/** Files in the folder of a store: flushed to the disk before anyone is told, and what goes wrong with them as the port says it. */
import * as fs from "node:fs"
import * as path from "node:path"
import { StoreUnavailable } from "@omringd/core/TrajectoryStore"

export const unavailable = (store: string, why: StoreUnavailable["why"], said: unknown) =>
  new StoreUnavailable({ store, why, said: said instanceof Error ? said.message : String(said) })

const causes: { readonly [code: string]: StoreUnavailable["why"] } = { ENOSPC: "full", EDQUOT: "full", EROFS: "read-only", EACCES: "cannot-open", ENOENT: "cannot-open" }
export const failureOf = (store: string, thrown: unknown): StoreUnavailable =>
  thrown instanceof StoreUnavailable ? thrown : unavailable(store, (thrown instanceof Error && "code" in thrown ? causes[String(thrown.code)] : undefined) ?? "other", thrown)

export const flushed = (file: string, flags: string, write: (descriptor: number) => void): void => {
  const descriptor = fs.openSync(file, flags)
  try {
    write(descriptor)
    fs.fsyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}

/** Writes a file anew: whoever reads it finds all that was there, or all that is. */
export const replaced = (file: string, text: string): void => {
  const anew = `${file}.new`
  flushed(anew, "w", (descriptor) => { fs.writeFileSync(descriptor, text) })
  fs.renameSync(anew, file)
  flushed(path.dirname(file), "r", () => {})
}

/**
 * One process has the folder. A lock that a crash left behind is not guessed about: a person removes it. Gives what lets it go; throws where
 * another has it.
 */
export const lock = (folder: string): (() => void) => {
  const file = path.join(folder, "lock")
  try {
    flushed(file, "wx", (descriptor) => { fs.writeSync(descriptor, String(process.pid)) })
  } catch (thrown) {
    if (!fs.existsSync(file)) throw thrown
    throw unavailable(folder, "locked", `process ${fs.readFileSync(file, "utf8")} has it; if that ended without letting go, remove ${file}`)
  }
  return () => { fs.rmSync(file, { force: true }) }
}
