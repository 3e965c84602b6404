import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { same, truth } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step } from "../sample.ts"

export default {
  id: "store-19",
  sentence: "of appends at one version at once exactly one wins",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      for (let version = 0; version < 10; version++) {
        const attempts = Array.from({ length: 8 }, (_, index) => Effect.exit(store.append("a", version, [step("a", version + 1, { id: `${version}.${index}` })])))
        const exits = yield* Effect.all(attempts, { concurrency: "unbounded" })
        const winners = exits.flatMap((exit, index) => (Exit.isSuccess(exit) ? [`${version}.${index}`] : []))
        const kept = (yield* store.read("a", version + 1)).map(({ id }) => id)
        yield* truth(winners.length === 1, `${winners.length} of 8 won`)
        yield* same(kept, winners)
      }
    })
} satisfies StoreClause
