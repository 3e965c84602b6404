import * as Effect from "effect/Effect"
import { Conflict } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "looks for an id among the steps of all trajectories",
  caughtBy: ["store-08"],
  breaks: differing(({ append, forget }) => {
    const used = new Map<string, string>()
    return {
      append: (id, expected, taken) => Effect.suspend(() => {
        if (taken.some((one) => (used.get(one.id) ?? id) !== id)) return Effect.fail(new Conflict({ trajectory: id, expected, actual: expected }))
        return Effect.tap(append(id, expected, taken), () => Effect.sync(() => { for (const one of taken) used.set(one.id, id) }))
      }),
      forget: (id) => Effect.tap(forget(id), () => Effect.sync(() => { for (const [one, of] of used) if (of === id) used.delete(one) }))
    }
  })
} satisfies Broken
