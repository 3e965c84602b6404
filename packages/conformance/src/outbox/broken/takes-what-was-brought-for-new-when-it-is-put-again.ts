import * as Effect from "effect/Effect"
import type { Waiting } from "@omringd/core/Notices"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "takes what was brought for new when it is put again",
  caughtBy: ["outbox-03"],
  breaks: differing(({ put, ready, settle, forget }) => {
  const gone = new Set<string>()
  const back = new Map<string, Waiting>()
  return {
    settle: (outcomes) => Effect.map(settle(outcomes), () => {
      for (const { id, came } of outcomes) if (came === "brought" && !back.delete(id)) gone.add(id)
    }),
    put: (notices) => Effect.map(put(notices), (added) => {
      for (const notice of notices) if (gone.delete(notice.id)) back.set(notice.id, { notice, tried: 0 })
      return added
    }),
    forget: (trajectory) => Effect.tap(forget(trajectory), () => Effect.sync(() => gone.clear())),
    ready: (now, limit) => Effect.map(ready(now, limit), (waiting) => [...waiting, ...back.values()].slice(0, limit))
  }
})
} satisfies BrokenOutbox
