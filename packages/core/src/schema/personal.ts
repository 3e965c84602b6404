/** Where the personal words of a step stand, read off its description. */
import type { AnyField, Fields } from "../Field.ts"
import { Step } from "../Step.ts"
import type { StepTag } from "../Step.ts"

const inField = ({ shape }: AnyField, path: string): readonly string[] => {
  switch (shape.kind) {
    case "words": return [path]
    case "list": return inField(shape.of, `${path}[]`)
    case "record": return inFields(shape.fields, `${path}.`)
    case "either": return [...new Set(shape.of.flatMap((one) => inField(one, path)))]
    case "step": return [`${path}.*`]
    case "reference": case "fresh": case "code": case "day": case "whole": case "flag": return []
  }
}

const inFields = (fields: Fields, before: string): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => inField(field, `${before}${name}`))

/**
 * `["says.says", "says.grounds", "impact"]`: `[]` stands for each entry of a list, and `.*` for the personal words of whatever
 * step stands there.
 * @public
 */
export const personalPaths = (tag: StepTag): readonly string[] => inFields(Step.definition(tag).fields, "")
