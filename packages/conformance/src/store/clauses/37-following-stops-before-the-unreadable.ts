import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Taken } from "@omringd/core"
import { failure, same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened, spoilt } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-37",
  sentence: "following gives what comes before a step that cannot be read, names it, and can go on after it",
  strength: "optional",
  needs: "spoil",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, steps("a", 1, 2))
      yield* store.append("b", 0, steps("b", 1, 1))
      yield* store.append("a", 2, steps("a", 3, 3))
      yield* spoilt(place, "b", 1, "{}")
      const seen: Taken[] = []
      const following = Stream.runForEach(store.follow(0, { live: false }), ({ taken }) => Effect.sync(() => { seen.push(taken) }))
      const found = yield* failure(following, "Unreadable")
      yield* same(seen, steps("a", 1, 2))
      yield* same([found.trajectory, found.number], ["b", 1])
      const rest = yield* Stream.runCollect(store.follow(found.position ?? 0, { live: false }))
      yield* same(rest.map(({ taken }) => taken), steps("a", 3, 3))
    })
} satisfies StoreClause
