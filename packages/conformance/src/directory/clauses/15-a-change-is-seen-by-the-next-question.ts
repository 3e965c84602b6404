import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { known, namesOf } from "../people.ts"
import { openedWith, put } from "../Place.ts"
import type { DirectoryClause } from "../Place.ts"

export default {
  id: "directory-15",
  sentence: "who comes, changes or goes is seen by the next question",
  strength: "optional",
  needs: "changes",
  program: (place) =>
    Effect.gen(function* () {
      const directory = yield* openedWith(place, [known("mother"), known("father")])
      const asked = ["mother", "father", "teacher"]
      yield* same(yield* namesOf(directory, asked), [known("mother").name, known("father").name, "nobody"])
      yield* put(place, [known("mother", { name: "Someone else" }), known("teacher")])
      yield* same(yield* namesOf(directory, asked), ["Someone else", "nobody", known("teacher").name])
      yield* put(place, [known("teacher")])
      yield* same(yield* namesOf(directory, asked), ["nobody", "nobody", known("teacher").name])
      yield* put(place, [known("father")])
      yield* same(yield* namesOf(directory, asked), ["nobody", known("father").name, "nobody"])
    })
} satisfies DirectoryClause
