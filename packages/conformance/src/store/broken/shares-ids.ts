import * as Effect from "effect/Effect"
import { Conflict } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "lets an id be used once in all trajectories together",
  caughtBy: ["store-08", "store-25"],
  breaks: differing(({ append }) => {
    const used = new Set<string>()
    return {
      append: (id, expected, taken) =>
        taken.some((one) => used.has(one.id))
          ? Effect.fail(new Conflict({ trajectory: id, expected, actual: expected }))
          : Effect.tap(append(id, expected, taken), () => Effect.sync(() => { for (const one of taken) used.add(one.id) }))
    }
  })
} satisfies Broken
