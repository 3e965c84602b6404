import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { known, namesOf } from "../people.ts"
import { openedWith } from "../Place.ts"
import type { DirectoryClause } from "../Place.ts"

export default {
  id: "directory-13",
  sentence: "among many people each is found",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const all = Array.from({ length: 1_200 }, (_, index) => `p${index}`)
      const directory = yield* openedWith(place, all.map((person) => known(person)))
      const asked = all.filter((_, index) => index % 40 === 39)
      yield* same(yield* namesOf(directory, asked), asked.map((person) => known(person).name))
    })
} satisfies DirectoryClause
