import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "gives another moment for each",
  caughtBy: ["outbox-01"],
  breaks: differing(({ ready }) => ({ ready: (now, limit) => Effect.map(ready(now, limit), (waiting) => waiting.map((one) => ({ ...one, notice: { ...one.notice, at: one.notice.clause } }))) }))
} satisfies BrokenOutbox
