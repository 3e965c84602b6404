import * as Effect from "effect/Effect"
import { StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { Store } from "@omringd/core/TrajectoryStore"
import { on } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { opened } from "../Place.ts"

export default {
  name: "has no table to read from before something is appended",
  caughtBy: ["store-02"],
  breaks: (place) => {
    let hasBegun = false
    return on(place, Effect.map(opened(place), (good): Store => ({
      ...good,
      append: (id, expected, taken) => Effect.suspend(() => {
        hasBegun = true
        return good.append(id, expected, taken)
      }),
      read: (id, from) => Effect.suspend(() => (hasBegun ? good.read(id, from) : Effect.fail(new StoreUnavailable({ store: "broken", why: "other", said: "no such table" }))))
    })))
  }
} satisfies Broken
