import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { hexOf, opened } from "../Ring.ts"
import type { KeyringClause } from "../Ring.ts"

export default {
  id: "keyring-16",
  sentence: "of all who ask at once through several handles, everyone gets the same key",
  strength: "optional",
  needs: "several",
  program: (ring) =>
    Effect.gen(function* () {
      const handles = [yield* opened(ring), yield* opened(ring), yield* opened(ring), yield* opened(ring)]
      for (const person of ["noor", "finn", "an", "mira"]) {
        const keys = yield* Effect.all(handles.map((handle) => hexOf(handle, person)), { concurrency: "unbounded" })
        yield* same(new Set(keys).size, 1)
        for (const handle of handles) yield* same(yield* hexOf(handle, person), keys[0])
      }
    })
} satisfies KeyringClause
