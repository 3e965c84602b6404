import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Placed, Store } from "@omringd/core/TrajectoryStore"
import { on } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { opened } from "../Place.ts"

const inOrder = (one: Placed, other: Placed): number => one.position - other.position

export default {
  name: "follows a log elsewhere, in which nothing is forgotten",
  caughtBy: ["store-22"],
  breaks: (place) => {
    const gone: Placed[] = []
    return on(place, Effect.map(opened(place), (good): Store => ({
      ...good,
      forget: (id) => Effect.gen(function* () {
        const all = yield* Effect.orElseSucceed(Stream.runCollect(good.follow(0, { live: false })), (): readonly Placed[] => [])
        gone.push(...all.filter(({ taken }) => taken.trajectory === id))
        yield* good.forget(id)
      }),
      follow: (after, options) => {
        if (options?.live !== false || gone.length === 0) return good.follow(after, options)
        return Stream.unwrap(Effect.map(Stream.runCollect(good.follow(after, options)), (there) =>
          Stream.fromIterable([...there, ...gone.filter(({ position }) => position > after)].toSorted(inOrder))))
      }
    })))
  }
} satisfies Broken
