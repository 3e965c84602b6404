import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "follows from a position instead of after it",
  caughtBy: ["store-10", "store-37"],
  breaks: differing(({ follow }) => ({ follow: (after, options) => follow(after - 1, options) }))
} satisfies Broken
