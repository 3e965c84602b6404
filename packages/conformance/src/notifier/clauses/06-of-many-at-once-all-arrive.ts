import * as Effect from "effect/Effect"
import type { NotifierClause } from "../Place.ts"
import { opened } from "../Place.ts"
import { arriving, have } from "../arriving.ts"
import { letters } from "../sample.ts"

export default {
  id: "notifier-06",
  sentence: "of many at once all arrive",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const notifier = yield* opened(place)
      const all = letters(1, 100)
      yield* Effect.forEach(all, (one) => notifier.send(one), { concurrency: "unbounded", discard: true })
      yield* have(yield* arriving(place, all.length), all)
    })
} satisfies NotifierClause
