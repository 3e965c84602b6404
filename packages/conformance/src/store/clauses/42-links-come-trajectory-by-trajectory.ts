import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { allLinks } from "../chained.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

/** As the bytes of their names sort. */
const names = ["0", "A", "B:1", "a", "a-", "a.b", "a1", "b"]

export default {
  id: "store-42",
  sentence: "links come trajectory by trajectory in the order of their names' bytes, then by number, after any place and as many as are asked for",
  strength: "optional",
  needs: "chained",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      for (const name of names.toReversed()) yield* store.append(name, 0, steps(name, 1, 2))
      for (const name of names) yield* store.append(name, 2, steps(name, 3, 3))
      const places = names.flatMap((trajectory) => [1, 2, 3].map((number) => ({ trajectory, number })))
      for (const limit of [1, 2, 5, 1_000]) {
        yield* same((yield* allLinks(store, limit)).map(({ trajectory, number }) => ({ trajectory, number })), places)
      }
      yield* same((yield* store.links?.({ trajectory: "a", number: 7 }, 1) ?? Effect.succeed([])).map(({ trajectory, number }) => [trajectory, number]), [["a-", 1]])
      yield* same((yield* store.links?.({ trajectory: "zzz", number: 1 }, 5) ?? Effect.succeed([])), [])
    })
} satisfies StoreClause
