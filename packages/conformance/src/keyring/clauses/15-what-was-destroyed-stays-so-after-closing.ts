import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { foundOf, opened } from "../Ring.ts"
import type { KeyringClause } from "../Ring.ts"

export default {
  id: "keyring-15",
  sentence: "what was destroyed stays so after closing, and stays counted",
  strength: "optional",
  needs: "durable",
  program: (ring) =>
    Effect.gen(function* () {
      const before = yield* Effect.scoped(Effect.gen(function* () {
        const keyring = yield* opened(ring)
        yield* keyring.obtain(["noor", "finn"])
        yield* keyring.destroy("noor")
        return yield* keyring.destroyed
      }))
      const keyring = yield* opened(ring)
      yield* same(yield* foundOf(keyring, ["noor", "finn"]), ["finn"])
      yield* same(yield* keyring.destroyed, before)
    })
} satisfies KeyringClause
