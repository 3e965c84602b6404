import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "stops following after what is there",
  caughtBy: ["store-11", "store-28", "store-33"],
  breaks: differing(({ follow }) => ({ follow: (after) => follow(after, { live: false }) }))
} satisfies Broken
