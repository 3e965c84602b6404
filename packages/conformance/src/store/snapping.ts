/** What clauses about snapshots look at. */
import * as Effect from "effect/Effect"
import type { Snapshots, Store } from "@omringd/core/TrajectoryStore"
import type { Broken } from "../run.ts"

const none: Effect.Effect<never, Broken> = Effect.fail({ _tag: "Broken", saw: "it says that it keeps snapshots, and has none" })

/** Where the store keeps snapshots. */
export const snapshotsOf = ({ snapshots }: Store): Effect.Effect<Snapshots, Broken> => (snapshots === undefined ? none : Effect.succeed(snapshots))

/** A store whose snapshots differ from a good one's in this. */
export const snapping = (change: (good: Snapshots) => Partial<Snapshots>) => ({ snapshots }: Store): Partial<Store> =>
  snapshots === undefined ? {} : { snapshots: { ...snapshots, ...change(snapshots) } }
