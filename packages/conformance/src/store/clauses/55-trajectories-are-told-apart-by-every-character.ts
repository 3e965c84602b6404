import * as Effect from "effect/Effect"
import { same, truth } from "../../seen.ts"
import { alike, ofALanguage } from "../alike.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step } from "../sample.ts"

const kept = [...alike, ...ofALanguage].map((name, index) => step(name, 1, { id: `step-${index}`, text: `of number ${index}` }))

export default {
  id: "store-55",
  sentence: "trajectories are told apart by every character of their names: capitals, each mark, and up to the longest",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      for (const [index, one] of kept.entries()) {
        const isWritten = yield* Effect.isSuccess(store.append(one.trajectory, 0, [one]))
        yield* truth(isWritten, `nobody wrote to "${one.trajectory}", and nobody can, after ${kept.slice(0, index).map(({ trajectory }) => `"${trajectory}"`).join(", ")}`)
      }
      for (const one of kept) yield* same(yield* store.read(one.trajectory), [one])
    })
} satisfies StoreClause
