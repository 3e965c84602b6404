import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "takes the first position for the beginning",
  caughtBy: ["store-10"],
  breaks: differing(({ follow }) => ({ follow: (after, options) => follow(after > 1 ? after : 0, options) }))
} satisfies Broken
