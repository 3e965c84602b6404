import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"
import { snapshotsOf } from "../snapping.ts"

export default {
  id: "store-54",
  sentence: "forgetting a trajectory forgets its snapshot, and no other",
  strength: "optional",
  needs: "snapshots",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      const { load, save } = yield* snapshotsOf(store)
      for (const name of ["a", "b"]) {
        yield* store.append(name, 0, steps(name, 1, 2))
        yield* save(name, "key", { version: 2, text: `of ${name}` })
      }
      yield* store.forget("a")
      yield* same(yield* load("a", "key"), undefined)
      yield* same(yield* load("b", "key"), { version: 2, text: "of b" })
    })
} satisfies StoreClause
