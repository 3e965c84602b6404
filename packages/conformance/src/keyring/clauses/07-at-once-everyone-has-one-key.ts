import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { hexIn, hexOf, opened } from "../Ring.ts"
import type { KeyringClause } from "../Ring.ts"

export default {
  id: "keyring-07",
  sentence: "of all who ask for a key at once, everyone gets the same",
  strength: "required",
  program: (ring) =>
    Effect.gen(function* () {
      const keyring = yield* opened(ring)
      for (const person of ["noor", "finn", "an"]) {
        const asked = Array.from({ length: 8 }, (_, index) => Effect.map(keyring.obtain(index % 2 === 0 ? [person] : ["mira", person]), (keys) => hexIn(keys).get(person)))
        const keys = yield* Effect.all(asked, { concurrency: "unbounded" })
        yield* same([...new Set(keys)], [yield* hexOf(keyring, person)])
      }
    })
} satisfies KeyringClause
