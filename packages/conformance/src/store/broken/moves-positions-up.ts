import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Unreadable } from "@omringd/core/TrajectoryStore"
import type { ReadFailure, Store } from "@omringd/core/TrajectoryStore"
import { on } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { opened } from "../Place.ts"

const moved = (failed: ReadFailure, by: number): ReadFailure =>
  failed._tag === "Unreadable" && failed.position !== undefined ? new Unreadable({ ...failed, position: failed.position + by }) : failed

export default {
  name: "moves all positions up by what is recorded",
  caughtBy: ["store-13"],
  breaks: (place) => {
    let recorded = 0
    return on(place, Effect.map(opened(place), (good): Store => ({
      ...good,
      append: (id, expected, taken) => Effect.tap(good.append(id, expected, taken), () => Effect.sync(() => { recorded += taken.length })),
      follow: (after, options) => Stream.suspend(() => {
        const by = recorded
        return good.follow(after - by, options).pipe(
          Stream.map(({ position, taken }) => ({ position: position + by, taken })),
          Stream.mapError((failed) => moved(failed, by))
        )
      })
    })))
  }
} satisfies Broken
