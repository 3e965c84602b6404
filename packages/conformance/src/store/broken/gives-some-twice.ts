import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "gives the step it last gave once more when it goes on",
  caughtBy: ["store-11", "store-33"],
  breaks: differing(({ follow }) => ({
    follow: (after, options) =>
      options?.live === false ? follow(after, options) : Stream.unwrap(Effect.map(Stream.runCollect(follow(after, { live: false })), (placed) => {
        const beforeLast = placed.at(-2)?.position ?? after
        return Stream.concat(Stream.fromIterable(placed), follow(beforeLast))
      }))
  }))
} satisfies Broken
