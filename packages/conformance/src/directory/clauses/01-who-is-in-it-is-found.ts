import * as Effect from "effect/Effect"
import { same, truth } from "../../seen.ts"
import { known } from "../people.ts"
import { openedWith } from "../Place.ts"
import type { DirectoryClause } from "../Place.ts"

export default {
  id: "directory-01",
  sentence: "who is in it is found, with all that is known of them",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const all = known("mother")
      const { find } = yield* openedWith(place, [known("father"), all, known("teacher")])
      const found = yield* find("mother")
      yield* truth(found !== undefined, "she was not found")
      const { person, language, register, name, email, quiet } = found ?? all
      yield* same({ person, language, register, name, email, quiet: { from: quiet?.from, until: quiet?.until, zone: quiet?.zone } }, all)
    })
} satisfies DirectoryClause
