import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { known, namesOf } from "../people.ts"
import { openedWith } from "../Place.ts"
import type { DirectoryClause } from "../Place.ts"

export default {
  id: "directory-04",
  sentence: "any reference can be asked for, the longest and the oddest too",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const long = "p".repeat(63)
      const there = [`${long}1`, `${long}2`, "7", "007", "1e3", "1000", "0x10", "16", "null", "true", "toString", "a.b/c:d@e_f-g", "https://x"]
      const missing = [`${long}3`, long, "07", "7.0", "undefined", "NaN", "false", "constructor", "hasOwnProperty", "valueOf", "a", "a.b", "0", "length"]
      const directory = yield* openedWith(place, there.map((person) => known(person)))
      yield* same(yield* namesOf(directory, [...there, ...missing]), [...there.map((person) => known(person).name), ...missing.map(() => "nobody")])
    })
} satisfies DirectoryClause
