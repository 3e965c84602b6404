import * as Effect from "effect/Effect"
import type { NotifierClause } from "../Place.ts"
import { opened, turned } from "../Place.ts"
import { arriving, have, notBrought } from "../arriving.ts"
import { letter, letters } from "../sample.ts"

export default {
  id: "notifier-17",
  sentence: "what is refused does not stop the next",
  strength: "optional",
  needs: "refuses",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      yield* turned(place, "refuses")
      for (const one of letters(101, 105)) yield* notBrought(notifier, one)
      yield* turned(place, "well")
      yield* notifier.send(letter(1))
      yield* have(yield* arriving(place, 1), [letter(1)])
    })
} satisfies NotifierClause
