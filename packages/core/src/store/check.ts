/** What stands in a record, looked at key by key: what is wrong with each. */
import type { Fault, Problem } from "../Fault.ts"
import { longestList } from "../Field.ts"
import { mandates } from "../Mandate.ts"
import { Moment } from "../Moment.ts"
import { isObject } from "../Reading.ts"
import { isReference } from "../Words.ts"

export type Path = readonly (string | number)[]
export type Read = { readonly [key: string]: unknown }

export type Check = (value: unknown) => Problem | undefined

export const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== ""
export const reference: Check = (value) => (isReference(value) ? undefined : "not-a-reference")
export const moment: Check = (value) => (Moment.isMoment(value) ? undefined : "not-a-moment")
export const ordinal: Check = (value) =>
  typeof value !== "number" || !Number.isSafeInteger(value) ? "not-a-whole-number" : value < 1 ? "out-of-range" : undefined
const mandateNames: ReadonlySet<unknown> = new Set(Object.keys(mandates))
export const isMandate = (value: unknown): boolean => mandateNames.has(value)
export const mandate: Check = (value) => (isMandate(value) ? undefined : "not-one-of")
export const text: Check = (value) => (isText(value) ? undefined : "not-text")
/** What something is about: texts by name. A name begins with a letter, so that every language keeps names in one order. */
export const named = /^[A-Za-z]/u
export const about: Check = (value) => {
  if (!isObject(value)) return "not-an-object"
  if (!Object.keys(value).every((name) => named.test(name))) return "not-in-it"
  return Object.values(value).every((one) => typeof one === "string") ? undefined : "not-text"
}
export const oneOf = (...codes: readonly unknown[]): Check => (value) => (codes.includes(value) ? undefined : "not-one-of")

export interface Checks {
  readonly [key: string]: Check
}

/** Every described key as it should be, and no other key but those in `also`. */
export const check = (value: Read, checks: Checks, also: readonly string[], path: Path, faults: Fault[]): void => {
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(checks, key) && !also.includes(key)) faults.push({ path: [...path, key.slice(0, 64)], problem: "not-in-it" })
  }
  for (const key in checks) {
    const problem = Object.hasOwn(value, key) ? checks[key]?.(value[key]) : "missing"
    if (problem !== undefined) faults.push({ path: [...path, key], problem })
  }
}

/** A copy of a list, so that what is checked is what is given out; undefined when it is none, or too long. */
export const listOf = (value: unknown): readonly unknown[] | undefined => {
  if (!Array.isArray(value)) return undefined
  const { length } = value
  if (length > longestList) return undefined
  const list: unknown[] = []
  for (let index = 0; index < length; index++) list.push(value[index])
  return list
}

export const listFault = (value: unknown): Pick<Fault, "problem" | "expected"> =>
  Array.isArray(value) ? { problem: "too-long", expected: `at most ${longestList} entries` } : { problem: value === undefined ? "missing" : "not-a-list" }
