import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { foundOf, hexOf, opened } from "../Ring.ts"
import type { KeyringClause } from "../Ring.ts"

export default {
  id: "keyring-17",
  sentence: "what was destroyed through one handle is gone through every other, and what is made anew is the same through all",
  strength: "optional",
  needs: "several",
  program: (ring) =>
    Effect.gen(function* () {
      const [one, other] = [yield* opened(ring), yield* opened(ring)]
      for (const handle of [one, other]) yield* handle.obtain(["noor", "finn"])
      yield* one.destroy("noor")
      yield* same(yield* foundOf(other, ["noor", "finn"]), ["finn"])
      const anew = yield* hexOf(one, "noor")
      yield* same(yield* hexOf(other, "noor"), anew)
    })
} satisfies KeyringClause
