import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Placed } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "gives positions at the end again once their steps are forgotten, until it is opened anew",
  caughtBy: ["store-23"],
  breaks: differing(({ follow, forget }) => {
    let [last, back] = [0, 0]
    const lowered = ({ position, taken }: Placed): Placed => ({ position: position > last ? position - back : position, taken })
    return {
      forget: (id) => Effect.gen(function* () {
        const all = yield* Effect.orElseSucceed(Stream.runCollect(follow(0, { live: false })), (): readonly Placed[] => [])
        yield* forget(id)
        const end = all.at(-1)?.position ?? 0
        const left = all.findLast(({ taken }) => taken.trajectory !== id)?.position ?? 0
        if (left < end) [last, back] = [end, back + end - left]
      }),
      follow: (after, options) => Stream.suspend(() =>
        back === 0 ? follow(after, options) : Stream.filter(Stream.map(follow(0, options), lowered), ({ position }) => position > after))
    }
  })
} satisfies Broken
