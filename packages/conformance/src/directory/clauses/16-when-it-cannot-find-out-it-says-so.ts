import * as Effect from "effect/Effect"
import { failure } from "../../seen.ts"
import { known } from "../people.ts"
import { openedWith, spoilt } from "../Place.ts"
import type { DirectoryClause } from "../Place.ts"

export default {
  id: "directory-16",
  sentence: "when it cannot find out who is in it, it says so, and not that nobody is there",
  strength: "optional",
  needs: "breaks",
  program: (place) =>
    Effect.gen(function* () {
      const { find } = yield* openedWith(place, [known("mother")])
      yield* spoilt(place)
      for (const person of ["mother", "father", "mother"]) yield* failure(find(person), "DirectoryUnavailable")
    })
} satisfies DirectoryClause
