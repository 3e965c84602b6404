/** What was thrown, as the problem it is. What a database or a parser says stays inside: it may hold what people wrote. */
import { Problem } from "./problem.ts"

const property = (thrown: unknown, key: string): unknown => (typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, key) : undefined)

/** SQLSTATE classes, and codes of a connection that was not made or broke: it may work in a moment. */
const passing = /^(08|53|57|55P03|40001|40P01)|^E(CONN|PIPE|TIMEDOUT|HOST)/u
const isPassing = (thrown: unknown): boolean => {
  const code = property(thrown, "code")
  if (typeof code === "string") return passing.test(code)
  return thrown instanceof Error && /^(timeout exceeded|connection terminated|Cannot use a pool after)/iu.test(thrown.message)
}

export const problemOf = (thrown: unknown): Problem => {
  if (thrown instanceof Problem) return thrown
  const tag = property(thrown, "_tag")
  if (tag === "Conflict") return new Problem("someone-was-first")
  if (tag === "StoreUnavailable") return new Problem(property(thrown, "why") === "other" ? "failed" : "not-now")
  if (isPassing(thrown)) return new Problem("not-now")
  const status = property(thrown, "statusCode")
  return new Problem(typeof status === "number" && status >= 400 && status < 500 ? "unreadable" : "failed")
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "")

/** Of what was thrown, what can go into a log: what it is and where it comes from, not what it says. */
export const loggable = (thrown: unknown) => ({
  type: textOf(property(thrown, "_tag")) || textOf(property(thrown, "name")),
  code: textOf(property(thrown, "code")),
  why: textOf(property(thrown, "why")),
  message: "",
  stack: textOf(property(thrown, "stack")).split("\n").filter((line) => /^\s+at /u.test(line)).join("\n")
})
