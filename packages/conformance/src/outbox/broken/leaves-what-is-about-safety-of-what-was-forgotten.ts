import * as Effect from "effect/Effect"
import type { Notice } from "@omringd/core"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "leaves what is about safety of what was forgotten",
  caughtBy: ["outbox-16"],
  breaks: differing(({ put, forget }) => {
  const safe = new Map<string, Notice>()
  return {
    put: (notices) => Effect.map(put(notices), (added) => {
      for (const notice of notices) if (notice.safety) safe.set(notice.id, notice)
      return added
    }),
    forget: (trajectory) => Effect.andThen(forget(trajectory), Effect.suspend(() => put([...safe.values()].filter((notice) => notice.trajectory === trajectory))))
  }
})
} satisfies BrokenOutbox
