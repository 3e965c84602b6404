import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { same, truth } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step } from "../sample.ts"

export default {
  id: "store-34",
  sentence: "of appends at one version through several handles exactly one wins",
  strength: "optional",
  needs: "several",
  program: (place) =>
    Effect.gen(function* () {
      const handles = [yield* opened(place), yield* opened(place), yield* opened(place)]
      for (let version = 0; version < 10; version++) {
        const attempts = handles.map((store, index) => Effect.exit(store.append("a", version, [step("a", version + 1, { id: `${version}.${index}` })])))
        const exits = yield* Effect.all(attempts, { concurrency: "unbounded" })
        const winners = exits.flatMap((exit, index) => (Exit.isSuccess(exit) ? [`${version}.${index}`] : []))
        yield* truth(winners.length === 1, `${winners.length} of 3 won`)
        for (const store of handles) yield* same((yield* store.read("a", version + 1)).map(({ id }) => id), winners)
      }
    })
} satisfies StoreClause
