import * as Effect from "effect/Effect"
import type { NotifierClause } from "../Place.ts"
import { opened } from "../Place.ts"
import { arriving, have } from "../arriving.ts"
import { letter, letters } from "../sample.ts"

export default {
  id: "notifier-20",
  sentence: "what is interrupted leaves it usable",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      for (const one of letters(101, 110)) yield* Effect.timeoutOption(notifier.send(one), 0)
      yield* notifier.send(letter(1))
      const found = yield* arriving(place, 1)
      yield* have(found.filter(({ id }) => id === letter(1).notice.id), [letter(1)]) // what was interrupted may have arrived all the same
    })
} satisfies NotifierClause
