import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "leaves out what it is about",
  caughtBy: ["outbox-01", "outbox-22", "outbox-23"],
  breaks: differing(({ ready }) => ({ ready: (now, limit) => Effect.map(ready(now, limit), (waiting) => waiting.map((one) => ({ ...one, notice: { ...one.notice, about: {} } }))) }))
} satisfies BrokenOutbox
