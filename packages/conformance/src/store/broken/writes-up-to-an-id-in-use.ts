import * as Effect from "effect/Effect"
import type { Taken } from "@omringd/core"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "writes a batch up to a step whose id was in use before",
  caughtBy: ["store-06"],
  breaks: differing(({ append, read }) => ({
    append: (id, expected, taken) => Effect.tapError(append(id, expected, taken), (failed) => Effect.gen(function* () {
      if (failed._tag !== "Conflict" || failed.actual !== expected) return
      const used = new Set((yield* Effect.orElseSucceed(read(id), (): readonly Taken[] => [])).map((one) => one.id))
      yield* Effect.ignore(append(id, expected, taken.slice(0, Math.max(0, taken.findIndex((one) => used.has(one.id))))))
    }))
  }))
} satisfies Broken
