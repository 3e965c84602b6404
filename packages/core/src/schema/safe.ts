/** The answer to "is this child safe?", as a Schema. Never a score. What is undefined in it is left out when it is written as JSON. */
import * as Schema from "effect/Schema"
import { day, moment, reference, referenceTo, Words } from "./words.ts"
import { Field } from "../Field.ts"
import type { SafetyAnswer as ASafetyAnswer } from "../practice/safe.ts"
import { schemaOfShape } from "./shape.ts"
import { StepSchema } from "./step.ts"

const person = referenceTo("person")
const people = Schema.Array(person)
const statement = schemaOfShape(Field.statement.shape, () => StepSchema)

const verdicts = ["safe-enough", "not-safe-with-immediate-plan", "not-safe-without-plan"] as const

const Judgement = Schema.Struct({
  step: reference, child: person, verdict: Schema.Literals(verdicts), grounds: statement, by: person, with: people, at: moment, daysOld: Schema.Int
}).annotate({ identifier: "Judgement" })

const Placement = Schema.Struct({
  id: reference, child: person, where: Schema.Literals(["kin", "friends", "foster-family", "residential", "hospital", "other"]), with: Schema.optional(person),
  lighterWeighed: Schema.Union([Words, Schema.Literal("no-time")]), since: moment, until: Schema.optional(Schema.Union([moment, day]))
}).annotate({ identifier: "Placement" })

/** @public */
export const SafetyAnswer = Schema.Struct({
  child: person,
  answer: Schema.Literals([...verdicts, "never-judged"]),
  judgements: Schema.Array(Judgement),
  voicesDiffer: Schema.Boolean,
  connections: Schema.Struct({
    lastingAdults: people, safePerson: Schema.optional(person), spokesperson: Schema.optional(person), informedNetwork: people
  }),
  placement: Schema.optional(Placement),
  immediatePlans: Schema.Array(reference)
}).annotate({
  identifier: "SafetyAnswer", description: "The latest judgements on a child with their grounds and age, who sees it differently, and who is around it."
}) as unknown as Schema.Codec<ASafetyAnswer> // the statement is of the shape it was built from, and what is undefined may be left out
