import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-28",
  sentence: "every follower gets everything, whatever the others do",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      const all = yield* Effect.forkScoped(Effect.all([5, 5, 5].map((count) => Stream.runCollect(Stream.take(store.follow(0), count))), { concurrency: "unbounded" }))
      const stops = yield* Effect.forkScoped(Stream.runCollect(Stream.take(store.follow(0), 1)))
      for (let number = 1; number <= 5; number++) {
        yield* Effect.sleep(5)
        yield* store.append("a", number - 1, steps("a", number, number))
      }
      yield* same((yield* Fiber.join(stops)).map(({ taken }) => taken), steps("a", 1, 1))
      for (const one of yield* Fiber.join(all)) yield* same(one.map(({ taken }) => taken), steps("a", 1, 5))
    })
} satisfies StoreClause
