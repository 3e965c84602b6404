/** Whether plain data is a step, decided apart from the core's reader: by its description and the limits the documentation names. */
import type { AnyField, Fields } from "../../src/Field.ts"
import { Step } from "../../src/Step.ts"

type Plain = { readonly [name: string]: unknown }
const isPlain = (value: unknown): value is Plain => typeof value === "object" && value !== null && !Array.isArray(value)
const isReference = (value: unknown) => typeof value === "string" && /^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,63}$/.test(value)
const isDay = (value: unknown) => {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value < "0001") return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value
}
const hasOnly = (value: Plain, names: readonly string[]) => Object.keys(value).every((name) => names.includes(name))

const isSealed = (text: string) => text.length <= 100_000 && text.startsWith("sealed:1:") && !/[^A-Za-z0-9_-]/.test(text.slice(9))
const isWords = (value: unknown) =>
  isPlain(value) && hasOnly(value, ["text", "about", "by"]) &&
  typeof value["text"] === "string" && value["text"].trim() !== "" && (value["text"].length <= 20_000 || isSealed(value["text"])) &&
  Array.isArray(value["about"]) && value["about"].length >= 1 && value["about"].length <= 1_000 && value["about"].every(isReference) &&
  isReference(value["by"])

const fits = ({ shape }: AnyField, value: unknown): boolean => {
  switch (shape.kind) {
    case "reference": case "fresh": return isReference(value)
    case "words": return isWords(value)
    case "code": return shape.of.some((code) => code === value)
    case "day": return isDay(value)
    case "whole": return typeof value === "number" && Number.isInteger(value) && value >= shape.from && value <= shape.to
    case "flag": return value === true || value === false
    case "list": return Array.isArray(value) && value.length >= shape.min && value.length <= 1_000 && value.every((one) => fits(shape.of, one))
    case "record": return isPlain(value) && holds(shape.fields, value, [])
    case "either": return shape.of.some((one) => fits(one, value))
    case "step": return isStep(value)
  }
}
const holds = (fields: Fields, value: Plain, also: readonly string[]): boolean =>
  hasOnly(value, [...Object.keys(fields), ...also]) &&
  Object.entries(fields).every(([name, field]) => (Object.hasOwn(value, name) ? fits(field, value[name]) : field.optional))

/** For values as JSON can hold them. */
export const isStep = (value: unknown): boolean => {
  if (!isPlain(value)) return false
  const tag = Step.tags.find((tag) => tag === value["step"])
  return tag !== undefined && Object.hasOwn(value, "step") && holds(Step.definition(tag).fields, value, ["step"])
}
