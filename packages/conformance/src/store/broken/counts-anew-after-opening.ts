import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Store } from "@omringd/core/TrajectoryStore"
import { on } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { opened } from "../Place.ts"
import { step } from "../sample.ts"

/** Finds the last position ever given by having one more given. */
const lastPosition = (store: Store): Effect.Effect<number> =>
  Effect.gen(function* () {
    yield* store.append("probe", 0, [step("probe", 1)])
    const placed = yield* Stream.runCollect(store.follow(0, { live: false }))
    yield* store.forget("probe")
    return placed.at(-1)?.position ?? 0
  }).pipe(Effect.orElseSucceed(() => 0))

export default {
  name: "counts positions on from the highest there is when it is opened",
  caughtBy: ["store-30", "store-31", "store-37"],
  breaks: (place) => on(place, Effect.gen(function* () {
    const good = yield* opened(place)
    const all = yield* Effect.orElseSucceed(Stream.runCollect(good.follow(0, { live: false })), () => [])
    const shift = all.length === 0 ? yield* lastPosition(good) : 0
    return { ...good, follow: (after, options) => Stream.map(good.follow(after === 0 ? 0 : after + shift, options), (one) => ({ ...one, position: one.position - shift })) } satisfies Store
  }))
} satisfies Broken
