import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Placed, Store } from "@omringd/core/TrajectoryStore"
import { on } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { opened } from "../Place.ts"

export default {
  name: "counts positions on from the highest there is when it is opened",
  caughtBy: ["store-31"],
  breaks: (place) => {
    let recorded = 0
    return on(place, Effect.gen(function* () {
      const good = yield* opened(place)
      const found = yield* Effect.orElseSucceed(Stream.runCollect(good.follow(0, { live: false })), () => undefined)
      const before = recorded
      const back = found === undefined ? 0 : before - (found.at(-1)?.position ?? 0)
      const lowered = ({ position, taken }: Placed): Placed => ({ position: position > before ? position - back : position, taken })
      return {
        ...good,
        append: (id, expected, taken) => Effect.tap(good.append(id, expected, taken), () => Effect.sync(() => { recorded += taken.length })),
        follow: (after, options) =>
          back === 0 ? good.follow(after, options) : Stream.filter(Stream.map(good.follow(0, options), lowered), ({ position }) => position > after)
      } satisfies Store
    }))
  }
} satisfies Broken
