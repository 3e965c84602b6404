import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { hexIn, opened } from "../Ring.ts"
import type { KeyringClause } from "../Ring.ts"

export default {
  id: "keyring-04",
  sentence: "the longest names there may be have keys of their own, though they differ at their end only",
  strength: "required",
  program: (ring) =>
    Effect.gen(function* () {
      const keyring = yield* opened(ring)
      const names = ["a", "b", "B", "/"].map((end) => `${"N/@:_.-x".repeat(8).slice(0, 63)}${end}`)
      const keys = hexIn(yield* keyring.obtain(names))
      yield* same([names[0]?.length, new Set(keys.values()).size], [64, names.length])
    })
} satisfies KeyringClause
