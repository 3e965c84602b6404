import * as Effect from "effect/Effect"
import { languages, registers } from "@omringd/core"
import { same } from "../../seen.ts"
import { someone } from "../people.ts"
import { openedWith } from "../Place.ts"
import type { DirectoryClause } from "../Place.ts"

export default {
  id: "directory-07",
  sentence: "every language and register is given as it is",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const all = languages.flatMap((language) => registers.map((register) => someone(`${language}.${register}`, { language, register })))
      const { find } = yield* openedWith(place, all)
      for (const { person, language, register } of all) {
        const found = yield* find(person)
        yield* same([found?.language, found?.register], [language, register])
      }
    })
} satisfies DirectoryClause
