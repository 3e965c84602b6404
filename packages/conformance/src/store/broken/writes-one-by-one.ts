import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "writes a batch one by one, and stops where one is refused",
  caughtBy: ["store-06", "store-07", "store-14", "store-27"],
  breaks: differing(({ append }) => ({
    append: (id, expected, taken) => Effect.forEach(taken, (one, index) => append(id, expected + index, [one]), { discard: true })
  }))
} satisfies Broken
