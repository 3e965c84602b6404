import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "counts what stands in a batch twice for two",
  caughtBy: ["outbox-02"],
  breaks: differing(({ put }) => ({ put: (notices) => Effect.map(put(notices), (added) => added + notices.length - new Set(notices.map(({ id }) => id)).size) }))
} satisfies BrokenOutbox
