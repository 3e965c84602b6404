/** What clauses about named followers look at. */
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import type { Consumer, Store, StoreCorrupt, StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { Broken } from "../run.ts"

const noConsumer: Effect.Effect<never, Broken> = Effect.fail({ _tag: "Broken", saw: "it says that its followers have names, and has no consumer" })

/** The one that follows under a name. */
export const following = (store: Store, name: string): Effect.Effect<Consumer, Broken | StoreUnavailable | StoreCorrupt, Scope> =>
  store.consumer?.(name) ?? noConsumer

/** The same, for stores that differ from one that has them. */
export const consumerThrough = (store: Store, name: string): Effect.Effect<Consumer, StoreUnavailable | StoreCorrupt, Scope> =>
  store.consumer?.(name) ?? Effect.die(new Error("the store that this one differs from has no consumer"))

/** Where a name has come to; nobody may have it. */
export const positionOf = (store: Store, name: string) => Effect.scoped(Effect.map(following(store, name), ({ position }) => position))

/** Has come to a position under a name, and is no longer the one. */
export const comeTo = (store: Store, name: string, position: number) => Effect.scoped(Effect.flatMap(following(store, name), ({ save }) => save(position)))

/** How long to wait before saying that nothing happens. */
export const aWhile = 100
