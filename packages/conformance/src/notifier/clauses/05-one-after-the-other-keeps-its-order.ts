import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { NotifierClause } from "../Place.ts"
import { opened } from "../Place.ts"
import { arriving, once } from "../arriving.ts"
import { letters } from "../sample.ts"

export default {
  id: "notifier-05",
  sentence: "what is brought one after the other arrives in that order",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      const all = letters(1, 20)
      for (const one of all) yield* notifier.send(one)
      const found = (yield* arriving(place, all.length)).map(({ id }) => id)
      yield* once(found)
      yield* same(found, all.map(({ notice: { id } }) => id))
    })
} satisfies NotifierClause
