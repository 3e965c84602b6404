import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "says that it forgot",
  caughtBy: ["store-20", "store-22", "store-24", "store-25", "store-30", "store-32", "store-38", "store-43", "store-45", "store-54"],
  breaks: differing(() => ({ forget: () => Effect.void }))
} satisfies Broken
