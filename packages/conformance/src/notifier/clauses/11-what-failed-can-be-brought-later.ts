import * as Effect from "effect/Effect"
import type { NotifierClause } from "../Place.ts"
import { opened, turned } from "../Place.ts"
import { arriving, have, notBrought, persisting } from "../arriving.ts"
import { letter, letters } from "../sample.ts"

export default {
  id: "notifier-11",
  sentence: "what could not be brought while the other side was down can be when it is up again",
  strength: "optional",
  needs: "down",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      yield* notifier.send(letter(1))
      yield* turned(place, "down")
      yield* notBrought(notifier, letter(2))
      yield* notBrought(notifier, letter(3))
      yield* turned(place, "well")
      yield* persisting(notifier, letter(2))
      yield* persisting(notifier, letter(3))
      yield* have(yield* arriving(place, 3), letters(1, 3))
    })
} satisfies NotifierClause
