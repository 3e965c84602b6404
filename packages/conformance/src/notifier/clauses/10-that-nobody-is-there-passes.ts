import * as Effect from "effect/Effect"
import { same, truth } from "../../seen.ts"
import type { NotifierClause } from "../Place.ts"
import { opened, turned } from "../Place.ts"
import { arrived, notBrought } from "../arriving.ts"
import { letter } from "../sample.ts"

export default {
  id: "notifier-10",
  sentence: "that the other side is down is a failure, and passes",
  strength: "optional",
  needs: "down",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      yield* turned(place, "down")
      const { lasting, why } = yield* notBrought(notifier, letter(1))
      yield* truth(!lasting, `${why}, and it is said to last`)
      yield* turned(place, "well")
      yield* same(yield* arrived(place), [])
    })
} satisfies NotifierClause
