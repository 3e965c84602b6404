import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { truth } from "../../seen.ts"
import type { NotifierClause } from "../Place.ts"
import { opened, turned } from "../Place.ts"
import { notBrought } from "../arriving.ts"
import { letter } from "../sample.ts"

export default {
  id: "notifier-14",
  sentence: "it ends within its patience when the other side hangs, and says that it passes",
  strength: "optional",
  needs: "hangs",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      yield* turned(place, "hangs")
      // A connection and an answer may each take so long, and a machine may be busy.
      const ended = yield* Effect.timeoutOption(notBrought(notifier, letter(1)), 2 * place.patience + 500)
      yield* truth(Option.isSome(ended), `nothing came for ${2 * place.patience + 500} ms`)
      yield* truth(Option.isSome(ended) && !ended.value.lasting, "it is said to last")
    })
} satisfies NotifierClause
