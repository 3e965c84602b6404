import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "goes on following when asked to stop",
  caughtBy: ["store-06", "store-09", "store-10", "store-12", "store-13", "store-16", "store-17", "store-18", "store-21", "store-22", "store-23", "store-26", "store-29", "store-30", "store-31", "store-37"],
  breaks: differing(({ follow }) => ({ follow: (after) => follow(after) }))
} satisfies Broken
