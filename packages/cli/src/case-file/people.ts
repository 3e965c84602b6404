/** Everyone a step names stands among the people of the file. */
import { Step } from "@omringd/core"
import type { AnyField, Fields, ReferenceKind, Step as AStep } from "@omringd/core"
import type { Somebody } from "./CaseFile.ts"
import type { Path } from "./problem.ts"

export interface Named {
  readonly path: Path
  readonly person: string
}

const persons: ReadonlySet<ReferenceKind> = new Set<ReferenceKind>(["person", "child", "adult"])

const inField = ({ shape }: AnyField, value: unknown, path: Path): readonly Named[] => {
  const here = typeof value === "string" ? [{ path, person: value }] : []
  switch (shape.kind) {
    case "reference": return persons.has(shape.to) ? here : []
    case "fresh": return persons.has(shape.of) ? here : []
    case "words": return inFields(wordsFields, value, path)
    case "list": return Array.isArray(value) ? value.flatMap((one: unknown, index) => inField(shape.of, one, [...path, index])) : []
    case "record": return inFields(shape.fields, value, path)
    case "either": return shape.of.flatMap((one) => inField(one, value, path))
    case "step": return inStep(value, path)
    case "code": case "day": case "whole": case "flag": return []
  }
}
const inFields = (fields: Fields, value: unknown, path: Path): readonly Named[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([name, one]: [string, unknown]) => {
        const field = Object.hasOwn(fields, name) ? fields[name] : undefined
        return field === undefined ? [] : inField(field, one, [...path, name])
      })

const person: AnyField = { shape: { kind: "reference", to: "person" }, optional: false }
const wordsFields: Fields = { about: { shape: { kind: "list", of: person, min: 1 }, optional: false }, by: person }

const tagOf = (value: unknown): unknown => (typeof value === "object" && value !== null && "step" in value ? value.step : undefined)

/** Everyone a step names where only a person can stand, also in words. */
export const inStep = (step: unknown, path: Path = []): readonly Named[] => {
  const tag = tagOf(step)
  return typeof tag === "string" && Step.isTag(tag) ? inFields(Step.definition(tag).fields, step, path) : []
}

/** Whom a step brings in without being among the people, or in another role than the file gives them. */
export const broughtIn = (step: AStep, people: ReadonlyMap<string, Somebody>): readonly string[] =>
  Step.definition(step.step).introduces(step).flatMap(({ id, role }) => {
    const somebody = people.get(id)
    if (somebody === undefined) return [`brings in ${id}, who is not among the people of this file`]
    return somebody.is === role ? [] : [`brings in ${id} as ${role}; among the people of this file that is ${somebody.is}`]
  })
