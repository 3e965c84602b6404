/**
 * Looks once a day whose days have come, and puts what that makes known into the outbox. Days are UTC's. Once is enough: a need's day is a day,
 * and a state in between, of which the next step may already be recorded, would tell people of what is no longer so.
 */
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { Outbox } from "./outbox.ts"
import { Rounds } from "./rounds.ts"
import type { Round, RoundsFailure } from "./rounds.ts"
import type { Sha256 } from "../Chain.ts"
import { Moment } from "../Moment.ts"
import type { Day } from "../Moment.ts"
import { Notice } from "../Notice.ts"
import type { Practice } from "../Practice.ts"
import type { StoreCorrupt, StoreUnavailable } from "../store/failure.ts"
import { latestOf } from "../store/latest.ts"
import { namesIn } from "../store/names.ts"
import { Remembered } from "../store/remembered.ts"
import { Snapshot } from "../store/snapshot.ts"
import { TrajectoryStore } from "../TrajectoryStore.ts"

/** @public */
export interface WatchOptions {
  readonly practice: Practice
  readonly sha256: Sha256
  /** How often to see whether it is another day; a minute when left out. */
  readonly every?: Duration.Input
}

const today: Effect.Effect<Day> = Effect.map(Clock.currentTimeMillis, (millis) => Moment.dayOf(DateTime.formatIso(DateTime.makeUnsafe(millis))))

/** @public */
export const watch = ({ practice, sha256, every = "1 minute" }: WatchOptions): Effect.Effect<never, RoundsFailure, TrajectoryStore | Outbox | Rounds> =>
  Effect.gen(function* () {
    const [store, outbox, rounds] = [yield* TrajectoryStore, yield* Outbox, yield* Rounds]
    const names = namesIn(store)
    const latest = latestOf({ practice, store, snapshots: Snapshot.keyOf(practice) })
    const nothing = Remembered.make(0)
    /** What was announced of it while it was being forgotten goes too. */
    const gone = (name: string) => Effect.map(outbox.forget(name), () => { names.forget(name) })
    const round: Round<StoreUnavailable | StoreCorrupt> = {
      names: names.all,
      look: (name, day) =>
        latest(nothing, name).pipe(
          Effect.flatMap((trajectory) => {
            if (trajectory.version === 0) return gone(name)
            const notices = practice.announcedOn(trajectory, day).map((told) => Notice.of(sha256, told))
            return notices.length === 0 ? Effect.void : outbox.put(notices)
          }),
          // Whoever follows the log says where; looking again changes nothing.
          Effect.catchTag("Unreadable", () => Effect.void)
        )
    }
    let asked: Day | undefined
    const ask = Effect.gen(function* () {
      const day = yield* today
      if (day !== asked) yield* rounds.ask(day)
      asked = day
    })
    const asking = Effect.forever(Effect.andThen(ask, Effect.sleep(every)))
    return yield* Effect.raceFirst(asking, Effect.andThen(rounds.work(round), Effect.never))
  })
