import * as Effect from "effect/Effect"
import { Conflict } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { renumbered } from "../sample.ts"

export default {
  name: "looks at the version first, and writes a moment later",
  caughtBy: ["store-19", "store-34"],
  breaks: differing(({ append, read }) => ({
    append: (id, expected, taken) => Effect.gen(function* () {
      const { length: actual } = yield* read(id)
      if (actual !== expected) return yield* new Conflict({ trajectory: id, expected, actual })
      yield* Effect.yieldNow
      const { length: now } = yield* read(id)
      yield* append(id, now, now === expected ? taken : renumbered(taken, now))
    })
  }))
} satisfies Broken
