import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "reads the first thousand steps",
  caughtBy: ["store-29"],
  breaks: differing(({ read }) => ({ read: (id, from) => Effect.map(read(id, from), (taken) => taken.slice(0, 1_000)) }))
} satisfies Broken
