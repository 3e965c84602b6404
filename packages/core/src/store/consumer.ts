/** Following under a name: where it had come to is kept in the store, and one at a time follows, however many processes try. */
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import * as Stream from "effect/Stream"
import { StoreUnavailable } from "./failure.ts"
import type { ReadFailure, StoreCorrupt } from "./failure.ts"
import type { Following, Placed } from "./following.ts"
import type { Store } from "../TrajectoryStore.ts"

/** The one that follows under a name, for as long as its scope. @public */
export interface Consumer {
  /** Everything up to here was handled; 0 when nothing was. */
  readonly position: number
  /** Keeps where it has come to. Fails when it is no longer the one, so that two never overwrite each other. */
  save(position: number): Effect.Effect<void, StoreUnavailable | StoreCorrupt>
}

/** Waits until nobody else follows under this name, then is the one. @public */
export type Consuming = (name: string) => Effect.Effect<Consumer, StoreUnavailable | StoreCorrupt, Scope>

/** For whoever is given a store without named followers. */
export const noNames = new StoreUnavailable({ store: "this store", why: "other", said: "it has no `consumer`, so its followers have no names: see write-an-adapter, Followers with a name" })

/**
 * Hands each recorded step to `handle`, in order, from where this name had come to. At least once: what was handled since the last
 * page began is handed over again when the process was killed, so `handle` makes no difference between once and twice.
 * @public
 */
export const consume = (store: Store, name: string, options?: Following) =>
  <E, R>(handle: (placed: Placed) => Effect.Effect<unknown, E, R>): Effect.Effect<void, E | ReadFailure, R> =>
    Effect.scoped(Effect.gen(function* () {
      const consumer = yield* store.consumer?.(name) ?? Effect.fail(noNames)
      let saved = consumer.position
      let handled = saved
      const keep = Effect.suspend(() => {
        if (handled === saved) return Effect.void
        const position = handled
        return Effect.map(consumer.save(position), () => { saved = position })
      })
      const page = (all: readonly Placed[]) =>
        Effect.andThen(Effect.forEach(all, (placed) => Effect.map(handle(placed), () => { handled = placed.position }), { discard: true }), keep)
      yield* Stream.runForEachArray(store.follow(saved, options), page).pipe(Effect.ensuring(Effect.ignore(keep)))
    }))
