import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { known, someone } from "../people.ts"
import { openedWith } from "../Place.ts"
import type { DirectoryClause } from "../Place.ts"

export default {
  id: "directory-05",
  sentence: "what is not known of someone is left out",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const { find } = yield* openedWith(place, [someone("mother"), known("father")])
      const found = (yield* find("mother")) ?? {}
      yield* same(["name", "email", "quiet"].filter((key) => key in found), [])
    })
} satisfies DirectoryClause
