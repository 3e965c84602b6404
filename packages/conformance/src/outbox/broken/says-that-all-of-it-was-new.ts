import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "says that all of it was new",
  caughtBy: ["outbox-02", "outbox-27"],
  breaks: differing(({ put }) => ({ put: (notices) => Effect.as(put(notices), notices.length) }))
} satisfies BrokenOutbox
