import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "says now whenever something waits",
  caughtBy: ["outbox-14"],
  breaks: differing(({ next }) => ({ next: (now) => Effect.map(next(now), (at) => (at === undefined ? undefined : now)) }))
} satisfies BrokenOutbox
