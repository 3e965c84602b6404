import * as Effect from "effect/Effect"
import { same, truth } from "../../seen.ts"
import { alike, ofALanguage } from "../alike.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step } from "../sample.ts"

const kept = [...alike, ...ofALanguage].map((id, index) => step("our-family", index + 1, { id }))

export default {
  id: "store-56",
  sentence: "ids of steps are told apart by every character: capitals, each mark, and up to the longest",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      for (const [index, one] of kept.entries()) {
        const isWritten = yield* Effect.isSuccess(store.append(one.trajectory, index, [one]))
        yield* truth(isWritten, `a step with the id "${one.id}" is not written, after ${kept.slice(0, index).map(({ id }) => `"${id}"`).join(", ")}`)
      }
      yield* same((yield* store.read("our-family")).map(({ id }) => id).toSorted(), kept.map(({ id }) => id).toSorted())
    })
} satisfies StoreClause
