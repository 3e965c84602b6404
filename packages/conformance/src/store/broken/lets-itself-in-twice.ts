import * as Effect from "effect/Effect"
import type { Consumer } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { consumerThrough } from "../consuming.ts"

export default {
  name: "lets two follow under one name through one handle",
  caughtBy: ["store-48"],
  breaks: differing((good) => {
    const inside = new Map<string, Consumer>()
    return {
      consumer: (name) => {
        const first = inside.get(name)
        if (first !== undefined) return Effect.succeed(first)
        const taken = Effect.tap(consumerThrough(good, name), (consumer) => Effect.sync(() => { inside.set(name, consumer) }))
        return Effect.tap(taken, () => Effect.addFinalizer(() => Effect.sync(() => { inside.delete(name) })))
      }
    }
  })
} satisfies Broken
