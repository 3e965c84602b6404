import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { NotifierClause } from "../Place.ts"
import { opened } from "../Place.ts"
import { arriving } from "../arriving.ts"
import { letter } from "../sample.ts"

export default {
  id: "notifier-04",
  sentence: "the same notice brought twice can be told to be the same",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      yield* notifier.send(letter(1))
      yield* notifier.send(letter(1))
      yield* notifier.send(letter(2))
      const found = new Set((yield* arriving(place, 3)).map(({ id }) => id))
      yield* same([...found].toSorted(), [letter(1), letter(2)].map(({ notice: { id } }) => id))
    })
} satisfies NotifierClause
