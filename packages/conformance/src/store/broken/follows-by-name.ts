import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Placed, ReadFailure } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

const byName = (a: Placed, b: Placed): number => a.taken.trajectory.localeCompare(b.taken.trajectory) || a.position - b.position

/** What can be read up to where it ends, sorted; how it ends is left as it is. */
const sorted = (steps: Stream.Stream<Placed, ReadFailure>): Stream.Stream<Placed, ReadFailure> =>
  Stream.unwrap(Effect.gen(function* () {
    const placed: Placed[] = []
    const ended = Stream.fromEffectDrain(yield* Effect.exit(Stream.runForEach(steps, (one) => Effect.sync(() => { placed.push(one) }))))
    return Stream.concat(Stream.fromIterable(placed.toSorted(byName)), ended)
  }))

export default {
  name: "follows one trajectory after another",
  caughtBy: ["store-09"],
  breaks: differing(({ follow }) => ({
    follow: (after, options) => (options?.live === false ? sorted(follow(after, options)) : follow(after, options))
  }))
} satisfies Broken
