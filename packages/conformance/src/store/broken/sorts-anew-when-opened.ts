import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Placed, Store } from "@omringd/core/TrajectoryStore"
import { on } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { opened } from "../Place.ts"

const byName = (a: Placed, b: Placed): number => a.taken.trajectory.localeCompare(b.taken.trajectory) || a.position - b.position

export default {
  name: "counts positions anew when it is opened, one trajectory after another",
  caughtBy: ["store-30"],
  breaks: (place) => on(place, Effect.gen(function* () {
    const good = yield* opened(place)
    const found = yield* Effect.orElseSucceed(Stream.runCollect(good.follow(0, { live: false })), (): readonly Placed[] => [])
    const last = found.at(-1)?.position ?? 0
    const anew = found.toSorted(byName).map(({ taken }, index): Placed => ({ position: found[index]?.position ?? 0, taken }))
    return {
      ...good,
      follow: (after, options) => Stream.concat(Stream.fromIterable(anew.filter(({ position }) => position > after)), good.follow(Math.max(after, last), options))
    } satisfies Store
  }))
} satisfies Broken
