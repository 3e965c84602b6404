/** A step that was taken, as a Schema: what a store holds and a log exchanges. */
import * as Schema from "effect/Schema"
import { StepSchema } from "./step.ts"
import { atLeastOne, atMost, moment, reference, referenceTo } from "./words.ts"
import { mandates } from "../Mandate.ts"
import type { Mandate } from "../Mandate.ts"
import { Moment } from "../Moment.ts"
import { named } from "../store/check.ts"
import { schemaVersion } from "../upcasters.ts"
import type { Open, Taken as ATaken } from "../Taken.ts"

const written = Schema.String.check(Schema.isPattern(/\S/u, { expected: "text that is not empty" }))

const Open: Schema.Codec<Open> = Schema.Struct({
  rule: reference,
  strength: Schema.Literals(["must", "should", "ask"]),
  what: written,
  about: Schema.Record(Schema.String.check(Schema.isPattern(named)), Schema.String),
  deviation: Schema.optionalKey(reference)
})

/** @public */
export const Taken: Schema.Codec<ATaken> = Schema.Struct({
  id: reference,
  trajectory: reference,
  number: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)),
  step: StepSchema,
  by: referenceTo("person"),
  under: Schema.Literals(Object.keys(mandates) as readonly Mandate[]), // keys of a const table
  at: moment,
  recordedAt: moment,
  packs: Schema.Array(written).check(atMost),
  schema: Schema.Literal(schemaVersion),
  open: Schema.optionalKey(Schema.Array(Open).check(atLeastOne, atMost))
}).check(Schema.makeFilter(
  ({ at, recordedAt }) => (Moment.isBefore(recordedAt, at) ? { path: ["recordedAt"], issue: "Expected a moment not before it happened" } : undefined),
  { toJsonSchema: () => [{}, true] }
)).annotate({ identifier: "Taken", description: "A step that was taken, with who took it, when, and what stood open." })
