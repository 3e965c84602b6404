import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "waits for the first step when it follows an empty store",
  caughtBy: ["store-12"],
  breaks: differing(({ follow }) => ({
    follow: (after, options) => {
      const beginning = Effect.orElseSucceed(Stream.runCollect(Stream.take(follow(0, { live: false }), 1)), () => ["unreadable"])
      return Stream.unwrap(Effect.map(beginning, ({ length }) => follow(after, length === 0 ? {} : options)))
    }
  }))
} satisfies Broken
