import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Placed, Store } from "@omringd/core/TrajectoryStore"
import { on } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { opened } from "../Place.ts"

export default {
  name: "goes on counting from the latest position instead of after it when it is opened",
  caughtBy: ["store-31"],
  breaks: (place) => on(place, Effect.gen(function* () {
    const good = yield* opened(place)
    const latest = (yield* Effect.orElseSucceed(Stream.runCollect(good.follow(0, { live: false })), (): readonly Placed[] => [])).at(-1)?.position
    if (latest === undefined) return good
    const lowered = ({ position, taken }: Placed): Placed => ({ position: position > latest ? position - 1 : position, taken })
    return {
      ...good,
      follow: (after, options) => Stream.filter(Stream.map(good.follow(0, options), lowered), ({ position }) => position > after)
    } satisfies Store
  }))
} satisfies Broken
