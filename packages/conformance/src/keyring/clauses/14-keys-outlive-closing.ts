import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { hexIn, opened } from "../Ring.ts"
import type { KeyringClause } from "../Ring.ts"

export default {
  id: "keyring-14",
  sentence: "keys outlive closing",
  strength: "optional",
  needs: "durable",
  program: (ring) =>
    Effect.gen(function* () {
      const people = ["noor", "finn", "An"]
      const before = yield* Effect.scoped(Effect.gen(function* () {
        const keyring = yield* opened(ring)
        return hexIn(yield* keyring.obtain(people))
      }))
      const after = yield* Effect.scoped(Effect.flatMap(opened(ring), ({ find }) => Effect.map(find(people), hexIn)))
      yield* same(people.map((one) => after.get(one)), people.map((one) => before.get(one)))
    })
} satisfies KeyringClause
