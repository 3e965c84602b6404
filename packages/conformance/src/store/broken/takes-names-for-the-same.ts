import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { consumerThrough } from "../consuming.ts"

export default {
  name: "takes names that differ in capitals only for the same",
  caughtBy: ["store-47"],
  breaks: differing((good) => ({ consumer: (name) => consumerThrough(good, name.toLowerCase()) }))
} satisfies Broken
