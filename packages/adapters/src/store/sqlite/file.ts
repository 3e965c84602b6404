/** The file, looked at before SQLite does: what is not ours, not whole, newer or not to be written is left as it is. */
import * as fs from "node:fs"
import * as Result from "effect/Result"
import { NewerSchema, StoreCorrupt, StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { OpenFailure } from "@omringd/core/TrajectoryStore"
import { applicationId, version } from "./schema.ts"

const magic = "SQLite format 3\0"
const headerLength = 100

const sizeOf = (file: string): number => fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
const hasLog = (file: string): boolean => sizeOf(`${file}-wal`) > 0 || sizeOf(`${file}-journal`) > 0

const headerOf = (file: string): DataView & { readonly text: string } => {
  const bytes = new Uint8Array(headerLength)
  const open = fs.openSync(file, "r")
  try {
    fs.readSync(open, bytes, 0, headerLength, 0)
  } finally {
    fs.closeSync(open)
  }
  return Object.assign(new DataView(bytes.buffer), { text: String.fromCharCode(...bytes.subarray(0, magic.length)) })
}

/** How long the file is according to itself; 0 when it does not say. */
const ownLength = (header: DataView): number => {
  const pageSize = header.getUint16(16)
  const saysSo = header.getUint32(24) === header.getUint32(92)
  return saysSo ? (pageSize === 1 ? 65_536 : pageSize) * header.getUint32(28) : 0
}

const corrupt = (store: string, why: StoreCorrupt["why"], said: string) => Result.fail(new StoreCorrupt({ store, why, said }))
const unavailable = (store: string, why: StoreUnavailable["why"], said: string) => Result.fail(new StoreUnavailable({ store, why, said }))

const lookAt = (file: string): Result.Result<"ours", OpenFailure> => {
  const stat = fs.statSync(file)
  if (!stat.isFile()) return unavailable(file, "cannot-open", "it is not a file")
  if (stat.size === 0) return corrupt(file, "truncated", "it is empty; remove it to begin a new store")
  const logged = hasLog(file)
  const header = headerOf(file)
  if (header.text !== magic) return corrupt(file, "not-a-store", "it is not an SQLite file")
  if (stat.size < headerLength) return corrupt(file, "truncated", "its header is cut off")
  if (header.getUint32(68) !== applicationId) return corrupt(file, "not-a-store", "it belongs to another application")
  if (header.getUint32(60) > version) return Result.fail(new NewerSchema({ store: file, found: header.getUint32(60), known: version }))
  // While there is a log the rest may still lie in it.
  if (!logged && sizeOf(file) < ownLength(header)) return corrupt(file, "truncated", `it is ${sizeOf(file)} bytes long, not ${ownLength(header)}`)
  if ((stat.mode & 0o222) === 0) return unavailable(file, "read-only", "nobody may write it")
  return Result.succeed("ours")
}

/** What lies there. A log without its file is not begun anew: its steps would be lost. */
export const look = (file: string): Result.Result<"absent" | "ours", OpenFailure> => {
  if (fs.existsSync(file)) return lookAt(file)
  return hasLog(file) ? corrupt(file, "truncated", "its log is there, the file itself is not") : Result.succeed("absent")
}
