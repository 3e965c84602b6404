import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { known, someone } from "../people.ts"
import { openedWith } from "../Place.ts"
import type { DirectoryClause } from "../Place.ts"

const needed: readonly string[] = ["person", "language", "register", "name", "email", "quiet"]
const ofQuiet: readonly string[] = ["from", "until", "zone"]

export default {
  id: "directory-06",
  sentence: "no more is given of someone than a notice needs",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const { find } = yield* openedWith(place, [known("mother"), someone("father")])
      for (const person of ["mother", "father"]) {
        const found = (yield* find(person)) ?? {}
        yield* same(Object.keys(found).filter((key) => !needed.includes(key)), [])
        yield* same("quiet" in found ? Object.keys(found.quiet ?? {}).filter((key) => !ofQuiet.includes(key)) : [], [])
      }
    })
} satisfies DirectoryClause
