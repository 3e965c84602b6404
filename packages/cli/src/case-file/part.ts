/** One part of a case file as it is looked at: a mapping, a short text, and where to say what is wrong. */
import type { Path } from "./problem.ts"

/** Notes a problem at a place; `key`: at the key itself. */
export type Note = (path: Path, problem: string, key?: "key") => void
export type Mapping = { readonly [key: string]: unknown }
export const isMapping = (value: unknown): value is Mapping => typeof value === "object" && value !== null && !Array.isArray(value)

const longest = 500
/** A short text, or a note of what is wrong with it. */
export const readText = (value: unknown, path: Path, note: Note): string | undefined => {
  if (typeof value !== "string" || value.trim() === "") {
    note(path, value === undefined ? "is missing" : "must be text; put it between quotes if it looks like something else")
    return undefined
  }
  if (value.length > longest) note(path, `is too long (at most ${longest} characters)`)
  return value
}
