import * as Effect from "effect/Effect"
import type { NotifierClause } from "../Place.ts"
import { opened } from "../Place.ts"
import { arriving, have } from "../arriving.ts"
import { letter, letters } from "../sample.ts"

export default {
  id: "notifier-25",
  sentence: "two that are open at once do not hinder one another, also when one is closed",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const one = yield* opened(place)
      yield* Effect.scoped(Effect.gen(function* () {
        const other = yield* opened(place)
        yield* other.send(letter(1))
        yield* one.send(letter(2))
      }))
      yield* one.send(letter(3))
      yield* have(yield* arriving(place, 3), letters(1, 3))
    })
} satisfies NotifierClause
