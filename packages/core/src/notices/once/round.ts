/** A round that is walked once, by whoever asks for it: `done` is when each trajectory was looked at. */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import type { Rounding, RoundsFailure } from "../rounds.ts"
import { StoreUnavailable } from "../../store/failure.ts"

const failed = (count: number) => new StoreUnavailable({ store: "notices", why: "other", said: `${count} trajectories could not be looked at` })

export const oneRound = Effect.gen(function* () {
  const [day, done] = [yield* Deferred.make<string>(), yield* Deferred.make<void, RoundsFailure>()]
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
