import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { foundOf, hexIn, hexOf, opened } from "../Ring.ts"
import type { KeyringClause } from "../Ring.ts"

export default {
  id: "keyring-05",
  sentence: "finding gives the keys there are, and makes none",
  strength: "required",
  program: (ring) =>
    Effect.gen(function* () {
      const keyring = yield* opened(ring)
      yield* same(yield* foundOf(keyring, ["noor"]), [])
      yield* same(yield* foundOf(keyring, []), [])
      const key = yield* hexOf(keyring, "noor")
      const found = hexIn(yield* keyring.find(["finn", "noor"]))
      yield* same([...found], [["noor", key]])
      yield* same(yield* foundOf(keyring, ["finn"]), [])
    })
} satisfies KeyringClause
