/** What PostgreSQL, its driver and the network say, as what a caller can do about it. */
import { StoreCorrupt, StoreUnavailable } from "@omringd/core/TrajectoryStore"
import { closed } from "./connection.ts"

type Why = StoreUnavailable["why"]

/** By SQLSTATE, or the code of a connection that was not made or broke. */
const reasons: { readonly [code: string]: Why } = {
  "40001": "locked", "40P01": "locked", "55P03": "locked", "25006": "read-only", "42501": "read-only", "53100": "full",
  "57P01": "cannot-open", "57P02": "cannot-open", "57P03": "cannot-open", "53300": "cannot-open", "3D000": "cannot-open",
  ECONNREFUSED: "cannot-open", ECONNRESET: "cannot-open", EPIPE: "cannot-open", ETIMEDOUT: "cannot-open", ENOTFOUND: "cannot-open",
  EAI_AGAIN: "cannot-open", EHOSTUNREACH: "cannot-open", ENOENT: "cannot-open"
}
/** Tables or columns of ours that are not there, and what the server itself calls corrupted. */
const damaged: ReadonlySet<string> = new Set(["42P01", "42703", "3F000", "XX001", "XX002"])

/** What the driver says without a code. */
const sayings: readonly (readonly [RegExp, Why])[] = [
  [new RegExp(`^${closed}|after calling end on the pool|client was closed`, "iu"), "closed"],
  [/^connection terminated|^timeout exceeded|connection error and is not queryable|client has already been connected/iu, "cannot-open"]
]

const property = (thrown: unknown, key: string): string => {
  const value: unknown = typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, key) : undefined
  return typeof value === "string" ? value : ""
}

export const codeOf = (thrown: unknown): string => property(thrown, "code")

const whyOf = (code: string, said: string): Why => {
  if (code === "") return sayings.find(([saying]) => saying.test(said))?.[1] ?? "other"
  return reasons[code] ?? (code.startsWith("08") || code.startsWith("28") ? "cannot-open" : "other")
}

export const failureOf = (store: string, thrown: unknown): StoreUnavailable | StoreCorrupt => {
  const code = codeOf(thrown)
  const said = property(thrown, "message") || code || String(thrown)
  if (damaged.has(code)) return new StoreCorrupt({ store, why: "damaged", said })
  return new StoreUnavailable({ store, why: whyOf(code, said), said })
}

/** While opening, a right that is missing is what stands in the way. */
export const openingFailureOf = (store: string, thrown: unknown): StoreUnavailable | StoreCorrupt => {
  const failure = failureOf(store, thrown)
  return codeOf(thrown) === "42501" ? new StoreUnavailable({ store, why: "cannot-open", said: failure.said }) : failure
}
