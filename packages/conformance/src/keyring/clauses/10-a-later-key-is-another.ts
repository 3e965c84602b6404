import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { hexOf, opened } from "../Ring.ts"
import type { KeyringClause } from "../Ring.ts"

export default {
  id: "keyring-10",
  sentence: "a key that someone is given after theirs was destroyed is another",
  strength: "required",
  program: (ring) =>
    Effect.gen(function* () {
      const keyring = yield* opened(ring)
      const keys = new Set<string>()
      for (let time = 0; time < 3; time++) {
        keys.add(yield* hexOf(keyring, "noor"))
        yield* keyring.destroy("noor")
      }
      yield* same(keys.size, 3)
    })
} satisfies KeyringClause
