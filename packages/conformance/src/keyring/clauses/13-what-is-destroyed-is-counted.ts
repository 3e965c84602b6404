import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { opened } from "../Ring.ts"
import type { KeyringClause } from "../Ring.ts"

export default {
  id: "keyring-13",
  sentence: "each time a key is destroyed is counted, and nothing else is",
  strength: "required",
  program: (ring) =>
    Effect.gen(function* () {
      const keyring = yield* opened(ring)
      const counts = [yield* keyring.destroyed]
      for (const person of ["noor", "finn", "noor"]) {
        yield* keyring.obtain([person, "an"])
        yield* keyring.find(["noor", "an"])
        counts.push(yield* keyring.destroyed)
        yield* keyring.destroy(person)
        counts.push(yield* keyring.destroyed)
      }
      const grew = counts.slice(1).map((count, index) => count > (counts[index] ?? Infinity))
      yield* same(grew, [false, true, false, true, false, true])
    })
} satisfies KeyringClause
