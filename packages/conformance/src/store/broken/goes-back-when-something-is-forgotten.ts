import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { comeTo, consumerThrough } from "../consuming.ts"

export default {
  name: "lets followers begin again when a trajectory is forgotten",
  caughtBy: ["store-50"],
  breaks: differing((good) => {
    const names = new Set<string>()
    return {
      consumer: (name) => {
        names.add(name)
        return consumerThrough(good, name)
      },
      forget: (id) => Effect.andThen(good.forget(id), Effect.orDie(Effect.forEach(names, (name) => comeTo(good, name, 0), { discard: true })))
    }
  })
} satisfies Broken
