import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { consumerThrough } from "../consuming.ts"

export default {
  name: "saves where a follower has come to once only in its turn",
  caughtBy: ["store-46"],
  breaks: differing((good) => ({
    consumer: (name) => Effect.map(consumerThrough(good, name), ({ position, save }) => {
      let hasSaved = false
      return { position, save: (at) => (hasSaved ? Effect.void : Effect.map(save(at), () => { hasSaved = true })) }
    })
  }))
} satisfies Broken
