import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { snapshotsOf } from "../snapping.ts"

export default {
  id: "store-53",
  sentence: "a snapshot kept later takes the place of the one before, also of one under another key",
  strength: "optional",
  needs: "snapshots",
  program: (place) =>
    Effect.gen(function* () {
      const { load, save } = yield* snapshotsOf(yield* opened(place))
      yield* save("a", "one", { version: 1, text: "first" })
      yield* save("a", "one", { version: 2, text: "second" })
      yield* same(yield* load("a", "one"), { version: 2, text: "second" })
      yield* save("a", "other", { version: 3, text: "third" })
      yield* same(yield* load("a", "other"), { version: 3, text: "third" })
      yield* same(yield* load("a", "one"), undefined)
    })
} satisfies StoreClause
