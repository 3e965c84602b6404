import * as Effect from "effect/Effect"
import { truth } from "../../seen.ts"
import type { NotifierClause } from "../Place.ts"
import { opened, turned } from "../Place.ts"
import { notBrought } from "../arriving.ts"
import { letter } from "../sample.ts"

export default {
  id: "notifier-18",
  sentence: "what goes wrong on the other side for now is said to pass",
  strength: "optional",
  needs: "fails",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      yield* turned(place, "fails")
      const { lasting, why } = yield* notBrought(notifier, letter(1))
      yield* truth(!lasting, `${why}, and it is said to last`)
    })
} satisfies NotifierClause
