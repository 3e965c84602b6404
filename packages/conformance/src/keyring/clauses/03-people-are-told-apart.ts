import * as Effect from "effect/Effect"
import { same, truth } from "../../seen.ts"
import { hexIn, hexOf, opened } from "../Ring.ts"
import type { KeyringClause } from "../Ring.ts"

const people = ["noor", "Noor", "NOOR", "finn", "a.b", "a:b", "a_b", "a@b", "a/b", "a-b", "a.b.", "a..b", "a_2eb", "con", "0", "00"]

export default {
  id: "keyring-03",
  sentence: "different people have different keys, also where their names differ by a capital or a mark",
  strength: "required",
  program: (ring) =>
    Effect.gen(function* () {
      const keyring = yield* opened(ring)
      const keys = hexIn(yield* keyring.obtain(people))
      yield* same([...keys.keys()].toSorted(), people.toSorted())
      yield* truth(new Set(keys.values()).size === people.length, "two of them have one key")
      for (const person of people) yield* same(yield* hexOf(keyring, person), keys.get(person))
    })
} satisfies KeyringClause
