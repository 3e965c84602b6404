import * as Effect from "effect/Effect"
import type { Taken } from "@omringd/core"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step, steps } from "../sample.ts"

const open = [{ rule: "child-has-a-voice", strength: "should", what: "voice", about: { child: "noor" } }] as const

const withoutOpen = (taken: Taken): Omit<Taken, "open"> => {
  const { open: _, ...rest } = taken
  return rest
}

export default {
  id: "store-01",
  sentence: "what was appended is read back, the same and in order",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, steps("a", 1, 2))
      yield* store.append("a", 2, [{ ...step("a", 3), open }])
      const taken = yield* store.read("a")
      yield* same(taken.map(withoutOpen), steps("a", 1, 3))
      const stood = taken.map((one) => (one.open ?? []).map(({ rule, strength, what, about }) => ({ rule, strength, what, about })))
      yield* same(stood, [[], [], open])
    })
} satisfies StoreClause
