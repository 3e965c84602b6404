/** A day or moment that someone asks about, before anything is read: text is compared as text, so any other would be answered, and wrongly. */
import * as TaggedData from "effect/Data"
import * as Effect from "effect/Effect"
import { Fault } from "../Fault.ts"
import { Moment } from "../Moment.ts"

/** What was asked about is no day (YYYY-MM-DD) and no moment in UTC that exists: ask again with one. Nothing was read. @public */
export class NotAMoment extends TaggedData.TaggedError("NotAMoment")<{
  readonly fault: Fault
}> {
  override get message(): string {
    return Fault.sentence(this.fault)
  }
}

/** What was handed in under this name. */
export const asked = (name: string, moment: unknown): Effect.Effect<void, NotAMoment> =>
  Moment.isMoment(moment) ? Effect.void : Effect.fail(new NotAMoment({ fault: { path: [name], problem: moment === undefined ? "missing" : "not-a-moment" } }))
