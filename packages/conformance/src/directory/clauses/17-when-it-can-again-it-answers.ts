import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { known, namesOf } from "../people.ts"
import { openedWith, put, spoilt } from "../Place.ts"
import type { DirectoryClause } from "../Place.ts"

export default {
  id: "directory-17",
  sentence: "when it can find out again, it answers",
  strength: "optional",
  needs: "breaks",
  program: (place) =>
    Effect.gen(function* () {
      const directory = yield* openedWith(place, [known("mother")])
      for (const name of ["Once", "Twice"]) {
        yield* spoilt(place)
        yield* Effect.exit(directory.find("mother"))
        yield* put(place, [known("mother", { name })])
        yield* same(yield* namesOf(directory, ["mother"]), [name])
      }
    })
} satisfies DirectoryClause
