import * as Effect from "effect/Effect"
import type { NotifierClause } from "../Place.ts"
import { opened, turned } from "../Place.ts"
import { arriving, have, notBrought, persisting } from "../arriving.ts"
import { letter } from "../sample.ts"

const times = [1, 2, 3, 4, 5]

export default {
  id: "notifier-13",
  sentence: "it finds the other side again, however often that goes and comes back",
  strength: "optional",
  needs: "down",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      for (const time of times) {
        yield* turned(place, "down")
        yield* notBrought(notifier, letter(100 + time))
        yield* turned(place, "well")
        yield* persisting(notifier, letter(time))
      }
      yield* have(yield* arriving(place, times.length), times.map((time) => letter(time)))
    })
} satisfies NotifierClause
