import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "gives everyone the turn",
  caughtBy: ["outbox-19", "outbox-28"],
  breaks: differing(() => ({ turn: Effect.void }))
} satisfies BrokenOutbox
