import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { known, namesOf } from "../people.ts"
import { openedWith } from "../Place.ts"
import type { DirectoryClause } from "../Place.ts"

export default {
  id: "directory-12",
  sentence: "of many questions at once each gets its own answer",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const asked = Array.from({ length: 50 }, (_, index) => `p${index}`)
      const directory = yield* openedWith(place, asked.filter((_, index) => index % 3 > 0).map((person) => known(person)))
      yield* same(yield* namesOf(directory, asked, "unbounded"), asked.map((person, index) => (index % 3 > 0 ? known(person).name : "nobody")))
    })
} satisfies DirectoryClause
