import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { same } from "../../seen.ts"
import { known, namesOf } from "../people.ts"
import { openedWith } from "../Place.ts"
import type { DirectoryClause } from "../Place.ts"

export default {
  id: "directory-14",
  sentence: "a question that is given up holds up no other",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const directory = yield* openedWith(place, ["mother", "father"].map((person) => known(person)))
      for (let later = 0; later < 12; later++) {
        const asking = yield* Effect.forkChild(directory.find("mother"))
        for (let turns = 0; turns < later; turns++) yield* Effect.yieldNow
        yield* Fiber.interrupt(asking)
        yield* same(yield* namesOf(directory, ["father"]), [known("father").name])
      }
    })
} satisfies DirectoryClause
