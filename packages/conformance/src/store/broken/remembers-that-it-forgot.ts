import * as Effect from "effect/Effect"
import { Conflict } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "lets nothing be added to what was forgotten",
  caughtBy: ["store-24", "store-25", "store-43", "store-45"],
  breaks: differing(({ append, forget }) => {
    const gone = new Set<string>()
    return {
      append: (id, expected, taken) => gone.has(id) && expected === 0 ? Effect.fail(new Conflict({ trajectory: id, expected, actual: 0 })) : append(id, expected, taken),
      forget: (id) => Effect.tap(forget(id), () => Effect.sync(() => gone.add(id)))
    }
  })
} satisfies Broken
