/** What SQLite and the file system say, as what a caller can do about it. */
import { StoreCorrupt, StoreUnavailable } from "@omringd/core/TrajectoryStore"

const reasons: { readonly [code: number]: StoreUnavailable["why"] } = { 5: "locked", 6: "locked", 8: "read-only", 13: "full", 14: "cannot-open" }
const codes: { readonly [code: string]: StoreUnavailable["why"] } = {
  ERR_INVALID_STATE: "closed", ENOSPC: "full", EACCES: "cannot-open", EPERM: "cannot-open", EROFS: "read-only", ENOENT: "cannot-open"
}
const damaged: ReadonlySet<number> = new Set([11, 26])

const property = (thrown: unknown, key: string): unknown =>
  typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, key) : undefined

/** SQLite's result code with its extension, such as 2067 for a key that is in use; 0 when it was not SQLite that spoke. */
export const resultCode = (thrown: unknown): number => {
  const code = property(thrown, "errcode")
  return typeof code === "number" ? code : 0
}

export const inUse = 2067

export const failureOf = (store: string, thrown: unknown): StoreUnavailable | StoreCorrupt => {
  const code = resultCode(thrown) & 0xff
  const said = String(property(thrown, "message") ?? thrown)
  if (damaged.has(code)) return new StoreCorrupt({ store, why: "damaged", said })
  return new StoreUnavailable({ store, why: reasons[code] ?? codes[String(property(thrown, "code"))] ?? "other", said })
}

/** When statements are prepared, plain "SQL error" means that a table or column of ours is not there. */
export const openingFailureOf = (store: string, thrown: unknown): StoreUnavailable | StoreCorrupt =>
  resultCode(thrown) === 1 ? new StoreCorrupt({ store, why: "damaged", said: String(property(thrown, "message")) }) : failureOf(store, thrown)
