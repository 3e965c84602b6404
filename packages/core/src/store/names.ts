/** The names of all trajectories in a store. They are all that is held of it. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { StoreCorrupt, StoreUnavailable } from "./failure.ts"
import type { Store } from "../TrajectoryStore.ts"

/** A later asking follows on from where the one before stopped. */
export const namesIn = (store: Store) => {
  const names = new Set<string>()
  let position = 0
  const listed: Effect.Effect<void, StoreUnavailable | StoreCorrupt> = Effect.suspend(() =>
    Stream.runForEach(store.follow(position, { live: false }), (placed) =>
      Effect.sync(() => {
        names.add(placed.taken.trajectory)
        position = placed.position
      })
    ).pipe(
      Effect.catchTag("Unreadable", (unreadable) => {
        names.add(unreadable.trajectory)
        if (unreadable.position === undefined || unreadable.position <= position) return Effect.void
        position = unreadable.position
        return listed
      })
    ))
  return { forget: (name: string) => names.delete(name), all: Effect.map(listed, (): readonly string[] => [...names]) }
}
