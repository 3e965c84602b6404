import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "reads the step with the number it should start at, and no more",
  caughtBy: ["store-03"],
  breaks: differing(({ read }) => ({ read: (id, from = 1) => Effect.map(read(id, from), (taken) => (from > 1 ? taken.slice(0, 1) : taken)) }))
} satisfies Broken
