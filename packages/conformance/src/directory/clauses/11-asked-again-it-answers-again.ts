import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { known, namesOf } from "../people.ts"
import { openedWith } from "../Place.ts"
import type { DirectoryClause } from "../Place.ts"

export default {
  id: "directory-11",
  sentence: "asked again it answers again, however often",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const directory = yield* openedWith(place, [known("mother")])
      const asked = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? "mother" : "father"))
      yield* same(yield* namesOf(directory, asked), asked.map((person) => (person === "mother" ? known(person).name : "nobody")))
    })
} satisfies DirectoryClause
