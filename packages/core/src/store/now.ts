/** The moment at which something is recorded. The only place where a clock is read, and effect's own, so that tests can set it. */
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { Moment } from "../Moment.ts"
import { isObject } from "../Reading.ts"

export const now: Effect.Effect<Moment> = Effect.map(Clock.currentTimeMillis, (millis) => DateTime.formatIso(DateTime.makeUnsafe(millis)))

/** The proposal with the moment of recording, unless it says one itself. What is no proposal is left for the practice to refuse. */
export const recordedNow = (who: unknown): Effect.Effect<unknown> => {
  try {
    if (!isObject(who)) return Effect.succeed(who)
    const { by, at, id, recordedAt } = who
    return recordedAt === undefined ? Effect.map(now, (moment) => ({ by, at, id, recordedAt: moment })) : Effect.succeed({ by, at, id, recordedAt })
  } catch {
    return Effect.succeed(who) // a getter of the caller's threw
  }
}
