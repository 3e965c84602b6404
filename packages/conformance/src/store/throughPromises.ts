/** The same store reached through the Promise door, so that the door passes the clauses for stores as well. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { Practice } from "@omringd/core"
import type { Taken } from "@omringd/core"
import { openOmringd } from "@omringd/core/Omringd"
import type { PromisedConsumer, PromisedSnapshots, PromisedStore } from "@omringd/core/Omringd"
import { TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { AppendFailure, Consuming, Linked, OpenFailure, ReadFailure, Snapped, Snapshots, Store, StoreCorrupt, StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { Place } from "./Place.ts"

const attempt = <A, E>(promise: () => Promise<A>): Effect.Effect<A, E> =>
  Effect.tryPromise({ try: promise, catch: (failure) => failure as E }) // it rejects with the store's own failures

type Broken = StoreUnavailable | StoreCorrupt

const consumerOf = (consumer: NonNullable<PromisedStore["consumer"]>): Consuming => (name) =>
  Effect.map(
    Effect.acquireRelease(attempt<PromisedConsumer, Broken>(() => consumer(name)), (one) => Effect.promise(() => one.close())),
    ({ position, save }) => ({ position, save: (at) => attempt<void, Broken>(() => save(at)) })
  )

const snapshotsOf = ({ load, save }: PromisedSnapshots): Snapshots => ({
  load: (id, key) => attempt<Snapped | undefined, Broken>(() => load(id, key)),
  save: (id, key, snapshot) => attempt<void, Broken>(() => save(id, key, snapshot))
})

/** A store made of promises, as a store made of effects. @beta */
export const fromPromises = (store: PromisedStore): Store => {
  const { links, consumer, snapshots, forgotten } = store
  return {
    read: (id, from) => attempt<readonly Taken[], ReadFailure>(() => store.read(id, from)),
    append: (id, expected, taken) => attempt<void, AppendFailure>(() => store.append(id, expected, taken)),
    follow: (after, options) => Stream.suspend(() => Stream.fromAsyncIterable(store.follow(after, options), (failure) => failure as ReadFailure)), // it rejects with the store's own failures
    forget: (id) => attempt<void, Broken>(() => store.forget(id)),
    ...(links === undefined ? {} : { links: (after, limit) => attempt<readonly Linked[], Broken>(() => links(after, limit)) }),
    ...(consumer === undefined ? {} : { consumer: consumerOf(consumer) }),
    ...(snapshots === undefined ? {} : { snapshots: snapshotsOf(snapshots) }),
    ...(forgotten === undefined ? {} : { forgotten: attempt<number, Broken>(forgotten) })
  }
}

/** @beta */
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
