import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { hexIn, keyOf, opened } from "../Ring.ts"
import type { KeyringClause } from "../Ring.ts"

export default {
  id: "keyring-06",
  sentence: "however many are asked for at once, everyone's key is given and nobody else's",
  strength: "required",
  program: (ring) =>
    Effect.gen(function* () {
      const keyring = yield* opened(ring)
      yield* keyOf(keyring, "somebody-else")
      const people = Array.from({ length: 1_000 }, (_, index) => `person-${index}`)
      yield* keyring.obtain(people.filter((_, index) => index % 3 === 0))
      const keys = yield* keyring.obtain([...people, ...people])
      yield* same([...keys.keys()].toSorted(), people.toSorted())
      const [given, found] = [hexIn(keys), hexIn(yield* keyring.find(people))]
      yield* same(people.map((one) => found.get(one)), people.map((one) => given.get(one)))
      yield* same([...(yield* keyring.obtain([])).keys()], [])
    })
} satisfies KeyringClause
