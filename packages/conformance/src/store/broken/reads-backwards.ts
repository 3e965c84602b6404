import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "reads the latest step first",
  caughtBy: ["store-01", "store-03", "store-04", "store-05", "store-06", "store-08", "store-14", "store-16", "store-17", "store-18", "store-21", "store-25", "store-29", "store-30", "store-32"],
  breaks: differing(({ read }) => ({ read: (id, from) => Effect.map(read(id, from), (taken) => taken.toReversed()) }))
} satisfies Broken
