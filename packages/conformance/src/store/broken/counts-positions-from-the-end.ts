import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "counts positions back from the latest",
  caughtBy: ["store-13", "store-21", "store-31", "store-37"],
  breaks: differing(({ follow }) => ({
    follow: (after, options) => Stream.unwrap(Effect.map(Stream.runCollect(follow(0, { live: false })), (placed) => {
      const shift = 1_000_000 - placed.length
      return Stream.map(follow(Math.max(0, after - shift), options), (one) => ({ ...one, position: one.position + shift }))
    }))
  }))
} satisfies Broken
