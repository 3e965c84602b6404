/** What needs to happen across a caseload. One trajectory is held at a time; of the others only the names. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { ReadFailure, StoreCorrupt, StoreUnavailable, Unreadable } from "./failure.ts"
import { namesIn } from "./names.ts"
import { asked } from "./not-a-moment.ts"
import type { NotAMoment } from "./not-a-moment.ts"
import type { Moment } from "../Moment.ts"
import type { Need } from "../Need.ts"
import type { Practice } from "../Practice.ts"
import type { Trajectory } from "../Trajectory.ts"
import type { Store } from "../TrajectoryStore.ts"

/** What a trajectory asks of people on a day. @public */
export type Attention =
  | { readonly trajectory: string; readonly needs: readonly Need[] }
  /** Its steps cannot be read: someone has to look at that first. */
  | { readonly trajectory: string; readonly unreadable: Unreadable }

type Broken = StoreUnavailable | StoreCorrupt

export const caseload = (practice: Practice, store: Store, latest: (id: string) => Effect.Effect<Trajectory, ReadFailure>) => {
  const names = namesIn(store)
  const attentionFor = (id: string, at: Moment): Effect.Effect<readonly Attention[], Broken> =>
    latest(id).pipe(
      Effect.map((trajectory): readonly Attention[] => {
        if (trajectory.version > 0) return [{ trajectory: id, needs: practice.whatNeedsToHappen(trajectory, at) }]
        names.forget(id)
        return []
      }),
      Effect.catchTag("Unreadable", (unreadable) => Effect.succeed<readonly Attention[]>([{ trajectory: id, unreadable }]))
    )
  return (at: Moment, of?: Iterable<string>): Stream.Stream<Attention, Broken | NotAMoment> =>
    Stream.fromIterableEffect(Effect.andThen(asked("at", at), of === undefined ? names.all : Effect.succeed(of))).pipe(
      Stream.mapEffect((id) => attentionFor(id, at)),
      Stream.flatMap((found) => Stream.fromIterable(found))
    )
}
