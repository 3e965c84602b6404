import * as Effect from "effect/Effect"
import type { NotifierClause } from "../Place.ts"
import { opened, turned } from "../Place.ts"
import { arriving, have, persisting } from "../arriving.ts"
import { letter } from "../sample.ts"

export default {
  id: "notifier-12",
  sentence: "it opens while the other side is down, and brings when it is up",
  strength: "optional",
  needs: "down",
  program: (place) =>
    Effect.gen(function* () {
      yield* turned(place, "down")
      const notifier = yield* opened(place)
      yield* turned(place, "well")
      yield* persisting(notifier, letter(1))
      yield* have(yield* arriving(place, 1), [letter(1)])
    })
} satisfies NotifierClause
