/** A generator for each shape a field can have, read off the field's own description. */
import * as fc from "fast-check"
import type { AnyField, Fields, ReferenceKind } from "../../src/Field.ts"
import { Step } from "../../src/Step.ts"
import type { StepTag } from "../../src/Step.ts"
import { day } from "./moment.ts"
import { stranger } from "./recipe.ts"
import type { Recipe } from "./recipe.ts"

const pick = fc.nat({ max: 30 })
const known = (of: ReferenceKind): fc.Arbitrary<Recipe> => pick.map((pick) => ({ "?": "known", of, pick }))
const made = (of: ReferenceKind): fc.Arbitrary<Recipe> => pick.map((pick) => ({ "?": "fresh", of, pick }))

/** Mostly what is there, sometimes something of another kind or of nobody's. */
const reference = (to: ReferenceKind): fc.Arbitrary<Recipe> =>
  to === "anyone" ? anyone : fc.oneof({ weight: 12, arbitrary: known(to) }, { weight: 1, arbitrary: known("person") }, { weight: 1, arbitrary: fc.constant(stranger) })
const anyone = fc.oneof(known("person"), fc.constantFrom("teacher", "kid-1", "kid-2"))
const fresh = (of: ReferenceKind): fc.Arbitrary<Recipe> =>
  fc.oneof({ weight: 5, arbitrary: made(of) }, { weight: 1, arbitrary: known(of) })

const text = fc.oneof(fc.constantFrom("…", "she said so", "élève 🌱"), fc.string({ minLength: 1, unit: "grapheme", maxLength: 12 }).map((some) => `.${some}`))
const words: fc.Arbitrary<Recipe> = fc.record({
  text, about: fc.array(reference("person"), { minLength: 1, maxLength: 2 }), by: reference("person")
})

export const field = ({ shape }: AnyField): fc.Arbitrary<Recipe> => {
  switch (shape.kind) {
    case "reference": return reference(shape.to)
    case "fresh": return fresh(shape.of)
    case "words": return words
    case "code": return fc.constantFrom(...shape.of)
    case "day": return day
    case "whole": return fc.integer({ min: shape.from, max: shape.to })
    case "flag": return fc.boolean()
    case "list": return fc.array(field(shape.of), { minLength: shape.min, maxLength: 3 })
    case "record": return fields(shape.fields)
    case "either": return fc.oneof(...shape.of.map(field))
    case "step": return fc.oneof({ weight: 2, arbitrary: pick.map((pick): Recipe => ({ "?": "recorded", pick })) }, { weight: 1, arbitrary: anyStep })
  }
}

export const fields = (described: Fields): fc.Arbitrary<Recipe> => {
  const required = Object.keys(described).filter((name) => described[name]?.optional !== true)
  const model = Object.fromEntries(Object.entries(described).map(([name, one]) => [name, field(one)]))
  return fc.record(model, { requiredKeys: required }).map((found): Recipe => ({ ...found } as { readonly [key: string]: Recipe }))
}

const tagged = (tag: StepTag): fc.Arbitrary<Recipe> => fields(Step.definition(tag).fields).map((found): Recipe => ({ step: tag, ...(found as object) }))

/** A whole step of this name with every field made up. */
const whole = new Map<StepTag, fc.Arbitrary<Recipe>>()
export const stepOf = (tag: StepTag): fc.Arbitrary<Recipe> => {
  const made = whole.get(tag) ?? tagged(tag)
  whole.set(tag, made)
  return made
}

/** A step inside a step: any but another correction, so that it ends. */
const anyStep: fc.Arbitrary<Recipe> = fc.constantFrom(...Step.tags.filter((tag) => tag !== "StepCorrected")).chain(stepOf)
