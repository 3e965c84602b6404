import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Bell, following } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "follows on only when it wrote something itself",
  caughtBy: ["store-33"],
  breaks: differing(({ append, follow }) => {
    const bell = Bell.make()
    const page = (after: number, limit: number) => Stream.runCollect(Stream.take(follow(after, { live: false }), limit))
    return {
      append: (id, expected, taken) => Effect.tap(append(id, expected, taken), () => Effect.sync(bell.ring)),
      follow: (after, options) => (options?.live === false ? follow(after, options) : following({ page, bell })(after, options))
    }
  })
} satisfies Broken
