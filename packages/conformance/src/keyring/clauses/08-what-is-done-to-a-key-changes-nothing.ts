import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { hex, hexOf, keyOf, opened } from "../Ring.ts"
import type { KeyringClause } from "../Ring.ts"

export default {
  id: "keyring-08",
  sentence: "whatever is done to the bytes of a key that was given, the key stays what it is",
  strength: "required",
  program: (ring) =>
    Effect.gen(function* () {
      const keyring = yield* opened(ring)
      const given = yield* keyOf(keyring, "noor")
      const key = hex(given)
      given.fill(7)
      const found = (yield* keyring.find(["noor"])).get("noor")
      yield* same(found === undefined ? found : hex(found), key)
      found?.fill(9)
      yield* same(yield* hexOf(keyring, "noor"), key)
    })
} satisfies KeyringClause
