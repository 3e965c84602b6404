import * as Effect from "effect/Effect"
import { truth } from "../../seen.ts"
import type { NotifierClause } from "../Place.ts"
import { opened, turned } from "../Place.ts"
import { notBrought } from "../arriving.ts"
import { letter } from "../sample.ts"

export default {
  id: "notifier-16",
  sentence: "what the other side refuses for good is said to last",
  strength: "optional",
  needs: "refuses",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      yield* turned(place, "refuses")
      const { lasting, why } = yield* notBrought(notifier, letter(1))
      yield* truth(lasting, `${why}, and it is said to pass`)
    })
} satisfies NotifierClause
