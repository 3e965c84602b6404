/** What requests are made of, described once: read by it, and written into the OpenAPI document. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Fault, languages, registers, Step } from "@omringd/core"
import type { Moment } from "@omringd/core"
import { day, decoder, moment, reference, StepSchema } from "@omringd/core/Schema"
import type { DecodingProblem } from "@omringd/core/Schema"
import { part } from "./reading.ts"
import type { Part } from "./reading.ts"

/** The version that was looked at, as it stood in the `ETag`. */
export const versioned = part(Schema.Struct({
  "if-match": Schema.optionalKey(Schema.String.check(Schema.isPattern(/^"\d{1,9}"$/u, { expected: 'a version as it stood in an ETag, such as "7"' })))
}))
export const versionIn = (headers: { readonly "if-match"?: string }): number | undefined =>
  headers["if-match"] === undefined ? undefined : Number(headers["if-match"].slice(1, -1))

export const ofCase = part(Schema.Struct({ case: reference }))
export const ofStep = part(Schema.Struct({ case: reference, step: reference }))
export const ofChild = part(Schema.Struct({ case: reference, child: reference }))
export const ofAppointment = part(Schema.Struct({ case: reference, appointment: reference }))

export const onDay = part(Schema.Struct({ at: Schema.optionalKey(moment) }))
const reader = {
  language: Schema.optionalKey(Schema.Literals(languages)),
  register: Schema.optionalKey(Schema.Literals(registers))
}
export const asRead = part(Schema.Struct(reader))
export const onDayAsRead = part(Schema.Struct({ at: Schema.optionalKey(moment), ...reader }))

export interface Proposal {
  /** When it happened; now when left out. */
  readonly at?: Moment
  readonly step: Step
}

const placed = ({ path, message }: DecodingProblem, ...before: readonly string[]): DecodingProblem => ({ path: [...before, ...path], message })
const around = decoder(Schema.Struct({ at: Schema.optionalKey(moment), step: Schema.Unknown }))

/** Who proposes it is not in it: that comes from the session. The step is read by the practice's own reader, which names the nearest step for a slip. */
export const proposal: Part<Proposal> = {
  schema: Schema.Struct({ at: Schema.optionalKey(moment), step: StepSchema }).annotate({ identifier: "Proposal" }),
  read: (input) => {
    const proposed = around(input)
    const step = Step.read(typeof input === "object" && input !== null ? Reflect.get(input, "step") : undefined)
    const outer = Result.isFailure(proposed) ? proposed.failure : []
    const inner = "faults" in step ? step.faults.map((fault) => placed({ path: fault.path, message: Fault.sentence(fault) }, "step")) : []
    if (Result.isFailure(proposed) || "faults" in step) return Result.fail([...outer.filter(({ path }) => path[0] !== "step"), ...inner])
    return Result.succeed({ ...proposed.success, step: step.step })
  }
}

const place = Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(200))
export const appointment = part(Schema.Struct({
  on: day, place, caseworker: reference, invited: Schema.Array(reference).check(Schema.isMinLength(1), Schema.isMaxLength(100))
}).annotate({ identifier: "Appointment" }))
