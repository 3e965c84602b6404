import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "wakes all the time",
  caughtBy: ["outbox-21"],
  breaks: differing(() => ({ rung: Effect.yieldNow }))
} satisfies BrokenOutbox
