/** A store that is looked at and never changed, made of its links: each step as it is kept. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Recorded } from "@omringd/core"
import type { Practice, Taken, Trajectory } from "@omringd/core"
import type { Links } from "@omringd/core/Evidence"
import { StoreUnavailable, Unreadable } from "@omringd/core/TrajectoryStore"
import type { Linked, ReadFailure, Store } from "@omringd/core/TrajectoryStore"
import { Practice as Practices } from "@omringd/core"

const readOnly = new StoreUnavailable({ store: "this store", why: "read-only", said: "it was opened to be looked at" })
const pageLength = 512

const takenIn = ({ trajectory, number, id, text }: Linked): Effect.Effect<Taken, Unreadable> => {
  const reading = Recorded.kept(text, { trajectory, number, id: String(id) })
  return "taken" in reading ? Effect.succeed(reading.taken) : Effect.fail(new Unreadable({ trajectory, number, position: undefined, faults: reading.faults }))
}

const stepsOf = (links: Links) => (id: string, from = 1): Effect.Effect<readonly Taken[], ReadFailure> =>
  Effect.gen(function* () {
    const steps: Taken[] = []
    for (let after = from - 1; ;) {
      const page = yield* links({ trajectory: id, number: after }, pageLength)
      const mine = page.filter(({ trajectory }) => trajectory === id)
      steps.push(...(yield* Effect.forEach(mine, takenIn)))
      if (mine.length < pageLength) return steps
      after += mine.length
    }
  })

export const readOnlyStore = (links: Links): Store => ({
  read: stepsOf(links), append: () => Effect.fail(readOnly), follow: () => Stream.fail(readOnly), forget: () => Effect.fail(readOnly), links
})

/** The trajectories in it, told as they are read. */
export const readOnlyTrajectories = (practice: Practice, { read }: Store): { readonly read: (id: string) => Effect.Effect<Trajectory, ReadFailure> } => ({
  read: (id) => Effect.map(read(id), (steps) => practice.fold(Practices.start(id), steps))
})
