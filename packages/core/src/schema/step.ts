/** Every step as a Schema, and their union. */
import * as Schema from "effect/Schema"
import { schemasOf } from "./shape.ts"
import type { Described } from "./shape.ts"
import type { AnyStep } from "../Field.ts"
import { Step } from "../Step.ts"
import type { Step as AStep, StepNamed, StepTag } from "../Step.ts"

const build = (tag: StepTag): Described => {
  const { fields, story } = Step.definition(tag)
  return Schema.Struct({ step: Schema.Literal(tag), ...schemasOf(fields, () => StepSchema as Schema.Codec<AnyStep>) }).annotate({ // a step is some step
    identifier: tag, description: story.join(" ")
  })
}
const built: ReadonlyMap<StepTag, Described> = new Map(Step.tags.map((tag) => [tag, build(tag)]))

/** One step by its name. @public */
export const schemaOf = <Tag extends StepTag>(tag: Tag): Schema.Codec<StepNamed<Tag>> =>
  built.get(tag) as unknown as Schema.Codec<StepNamed<Tag>> // built from the very description that the type is read off

/** Any step; which one is known by its name under `step`. @public */
export const StepSchema: Schema.Codec<AStep> = Schema.Union(Step.tags.map((tag) => schemaOf(tag) as Schema.Codec<AStep>)).annotate({ // one of all steps
  identifier: "Step", message: `Expected a step, named under "step" as one of ${Step.tags.join(", ")}`
})
