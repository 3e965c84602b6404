/** What stands inside a recorded step, whatever its version called the fields. */
import { isReference, Moment } from "@omringd/core"
import { isObject } from "./Past.ts"
import type { Json } from "./Past.ts"

/** Someone's words: whose, and about whom. */
export interface Said {
  readonly text: string
  readonly about: readonly string[]
  readonly by: string
}

const isSaid = (value: Json): boolean => typeof value["text"] === "string" && Array.isArray(value["about"]) && typeof value["by"] === "string"

/** All words in it, at any depth. */
export const saidIn = (value: unknown): readonly Said[] => {
  if (Array.isArray(value)) return value.flatMap(saidIn)
  if (!isObject(value)) return []
  const { text, about, by } = value
  return isSaid(value) ? [{ text: String(text), about: Array.isArray(about) ? about.map(String) : [], by: String(by) }] : Object.values(value).flatMap(saidIn)
}

/** Every text that is no code, reference or date: what was said, in whatever form an older version kept it. */
export const freeTextsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return isReference(value) || Moment.isMoment(value) ? [] : [value]
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(freeTextsIn) : []
}

/** The steps that stand inside this one. */
export const stepsInside = (step: unknown): readonly Json[] => {
  if (typeof step !== "object" || step === null) return []
  return Object.values(step).flatMap((one: unknown) => [...(isObject(one) && typeof one["step"] === "string" ? [one] : []), ...stepsInside(one)])
}

/** The same with another step in place of each that stands inside it. */
export const withInside = (step: Json, other: Json): Json =>
  Object.fromEntries(Object.entries(step).map(([key, one]) => [key, isObject(one) && typeof one["step"] === "string" ? other : one]))
