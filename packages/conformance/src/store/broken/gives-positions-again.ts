import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "counts positions among what is there",
  caughtBy: ["store-21", "store-23", "store-31", "store-37"],
  breaks: differing(({ follow }) => ({
    follow: (after, options) => Stream.unwrap(Effect.map(Stream.runCollect(follow(0, { live: false })), (all) => {
      let position = after
      return Stream.map(follow(all[after - 1]?.position ?? (after > 0 ? Number.MAX_SAFE_INTEGER : 0), options), ({ taken }) => ({ position: ++position, taken }))
    }))
  }))
} satisfies Broken
