import * as Effect from "effect/Effect"
import { same, truth } from "../../seen.ts"
import { opened } from "../Ring.ts"
import type { KeyringClause } from "../Ring.ts"

export default {
  id: "keyring-18",
  sentence: "every handle counts what was destroyed through any other",
  strength: "optional",
  needs: "several",
  program: (ring) =>
    Effect.gen(function* () {
      const [one, other] = [yield* opened(ring), yield* opened(ring)]
      const before = yield* other.destroyed
      yield* one.obtain(["noor"])
      yield* one.destroy("noor")
      yield* truth((yield* other.destroyed) > before, "it was destroyed through another handle, and is not counted")
      yield* same(yield* other.destroyed, yield* one.destroyed)
    })
} satisfies KeyringClause
