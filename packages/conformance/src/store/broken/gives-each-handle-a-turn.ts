import * as Effect from "effect/Effect"
import { StoreUnavailable } from "@omringd/core/TrajectoryStore"
import { on } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { comeTo, consumerThrough, positionOf } from "../consuming.ts"
import { opened } from "../Place.ts"

export default {
  name: "lets one follow under a name through each handle",
  caughtBy: ["store-51"],
  breaks: (place) => {
    let handles = 0
    return on(place, Effect.map(opened(place), (good) => {
      const handle = ++handles
      return {
        ...good,
        consumer: (name) => Effect.gen(function* () {
          let isOurs = true
          yield* consumerThrough(good, `${name}@${handle}`)
          yield* Effect.addFinalizer(() => Effect.sync(() => { isOurs = false }))
          const lost = new StoreUnavailable({ store: "broken", why: "closed", said: "its turn is over" })
          return {
            position: yield* Effect.orDie(positionOf(good, name)),
            save: (at) => Effect.suspend(() => (isOurs ? Effect.orDie(comeTo(good, name, at)) : Effect.fail(lost)))
          }
        })
      }
    }))
  }
} satisfies Broken
