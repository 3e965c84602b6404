/**
 * The personal words in a snapshot. A trajectory's parts have no description as steps have, but what words are is the same everywhere: whatever
 * has a text, someone whose it is, and people it is about.
 */
import type { Change } from "./inStep.ts"
import { isObject } from "../Reading.ts"
import type { Words } from "../Words.ts"

const isWords = (value: { readonly [key: string]: unknown }): value is { readonly [key: string]: unknown } & Words =>
  typeof value["text"] === "string" && typeof value["by"] === "string" && Array.isArray(value["about"]) && value["about"].every((one) => typeof one === "string")

const mapIn = (value: unknown, change: Change, path: (string | number)[]): unknown => {
  const inside = (key: string | number, one: unknown): unknown => {
    path.push(key)
    const changed = mapIn(one, change, path)
    path.pop()
    return changed
  }
  if (Array.isArray(value)) return value.map((one, index) => inside(index, one))
  if (!isObject(value)) return value
  return isWords(value) ? change(value, path) : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inside(key, one)]))
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The text of a snapshot with each of its words changed. What `Snapshot.write` did not write has no words that anyone could find, and stays as it is. @public */
export const mapSnapshot = (text: string, change: Change): string => {
  const value = parsed(text)
  let found = false
  const changed = value === undefined ? value : mapIn(value, (words, path) => {
    found = true
    return change(words, path)
  }, [])
  return found ? JSON.stringify(changed) : text
}
