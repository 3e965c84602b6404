import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { comeTo, consumerThrough, positionOf } from "../consuming.ts"

export default {
  name: "lets who once followed under a name save for ever",
  caughtBy: ["store-49"],
  breaks: differing((good) => ({
    consumer: (name) => Effect.gen(function* () {
      yield* consumerThrough(good, `${name}@turn`)
      return { position: yield* Effect.orDie(positionOf(good, name)), save: (at) => Effect.orDie(comeTo(good, name, at)) }
    })
  }))
} satisfies Broken
