/** All three services together, for as long as they are not interrupted. A store that is away for a while is waited for. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { announce } from "./announce.ts"
import type { AnnounceOptions } from "./announce.ts"
import { deliver } from "./deliver.ts"
import type { DeliverOptions } from "./deliver.ts"
import type { People } from "./directory.ts"
import type { Notifier } from "./notifier.ts"
import type { Outbox } from "./outbox.ts"
import { pauseAfter } from "./pause.ts"
import type { Rounds } from "./rounds.ts"
import { watch } from "./watch.ts"
import type { WatchOptions } from "./watch.ts"
import { noNames } from "../store/consumer.ts"
import type { StoreCorrupt, StoreUnavailable } from "../store/failure.ts"
import type { NotAMoment } from "../store/not-a-moment.ts"
import { TrajectoryStore } from "../TrajectoryStore.ts"

/** @public */
export interface NoticesOptions extends Omit<AnnounceOptions, "live">, DeliverOptions, WatchOptions {}

/** @public */
type Broken = StoreUnavailable | StoreCorrupt | NotAMoment

/** Failing so often in a row is lasting. With the pauses between, that is after some minutes. */
const mostInARow = 10
/** Whatever ran so long before it failed, in milliseconds, did run. */
const didRun = 60_000

/** `cannot-open` too: a server that was reached before, and is not now, says no more than one that never was. */
const mayComeBack = ({ why }: StoreUnavailable): boolean => why === "locked" || why === "cannot-open" || why === "other"

/** Begins again, after a growing pause, when its store was not to be had. */
const steadfast = <R>(service: Effect.Effect<void, Broken, R>): Effect.Effect<void, Broken, R> => {
  const from = (failed: number): Effect.Effect<void, Broken, R> =>
    Effect.flatMap(Clock.currentTimeMillis, (began) =>
      Effect.catchTag(service, "StoreUnavailable", (failure) => Effect.flatMap(Clock.currentTimeMillis, (now) => {
        const inARow = now - began >= didRun ? 1 : failed + 1
        if (!mayComeBack(failure) || inARow >= mostInARow) return Effect.fail(failure)
        return Effect.andThen(Effect.flatMap(pauseAfter(inARow, { first: "1 second", most: "30 seconds" }), Effect.sleep), from(inARow))
      })))
  return from(0)
}

/** From a store whose followers have no names nothing can be announced. That is no matter of waiting. */
export const canAnnounce = Effect.flatMap(TrajectoryStore, ({ consumer }) => (consumer === undefined ? Effect.fail(noNames) : Effect.void))

/** Announces, looks whose days have come, and delivers. Fails with what one of them could not go on after; the others end with it. @public */
export const run = (options: NoticesOptions): Effect.Effect<never, Broken, TrajectoryStore | Outbox | People | Notifier | Rounds> => {
  const services = [steadfast(announce({ ...options, live: true })), steadfast(watch(options)), steadfast(deliver(options))] as const
  return Effect.andThen(Effect.andThen(canAnnounce, Effect.all(services, { concurrency: "unbounded", discard: true })), Effect.never)
}
