/** From a description to a Schema: the same description that decides what `Step.read` accepts. */
import * as Schema from "effect/Schema"
import { atLeastOne, atMost, day, freshReference, referenceTo, Words } from "./words.ts"
import { Field } from "../Field.ts"
import type { AnyField, AnyStep, Fields, Shape } from "../Field.ts"

/** What a described field becomes; its exact type is put back where the step is known by name. */
export type Described = Schema.Codec<unknown>
export type StepThunk = () => Schema.Codec<AnyStep>

const listOf = (of: AnyField, min: number, step: StepThunk): Described => {
  const all = Schema.Array(schemaOfShape(of.shape, step))
  return min === 0 ? all.check(atMost) : all.check(atLeastOne, atMost)
}

const statement = Field.statement.shape

export const schemaOfShape = (shape: Shape, step: StepThunk): Described => {
  switch (shape.kind) {
    case "reference": return referenceTo(shape.to)
    case "fresh": return freshReference(shape.of)
    case "words": return Words
    case "code": return Schema.Literals(shape.of)
    case "day": return day
    case "whole": return Schema.Int.check(Schema.isBetween({ minimum: shape.from, maximum: shape.to }))
    case "flag": return Schema.Boolean
    case "list": return listOf(shape.of, shape.min, step)
    case "record": {
      const record = Schema.Struct(schemasOf(shape.fields, step))
      return shape === statement ? record.annotate({ identifier: "Statement" }) : record
    }
    case "either": return Schema.Union(shape.of.map((one) => schemaOfShape(one.shape, step)))
    case "step": return Schema.suspend(step)
  }
}

/** A struct's fields; an optional one may be left out and is never `undefined`. */
export const schemasOf = (fields: Fields, step: StepThunk): { [name: string]: Described | Schema.optionalKey<Described> } =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { shape, optional }]) => {
      const schema = schemaOfShape(shape, step)
      return [name, optional ? Schema.optionalKey(schema) : schema]
    })
  )
