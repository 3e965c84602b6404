/** What there is to be seen in a recorded step: its name, each field that is there, each code in it, and what stands around it. */
import type { AnyField, Fields } from "../../src/Field.ts"
import { isObject } from "../../src/Reading.ts"
import { Step } from "../../src/Step.ts"
import type { Taken } from "../../src/Taken.ts"

const inField = ({ shape }: AnyField, value: unknown, path: string): readonly string[] => {
  switch (shape.kind) {
    case "code": return [path, `${path}=${String(value)}`]
    case "flag": return [path, `${path}=${String(value)}`]
    case "list": return Array.isArray(value) ? [path, `${path}#${Math.min(value.length, 2)}`, ...value.flatMap((one: unknown) => inField(shape.of, one, path))] : []
    case "record": return isObject(value) ? inFields(shape.fields, value, path) : []
    case "either": return shape.of.flatMap((one, index) => (isObject(value) === (one.shape.kind === "words" || one.shape.kind === "record") ? inField(one, value, `${path}/${index}`) : []))
    case "step": return isObject(value) ? [`${path} ${String(value["step"])}`] : []
    case "reference": case "fresh": case "words": case "day": case "whole": return [path]
  }
}
const inFields = (fields: Fields, value: { readonly [key: string]: unknown }, before: string): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => (Object.hasOwn(value, name) ? inField(field, value[name], `${before}.${name}`) : [`${before} without ${name}`]))

export const seenIn = ({ step, under, open = [], at, recordedAt, id, number }: Taken): readonly string[] => [
  step.step, `under ${under}`, `at ${at.length}`, `recorded ${recordedAt.length}`, `by its ${id === String(number) ? "number" : "own id"}`,
  ...inFields(Step.definition(step.step).fields, { ...step }, step.step),
  ...open.flatMap(({ strength, about, deviation }) => [`open ${strength}`, `open about ${Object.keys(about).length}`, ...(deviation === undefined ? [] : ["set aside"])])
]

const other = ({ shape }: AnyField, value: unknown, path: string, shown: ReadonlySet<string>): unknown => {
  switch (shape.kind) {
    case "code": return shape.of.find((code) => !shown.has(`${path}=${code}`)) ?? value
    case "list": return Array.isArray(value) ? value.map((one: unknown) => other(shape.of, one, path, shown)) : value
    case "record": return isObject(value) ? others(shape.fields, value, path, shown) : value
    default: return value
  }
}
const others = (fields: Fields, value: { readonly [key: string]: unknown }, before: string, shown: ReadonlySet<string>): { readonly [key: string]: unknown } =>
  Object.fromEntries(Object.entries(value).map(([name, one]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    return [name, field === undefined ? one : other(field, one, `${before}.${name}`, shown)]
  }))

/** The step with codes that were not shown yet, where there are any left. */
export const withOtherCodes = (step: Step, shown: ReadonlySet<string>): { readonly [key: string]: unknown } =>
  others(Step.definition(step.step).fields, { ...step }, step.step, shown)
