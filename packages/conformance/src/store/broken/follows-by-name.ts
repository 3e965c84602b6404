import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Placed } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

const byName = (a: Placed, b: Placed): number => a.taken.trajectory.localeCompare(b.taken.trajectory) || a.position - b.position

export default {
  name: "follows one trajectory after another",
  caughtBy: ["store-09", "store-37"],
  breaks: differing(({ follow }) => ({
    follow: (after, options) =>
      options?.live === false ? Stream.unwrap(Effect.map(Stream.runCollect(follow(after, options)), (placed) => Stream.fromIterable(placed.toSorted(byName)))) : follow(after, options)
  }))
} satisfies Broken
