/** The same store reached through the Promise door, so that the door passes the clauses for stores as well. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { Practice } from "@omringd/core"
import { openOmringd } from "@omringd/core/Omringd"
import type { PromisedStore } from "@omringd/core/Omringd"
import { TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { AppendFailure, OpenFailure, ReadFailure, Store, StoreCorrupt, StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { Place } from "./Place.ts"

const attempt = <A, E>(promise: () => Promise<A>): Effect.Effect<A, E> =>
  Effect.tryPromise({ try: promise, catch: (failure) => failure as E }) // it rejects with the store's own failures

/** A store made of promises, as a store made of effects. */
export const fromPromises = (store: PromisedStore): Store => ({
  read: (id, from) => attempt<Awaited<ReturnType<PromisedStore["read"]>>, ReadFailure>(() => store.read(id, from)),
  append: (id, expected, taken) => attempt<void, AppendFailure>(() => store.append(id, expected, taken)),
  follow: (after, options) => Stream.suspend(() => Stream.fromAsyncIterable(store.follow(after, options), (failure) => failure as ReadFailure)), // it rejects with the store's own failures
  forget: (id) => attempt<void, StoreUnavailable | StoreCorrupt>(() => store.forget(id))
})

export const throughPromises = (place: Place): Place => ({
  ...place,
  store: Layer.effect(TrajectoryStore, Effect.map(
    Effect.acquireRelease(
      attempt<Awaited<ReturnType<typeof openOmringd>>, OpenFailure>(() => openOmringd({ practice: Practice.of(), store: place.store })),
      (omringd) => Effect.promise(() => omringd.close())
    ),
    ({ store }) => fromPromises(store)
  ))
})
