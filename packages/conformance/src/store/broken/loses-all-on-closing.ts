import * as Effect from "effect/Effect"
import type { Store } from "@omringd/core/TrajectoryStore"
import { on } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { opened } from "../Place.ts"

export default {
  name: "keeps steps until it is closed",
  caughtBy: ["store-30", "store-31", "store-36"],
  breaks: (place) => on(place, Effect.gen(function* () {
    const good = yield* opened(place)
    const written = new Set<string>()
    yield* Effect.addFinalizer(() => Effect.forEach(written, (id) => Effect.ignore(good.forget(id)), { discard: true }))
    return { ...good, append: (id, expected, taken) => Effect.tap(good.append(id, expected, taken), () => Effect.sync(() => written.add(id))) } satisfies Store
  }))
} satisfies Broken
