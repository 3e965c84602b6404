import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { hexIn, hexOf, opened } from "../Ring.ts"
import type { KeyringClause } from "../Ring.ts"

export default {
  id: "keyring-02",
  sentence: "the same person has the same key, however often it is asked for, and whoever else is asked for",
  strength: "required",
  program: (ring) =>
    Effect.gen(function* () {
      const keyring = yield* opened(ring)
      const key = yield* hexOf(keyring, "noor")
      for (let time = 0; time < 20; time++) {
        yield* same(yield* hexOf(keyring, "noor"), key)
        yield* same(hexIn(yield* keyring.find(["noor"])).get("noor"), key)
      }
      yield* same(hexIn(yield* keyring.obtain(["finn", "noor", "an", "noor"])).get("noor"), key)
    })
} satisfies KeyringClause
