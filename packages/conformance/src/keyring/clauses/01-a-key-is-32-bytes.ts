import * as Effect from "effect/Effect"
import { truth } from "../../seen.ts"
import { keyOf, opened } from "../Ring.ts"
import type { KeyringClause } from "../Ring.ts"

export default {
  id: "keyring-01",
  sentence: "a key has 32 bytes, and they are not all the same",
  strength: "required",
  program: (ring) =>
    Effect.gen(function* () {
      const keyring = yield* opened(ring)
      const key = yield* keyOf(keyring, "noor")
      yield* truth(key instanceof Uint8Array && key.length === 32, `it has ${key.length} bytes`)
      yield* truth(new Set(key).size > 1, "all its bytes are the same")
    })
} satisfies KeyringClause
