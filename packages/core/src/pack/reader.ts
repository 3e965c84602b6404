/** One reading of a pack: where it is now, and what it found on the way. Each value is read once, so that what is checked is what is used. */
import { isObject as isPlain } from "../Reading.ts"
import type { PackProblem, Unfit } from "./problem.ts"

export interface PackReader {
  readonly pack: string
  readonly rule: string | undefined
  readonly path: PackProblem["path"]
  readonly problems: PackProblem[]
  /** What was read for this practice, so that a rule that two packs bring stays one rule. */
  readonly known: Map<object, unknown>
}

/** Reads the same value once for a practice. */
export const once = <A>(read: (value: unknown, reader: PackReader) => A) => (value: unknown, reader: PackReader): A => {
  if (!isPlain(value)) return read(value, reader)
  if (!reader.known.has(value)) reader.known.set(value, read(value, reader))
  return reader.known.get(value) as A // it was put there a line ago, or by this very function
}

const longest = 80
/** What stands there, for the one who has to mend it. */
const shown = (value: unknown): string | undefined => {
  if (typeof value === "string") return value.slice(0, longest)
  return typeof value === "number" || typeof value === "boolean" || typeof value === "bigint" ? String(value) : undefined
}

export const inside = (reader: PackReader, ...keys: PackProblem["path"]): PackReader => ({ ...reader, path: [...reader.path, ...keys] })

/** Notes what is wrong with the value that stands there. */
export const unfit = (reader: PackReader, problem: Unfit, value?: unknown, expected?: string): undefined => {
  const { pack, rule, path } = reader
  const found = shown(value)
  reader.problems.push({
    pack, ...(rule === undefined ? {} : { rule }), path, problem, ...(found === undefined ? {} : { found }), ...(expected === undefined ? {} : { expected })
  })
  return undefined
}

/** Longer than any pack, so that a list without an end has one. */
const longestList = 10_000

/** Each entry as it was read; what could not be is left out, and noted. */
export const listOf = <A>(reader: PackReader, key: string, value: unknown, read: (entry: unknown, reader: PackReader) => A | undefined): readonly A[] => {
  const there = inside(reader, key)
  if (!Array.isArray(value) || value.length > longestList) {
    unfit(there, "not-a-list")
    return Object.freeze([])
  }
  return Object.freeze(Array.from({ length: value.length }, (_, index) => read(value[index], inside(there, index))).filter((one) => one !== undefined))
}

/** Codes out of a table that knows them. */
export const codes = <A extends string>(known: ReadonlySet<string>, problem: Unfit) => (value: unknown, reader: PackReader): A | undefined =>
  typeof value === "string" && known.has(value) ? value as A : unfit(reader, problem, value, [...known].join(", ")) // it is one of those known

export const isNamed = (value: unknown): value is string => typeof value === "string" && value.length <= 64 && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(value)
export const isVersioned = (value: unknown): value is string => typeof value === "string" && value.length <= 32 && /^[0-9A-Za-z][0-9A-Za-z.+-]*$/u.test(value)
export { isPlain }
