import * as Effect from "effect/Effect"
import { truth } from "../../seen.ts"
import { someone } from "../people.ts"
import { openedWith } from "../Place.ts"
import type { DirectoryClause } from "../Place.ts"

export default {
  id: "directory-02",
  sentence: "who is not in it is nobody, and that is no failure",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      for (const people of [[], [someone("mother")]]) {
        const { find } = yield* openedWith(place, people)
        yield* truth((yield* find("father")) === undefined, "someone was found who is not in it")
      }
    })
} satisfies DirectoryClause
