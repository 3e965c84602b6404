/** The lists of a document that may be of the wrong shape: what in them can be compared all the same. */
import type { DecodingProblem } from "./problem.ts"
import { isObject } from "../Reading.ts"

export type Path = DecodingProblem["path"]
export type Found = { readonly [key: string]: unknown }
export interface Entry {
  readonly path: Path
  readonly found: Found
}

export const listIn = (holder: Found, key: string): readonly unknown[] => {
  const list = holder[key]
  return Array.isArray(list) ? list : []
}
/** The entries of a list that are mappings; what else stands there has been refused by its shape. */
export const entriesIn = (holder: Found, key: string, path: Path = []): readonly Entry[] =>
  listIn(holder, key).flatMap((found: unknown, index) => (isObject(found) ? [{ path: [...path, key, index], found }] : []))

export const problem = (path: Path, message: string): DecodingProblem => ({ path, message })

/** Each entry after the first that stands under the same text. */
export const twice = (entries: readonly Entry[], key: string, message: string): readonly DecodingProblem[] => {
  const seen = new Set<string>()
  return entries.flatMap(({ path, found }) => {
    const id = found[key]
    if (typeof id !== "string") return []
    const isAgain = seen.has(id)
    seen.add(id)
    return isAgain ? [problem([...path, key], message)] : []
  })
}
