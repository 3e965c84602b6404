import * as Stream from "effect/Stream"
import type { Store } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

const past = (follow: Store["follow"]): Store["follow"] => (after, options) =>
  Stream.catchTag(follow(after, options), "Unreadable", ({ position }) => past(follow)(position ?? 0, options))

export default {
  name: "follows past what it cannot read without a word",
  caughtBy: ["store-37"],
  breaks: differing(({ follow }) => ({ follow: past(follow) }))
} satisfies Broken
