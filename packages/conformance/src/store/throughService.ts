/** The same store reached through the `Trajectories` service and what that remembers, in all that the service offers: whole trajectories. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Practice } from "@omringd/core"
import { Trajectories } from "@omringd/core/Trajectories"
import { TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { Store } from "@omringd/core/TrajectoryStore"
import type { Place } from "./Place.ts"

/** @beta */
export const throughService = (place: Place): Place => ({
  ...place,
  store: Layer.effect(TrajectoryStore, Effect.gen(function* () {
    const context = yield* Layer.build(Layer.fresh(Layer.provideMerge(Trajectories.layer({ practice: Practice.of() }), place.store)))
    const trajectories = Context.get(context, Trajectories)
    const store = Context.get(context, TrajectoryStore)
    return {
      ...store,
      read: (id, from = 1) => (from > 1 ? store.read(id, from) : Effect.map(trajectories.read(id), ({ history }) => history.toArray())),
      follow: trajectories.follow,
      forget: trajectories.forget
    } satisfies Store
  }))
})
