import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { hexIn, opened } from "../Ring.ts"
import type { KeyringClause } from "../Ring.ts"

export default {
  id: "keyring-11",
  sentence: "destroying a key leaves the keys of all others as they were",
  strength: "required",
  program: (ring) =>
    Effect.gen(function* () {
      const keyring = yield* opened(ring)
      const others = ["noor-2", "Noor", "noo", "finn"]
      const before = hexIn(yield* keyring.obtain(["noor", ...others]))
      yield* keyring.destroy("noor")
      const after = hexIn(yield* keyring.find(others))
      yield* same(others.map((one) => after.get(one)), others.map((one) => before.get(one)))
    })
} satisfies KeyringClause
