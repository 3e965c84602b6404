import * as Effect from "effect/Effect"
import type { Taken } from "@omringd/core"
import { Conflict } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "keeps the ids of what was forgotten in use",
  caughtBy: ["store-25"],
  breaks: differing(({ append, read, forget }) => {
    const used = new Map<string, ReadonlySet<string>>()
    return {
      append: (id, expected, taken) => Effect.suspend(() =>
        expected === 0 && taken.some((one) => used.get(id)?.has(one.id)) ? Effect.fail(new Conflict({ trajectory: id, expected, actual: 0 })) : append(id, expected, taken)),
      forget: (id) => Effect.gen(function* () {
        const taken = yield* Effect.orElseSucceed(read(id), (): readonly Taken[] => [])
        used.set(id, new Set(taken.map((one) => one.id)))
        yield* forget(id)
      })
    }
  })
} satisfies Broken
