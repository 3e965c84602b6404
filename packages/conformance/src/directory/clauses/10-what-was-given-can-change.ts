import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { overwrite } from "../../store/overwrite.ts"
import { known } from "../people.ts"
import { openedWith } from "../Place.ts"
import type { DirectoryClause } from "../Place.ts"

export default {
  id: "directory-10",
  sentence: "what a caller does to what it was given changes nothing",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const { find } = yield* openedWith(place, [known("mother")])
      overwrite(yield* find("mother"))
      const found = yield* find("mother")
      yield* same([found?.name, found?.quiet?.zone], [known("mother").name, "UTC"])
    })
} satisfies DirectoryClause
