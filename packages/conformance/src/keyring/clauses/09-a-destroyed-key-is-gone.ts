import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { foundOf, opened } from "../Ring.ts"
import type { KeyringClause } from "../Ring.ts"

export default {
  id: "keyring-09",
  sentence: "a key that was destroyed is no longer found",
  strength: "required",
  program: (ring) =>
    Effect.gen(function* () {
      const keyring = yield* opened(ring)
      yield* keyring.obtain(["noor", "finn"])
      yield* same(yield* keyring.destroy("noor"), true)
      yield* same(yield* foundOf(keyring, ["noor", "finn"]), ["finn"])
    })
} satisfies KeyringClause
