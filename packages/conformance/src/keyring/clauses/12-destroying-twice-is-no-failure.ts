import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { opened } from "../Ring.ts"
import type { KeyringClause } from "../Ring.ts"

export default {
  id: "keyring-12",
  sentence: "destroying what is not there is no failure, and says that it was not there",
  strength: "required",
  program: (ring) =>
    Effect.gen(function* () {
      const keyring = yield* opened(ring)
      yield* same(yield* keyring.destroy("nobody"), false)
      yield* keyring.obtain(["noor"])
      yield* same([yield* keyring.destroy("noor"), yield* keyring.destroy("noor"), yield* keyring.destroy("noor")], [true, false, false])
    })
} satisfies KeyringClause
