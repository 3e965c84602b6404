import * as Stream from "effect/Stream"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "follows the first thousand steps",
  caughtBy: ["store-29"],
  breaks: differing(({ follow }) => ({ follow: (after, options) => (options?.live === false ? Stream.take(follow(after, options), 1_000) : follow(after, options)) }))
} satisfies Broken
