/** What a step says besides anyone's words: its codes, numbers and days, and what it refers to. Read off the step's own description. */
import type { AnyField, Fields, ReferenceKind, Shape } from "@omringd/core"
import type { Attribute, ValueType } from "./Log.ts"

export interface Referred {
  readonly to: ReferenceKind
  readonly id: string
  /** The field it stands in. */
  readonly as: string
  /** Brought in by this step. */
  readonly fresh: boolean
  /** What stands in one record together is about each other. */
  readonly inside: string
}
export interface FieldsRead {
  readonly said: readonly Attribute[]
  readonly referred: readonly Referred[]
}

interface Place {
  readonly name: string
  readonly inside: string
  /** Only what stands in the step itself is said of it: in a list it would be said many times. */
  readonly top: boolean
}
type Record = { readonly [name: string]: unknown }
const isRecord = (value: unknown): value is Record => typeof value === "object" && value !== null && !Array.isArray(value)

/** Whether a value can be one of these: the alternatives of one field differ in kind, or in the codes they hold. */
const fits = ({ shape }: AnyField, value: unknown): boolean => {
  if (shape.kind === "code") return typeof value === "string" && shape.of.includes(value)
  if (!isRecord(value)) return false
  if (shape.kind === "words") return "text" in value
  return shape.kind === "record" && Object.entries(shape.fields).every(([name, field]) =>
    field.shape.kind === "code" ? fits(field, value[name]) : field.optional || name in value)
}

/** Days of birth find people. */
const neverSaid: ReadonlySet<string> = new Set(["born"])

const say = (said: Attribute[], { name, top }: Place, type: ValueType, value: unknown): void => {
  if (top && !neverSaid.has(name) && (typeof value === "string" || typeof value === "number" || typeof value === "boolean")) said.push({ name, type, value })
}

const readField = ({ shape }: AnyField, value: unknown, place: Place, said: Attribute[], referred: Referred[]): void => {
  switch (shape.kind) {
    case "code": return say(said, place, "string", value)
    case "whole": return say(said, place, "integer", value)
    case "flag": return say(said, place, "boolean", value)
    case "day": return say(said, place, "time", value)
    case "reference": return void (typeof value === "string" && referred.push({ to: shape.to, id: value, as: place.name, fresh: false, inside: place.inside }))
    case "fresh": return void (typeof value === "string" && referred.push({ to: shape.of, id: value, as: place.name, fresh: true, inside: place.inside }))
    case "list":
      if (Array.isArray(value)) value.forEach((one, index) => readField(shape.of, one, { ...place, inside: isRecord(one) ? `${place.name}[${index}]` : place.inside, top: false }, said, referred))
      return
    case "record": return isRecord(value) ? readRecord(shape.fields, value, { inside: place.inside, top: false }, said, referred) : undefined
    case "either": {
      const found = shape.of.find((one) => fits(one, value))
      return found === undefined ? undefined : readField(found, value, place, said, referred)
    }
    case "words": case "step": return undefined
  }
}

const readRecord = (fields: Fields, value: Record, place: Omit<Place, "name">, said: Attribute[], referred: Referred[]): void => {
  for (const [name, field] of Object.entries(fields)) if (value[name] !== undefined) readField(field, value[name], { ...place, name }, said, referred)
}

export const fieldsOf = (fields: Fields, step: object): FieldsRead => {
  const said: Attribute[] = []
  const referred: Referred[] = []
  readRecord(fields, { ...step }, { inside: "", top: true }, said, referred)
  return { said, referred }
}

/** What can be said of a step by its description, known before the first such step has come. */
export const sayable = (fields: Fields): readonly Pick<Attribute, "name" | "type">[] =>
  Object.entries(fields).flatMap(([name, { shape }]) => {
    const type = typeOf(shape)
    return type === undefined || neverSaid.has(name) ? [] : [{ name, type }]
  })

const typeOf = (shape: Shape): ValueType | undefined => {
  switch (shape.kind) {
    case "code": return "string"
    case "whole": return "integer"
    case "flag": return "boolean"
    case "day": return "time"
    case "either": return shape.of.map((one) => typeOf(one.shape)).find((type) => type !== undefined)
    case "reference": return shape.to === "step" ? "string" : undefined
    case "fresh": case "words": case "list": case "record": case "step": return undefined
  }
}
