/** Announces what was recorded, looks whose days have come, and brings what can be brought now; then it is done. */
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import { announce, deliver, Outbox, Rounds, watch } from "@omringd/core/Notices"
import type { NoticesOptions, Outcome, Outgoing, Rounding, RoundsFailure } from "@omringd/core/Notices"
import { StoreUnavailable, TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { Store } from "@omringd/core/TrajectoryStore"

/** The same outbox, which tells what came of each notice once that is written down. */
export const telling = (outbox: Outgoing, told: (outcomes: readonly Outcome[]) => void): Outgoing =>
  ({ ...outbox, settle: (outcomes) => Effect.tap(outbox.settle(outcomes), () => Effect.sync(() => told(outcomes))) })

/** How long another process is waited for that is doing the same. */
const patience = "5 seconds"
const another = new StoreUnavailable({ store: "notices", why: "locked", said: "another process brings notices from here, and will bring these too" })
const orAnother = <A, E, R>(turn: Effect.Effect<A, E, R>) => Effect.timeoutOrElse(turn, { duration: patience, orElse: () => Effect.fail(another) })

const impatient = (store: Store, outbox: Outgoing): { readonly store: Store; readonly outbox: Outgoing } => {
  const { consumer } = store
  return {
    store: consumer === undefined ? store : { ...store, consumer: (name) => orAnother(consumer(name)) },
    outbox: { ...outbox, turn: orAnother(outbox.turn) }
  }
}

/** Rounds that are walked once: `done` is when each trajectory was looked at. */
const oneRound = Effect.gen(function* () {
  const [day, done] = [yield* Deferred.make<string>(), yield* Deferred.make<void, RoundsFailure>()]
  const failed = (count: number) => new StoreUnavailable({ store: "notices", why: "other", said: `${count} trajectories could not be looked at` })
  const rounds: Rounding = {
    ask: (asked) => Effect.asVoid(Deferred.succeed(day, asked)),
    work: ({ names, look }) =>
      Effect.gen(function* () {
        const today = yield* Deferred.await(day)
        const looked: readonly Exit.Exit<void, unknown>[] = yield* Effect.orDie(Effect.forEach(yield* Effect.orDie(names), (name) => Effect.exit(look(name, today))))
        const wrong = looked.filter(({ _tag }) => _tag === "Failure").length
        yield* wrong === 0 ? Deferred.succeed(done, undefined) : Deferred.fail(done, failed(wrong))
      })
  }
  return { rounds, done: Deferred.await(done) }
})

const between = 20

/** Nothing is on its way and nothing is left that could be brought now. */
const nothingReady = (outbox: Outgoing) =>
  Effect.gen(function* () {
    while ((yield* outbox.ready(yield* Clock.currentTimeMillis, 1)).length > 0) yield* Effect.sleep(between)
  })

export const once = (options: NoticesOptions) =>
  Effect.gen(function* () {
    const { store, outbox } = impatient(yield* TrajectoryStore, yield* Outbox)
    const { rounds, done } = yield* oneRound
    yield* announce({ ...options, live: false }).pipe(Effect.provideService(TrajectoryStore, store))
    yield* Effect.raceFirst(Effect.provideService(watch(options), Rounds, rounds), done)
    yield* Effect.raceFirst(Effect.provideService(deliver(options), Outbox, outbox), nothingReady(outbox))
  })
