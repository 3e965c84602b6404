/** Announces what was recorded, looks whose days have come, and brings what can be brought now; then it is done, and says what came of it. */
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { announce } from "./announce.ts"
import { deliver } from "./deliver.ts"
import type { People } from "./directory.ts"
import type { Notifier } from "./notifier.ts"
import { oneRound } from "./once/round.ts"
import { telling } from "./once/telling.ts"
import { orAnother } from "./once/turn.ts"
import { Outbox } from "./outbox.ts"
import type { Outcome, Outgoing, ParkedWhy } from "./outbox.ts"
import { Rounds } from "./rounds.ts"
import type { NoticesOptions } from "./run.ts"
import { watch } from "./watch.ts"
import type { Moment } from "../Moment.ts"
import type { Notice } from "../Notice.ts"
import type { StoreCorrupt, StoreUnavailable, Unreadable } from "../store/failure.ts"
import type { NotAMoment } from "../store/not-a-moment.ts"
import { TrajectoryStore } from "../TrajectoryStore.ts"

/** @public */
interface Failed {
  readonly notice: Notice
  readonly why: ParkedWhy
  /** What the other side said. */
  readonly said: string
  /** How often it was tried. */
  readonly tried: number
}
/** Why a notice was not brought. @public */
export type NotBrought =
  /** It is tried again from this time on; what is behind it in its line waits for it, and is not named here. */
  | Failed & { readonly came: "again"; readonly at: Moment }
  /** It is no longer tried: `parked` lists it, `resume` lets it wait again. */
  | Failed & { readonly came: "parked"; readonly at: Moment }
  /** It rests until someone's quiet hours end. */
  | { readonly notice: Notice; readonly came: "rest"; readonly until: Moment }

/** What came of everything that was due. Codes, references and days, and nobody's words. @public */
export interface Once {
  readonly brought: readonly Notice[]
  readonly notBrought: readonly NotBrought[]
  /** Steps that cannot be read: of their trajectories nothing more is announced. */
  readonly unreadable: readonly Unreadable[]
  /** When more of what waits can be brought; left out when nothing waits. */
  readonly next?: Moment
}

const momentOf = (millis: number): Moment => DateTime.formatIso(DateTime.makeUnsafe(millis))

const notBrought = (notice: Notice, outcome: Outcome): readonly NotBrought[] => {
  switch (outcome.came) {
    case "brought": return []
    case "rest": return [{ notice, came: "rest", until: momentOf(outcome.until) }]
    default: {
      const { came, at, why, said, tried } = outcome
      return [{ notice, came, why, said, tried, at: typeof at === "number" ? momentOf(at) : at }]
    }
  }
}

const between = 20
/** Nothing is on its way and nothing is left that could be brought now. */
const nothingReady = (outbox: Outgoing) =>
  Effect.gen(function* () {
    while ((yield* outbox.ready(yield* Clock.currentTimeMillis, 1)).length > 0) yield* Effect.sleep(between)
  })

/** Fails, as `locked`, when another process brings from the same outbox, or follows under the same name, and goes on doing so. @public */
export const once = (options: NoticesOptions): Effect.Effect<Once, StoreUnavailable | StoreCorrupt | NotAMoment, TrajectoryStore | Outbox | People | Notifier> =>
  Effect.gen(function* () {
    const store = yield* TrajectoryStore
    const { consumer } = store
    const came = new Map<string, { readonly notice: Notice; readonly outcome: Outcome }>()
    const outbox = telling(yield* Outbox, (notice, outcome) => came.set(notice.id, { notice, outcome })) // what is tried twice came to what it came to last
    const unreadable: Unreadable[] = []
    const unread = (step: Unreadable): Effect.Effect<void> => {
      unreadable.push(step)
      return options.unreadable?.(step) ?? Effect.logError(step.message)
    }
    const { rounds, done } = yield* oneRound
    yield* announce({ ...options, unreadable: unread, live: false }).pipe(
      Effect.provideService(TrajectoryStore, consumer === undefined ? store : { ...store, consumer: (name) => orAnother(consumer(name)) })
    )
    yield* Effect.raceFirst(Effect.provideService(watch(options), Rounds, rounds), done)
    yield* Effect.raceFirst(Effect.provideService(deliver(options), Outbox, { ...outbox, turn: orAnother(outbox.turn) }), nothingReady(outbox))
    const next = yield* outbox.next(yield* Clock.currentTimeMillis)
    const all = [...came.values()]
    return {
      brought: all.filter(({ outcome }) => outcome.came === "brought").map(({ notice }) => notice),
      notBrought: all.flatMap(({ notice, outcome }) => notBrought(notice, outcome)),
      unreadable, ...(next === undefined ? {} : { next: momentOf(next) })
    }
  })
