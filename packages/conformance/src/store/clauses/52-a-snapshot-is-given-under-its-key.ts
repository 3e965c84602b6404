import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { snapshotsOf } from "../snapping.ts"

const text = "{\"odd\":\"\u2019 \ud83d\udc67 \\u0000 '); --\"}"

export default {
  id: "store-52",
  sentence: "a snapshot is given back as it was kept, of its own trajectory and under its own key",
  strength: "optional",
  needs: "snapshots",
  program: (place) =>
    Effect.gen(function* () {
      const { load, save } = yield* snapshotsOf(yield* opened(place))
      yield* same(yield* load("a", "core@1 charter@1"), undefined)
      yield* save("a", "core@1 charter@1", { version: 7, text })
      yield* save("b", "core@1 charter@1", { version: 3, text: "{}" })
      yield* same(yield* load("a", "core@1 charter@1"), { version: 7, text })
      yield* same(yield* load("b", "core@1 charter@1"), { version: 3, text: "{}" })
      yield* same(yield* load("a", "core@1 charter@2"), undefined)
      yield* same(yield* load("c", "core@1 charter@1"), undefined)
    })
} satisfies StoreClause
