/** What a case file may leave out of someone's words: whose they are, and whom they are about. */
import { Step } from "@omringd/core"
import type { AnyField, Fields, ReferenceKind, Shape } from "@omringd/core"
import type { Somebody } from "./CaseFile.ts"

type Read = { readonly [key: string]: unknown }
const isRead = (value: unknown): value is Read => typeof value === "object" && value !== null && !Array.isArray(value)

/** Whoever takes the step, whom the step is about as far as it was read, and everyone in the file. */
export interface Scope {
  readonly by: unknown
  readonly children: readonly string[]
  readonly others: readonly string[]
  readonly people: ReadonlyMap<string, Somebody>
}

const canBePerson: ReadonlySet<ReferenceKind> = new Set<ReferenceKind>(["person", "child", "adult", "anyone"])

/** The people a value refers to outside of words, in the order in which they stand. */
const named = ({ shape }: AnyField, value: unknown): readonly string[] => {
  if (shape.kind === "reference" || shape.kind === "fresh") {
    const kind = shape.kind === "fresh" ? shape.of : shape.to
    return typeof value === "string" && canBePerson.has(kind) ? [value] : []
  }
  if (shape.kind === "list") return Array.isArray(value) ? value.flatMap((one: unknown) => named(shape.of, one)) : []
  if (shape.kind === "record") return isRead(value) ? namedIn(shape.fields, value) : []
  return shape.kind === "either" ? [...new Set(shape.of.flatMap((one) => named(one, value)))] : []
}
const namedIn = (fields: Fields, value: Read): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => named(field, value[name]))

const narrowed = (fields: Fields, value: Read, scope: Scope): Scope => {
  const found = [...new Set(namedIn(fields, value))].filter((one) => scope.people.has(one))
  const children = found.filter((one) => scope.people.get(one)?.is === "child")
  const others = found.filter((one) => !children.includes(one))
  return { ...scope, children: children.length > 0 ? children : scope.children, others: others.length > 0 ? others : scope.others }
}

const wordsOf = (value: unknown, { by, children, others }: Scope): unknown => {
  const about = children.length > 0 ? children : others.length > 0 ? others : [by]
  if (typeof value === "string") return { text: value, about, by }
  return isRead(value) && "text" in value ? { about, by, ...value } : value
}

const isWords = (shape: Shape, value: unknown): boolean => shape.kind === "words" && (typeof value === "string" || (isRead(value) && "text" in value))
const isCode = (shape: Shape, value: unknown): boolean => shape.kind === "code" && typeof value === "string" && shape.of.includes(value)

const expandedField = ({ shape }: AnyField, value: unknown, scope: Scope): unknown => {
  switch (shape.kind) {
    case "words": return wordsOf(value, scope)
    case "list": return Array.isArray(value) ? value.map((one: unknown) => expandedField(shape.of, one, scope)) : value
    case "record": return isRead(value) ? expandedFields(shape.fields, value, narrowed(shape.fields, value, scope)) : value
    case "either": {
      if (shape.of.some((one) => isCode(one.shape, value))) return value
      return shape.of.some((one) => isWords(one.shape, value)) ? wordsOf(value, scope) : value
    }
    case "step": return isRead(value) ? expanded(value, scope) : value
    case "reference": case "fresh": case "code": case "day": case "whole": case "flag": return value
  }
}

const expandedFields = (fields: Fields, value: Read, scope: Scope): Read =>
  Object.fromEntries(Object.entries(value).map(([name, one]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    return [name, field === undefined ? one : expandedField(field, one, scope)]
  }))

/** A step as the file has it, with all words written out. What is no step stays as it is, for whoever reads it next to say so. */
export const expanded = (step: Read, scope: Scope): Read => {
  const tag = step["step"]
  if (typeof tag !== "string" || !Step.isTag(tag)) return step
  const { fields } = Step.definition(tag)
  return expandedFields(fields, step, narrowed(fields, step, scope))
}
