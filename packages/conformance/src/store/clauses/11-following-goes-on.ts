import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-11",
  sentence: "following goes on with what is recorded later, each step once",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, steps("a", 1, 2))
      const follower = yield* Effect.forkScoped(Stream.runCollect(Stream.take(store.follow(0), 6)))
      yield* Effect.sleep(20)
      yield* store.append("a", 2, steps("a", 3, 3))
      yield* store.append("b", 0, steps("b", 1, 2))
      yield* Effect.sleep(20)
      yield* store.append("a", 3, steps("a", 4, 4))
      const placed = yield* Fiber.join(follower)
      yield* same(placed.map(({ taken }) => taken), [...steps("a", 1, 3), ...steps("b", 1, 2), ...steps("a", 4, 4)])
    })
} satisfies StoreClause
