import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { known, namesOf } from "../people.ts"
import { openedWith } from "../Place.ts"
import type { DirectoryClause } from "../Place.ts"

export default {
  id: "directory-03",
  sentence: "people whose references differ in capitals or in marks only are different people",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const asked = ["an.peeters", "An.Peeters", "AN.PEETERS", "an_peeters", "an-peeters", "an:peeters", "an@peeters", "an/peeters", "an..peeters", "anpeeters"]
      const missing = ["An_Peeters", "an.peeters.", "an-peeters-", "anPeeters"]
      const directory = yield* openedWith(place, asked.map((person) => known(person)))
      yield* same(yield* namesOf(directory, [...asked, ...missing]), [...asked.map((person) => known(person).name), ...missing.map(() => "nobody")])
    })
} satisfies DirectoryClause
