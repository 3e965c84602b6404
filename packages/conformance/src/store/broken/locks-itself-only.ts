import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"
import { Conflict } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { renumbered } from "../sample.ts"

export default {
  name: "looks at the version and writes a moment later, under a lock that other handles do not have",
  caughtBy: ["store-34"],
  breaks: differing(({ append, read }) => {
    const lock = Semaphore.makeUnsafe(1)
    return {
      append: (id, expected, taken) => lock.withPermits(1)(Effect.gen(function* () {
        const { length: actual } = yield* read(id)
        if (actual !== expected) return yield* new Conflict({ trajectory: id, expected, actual })
        yield* Effect.yieldNow
        const { length: now } = yield* read(id)
        yield* append(id, now, now === expected ? taken : renumbered(taken, now))
      }))
    }
  })
} satisfies Broken
