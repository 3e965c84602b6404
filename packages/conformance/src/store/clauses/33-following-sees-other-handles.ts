import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-33",
  sentence: "following goes on with what another handle records",
  strength: "optional",
  needs: "several",
  program: (place) =>
    Effect.gen(function* () {
      const one = yield* opened(place)
      const other = yield* opened(place)
      const follower = yield* Effect.forkScoped(Stream.runCollect(Stream.take(one.follow(0), 4)))
      yield* other.append("a", 0, steps("a", 1, 1))
      yield* Effect.sleep(30)
      yield* one.append("a", 1, steps("a", 2, 2))
      yield* other.append("b", 0, steps("b", 1, 1))
      yield* Effect.sleep(30)
      yield* other.append("a", 2, steps("a", 3, 3))
      const placed = yield* Fiber.join(follower)
      yield* same(placed.map(({ taken }) => taken), [...steps("a", 1, 2), ...steps("b", 1, 1), ...steps("a", 3, 3)])
    })
} satisfies StoreClause
