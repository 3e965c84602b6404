import * as Effect from "effect/Effect"
import type { NotifierClause } from "../Place.ts"
import { opened } from "../Place.ts"
import { arrived, have } from "../arriving.ts"
import { letter } from "../sample.ts"

export default {
  id: "notifier-01",
  sentence: "what was acknowledged has arrived",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      yield* notifier.send(letter(1))
      yield* have(yield* arrived(place), [letter(1)])
    })
} satisfies NotifierClause
