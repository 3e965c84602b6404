import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "says that nothing was tried",
  caughtBy: ["outbox-09"],
  breaks: differing(({ ready }) => ({ ready: (now, limit) => Effect.map(ready(now, limit), (waiting) => waiting.map((one) => ({ ...one, tried: 0 }))) }))
} satisfies BrokenOutbox
