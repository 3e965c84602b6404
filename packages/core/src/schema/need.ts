/** What needs to happen, as a Schema: for answers of a service, and for whoever reads them. Codes and references, never a sentence. */
import * as Schema from "effect/Schema"
import { day, moment, reference, referenceTo } from "./words.ts"
import { mandates } from "../Mandate.ts"
import type { Mandate } from "../Mandate.ts"
import type { Need as ANeed, Way as AWay } from "../Need.ts"
import { roles } from "../Person.ts"
import { Step } from "../Step.ts"

export const stepName = Schema.Literals(Step.tags).annotate({ identifier: "StepName" })
export const role = Schema.Literals(roles).annotate({ identifier: "Role" })
export const mandate = Schema.Literals(Object.keys(mandates) as readonly Mandate[]).annotate({ identifier: "Mandate" }) // keys of a const table

const Way: Schema.Codec<AWay> = Schema.Struct({
  step: stepName, mandate, heldBy: Schema.Array(role), people: Schema.Array(referenceTo("person"))
}).annotate({ identifier: "Way", description: "One way to meet a need: a step, and who may take it." })

/** @public */
export const Need: Schema.Codec<ANeed> = Schema.Struct({
  rule: reference,
  clause: Schema.String,
  strength: Schema.Literals(["inv", "must", "should", "ask"]),
  state: Schema.Literals(["open", "upcoming", "overdue"]),
  what: Schema.String,
  about: Schema.Record(Schema.String, Schema.String),
  why: Schema.Literals(["no", "unknown", "disputed"]),
  since: Schema.optional(moment),
  due: Schema.optional(day),
  before: Schema.Array(stepName),
  metBy: Schema.Array(stepName).check(Schema.isMinLength(1)),
  ways: Schema.Array(Way),
  setAside: Schema.optionalKey(reference)
}).annotate({ identifier: "Need", description: "One thing that still has to happen, about whom, and the steps that would meet it." }) as unknown as Schema.Codec<ANeed> // a list of at least one is what the check leaves
