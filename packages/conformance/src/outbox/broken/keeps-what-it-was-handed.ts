import * as Effect from "effect/Effect"
import type { Notice } from "@omringd/core"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "keeps what it was handed",
  caughtBy: ["outbox-22"],
  breaks: differing(({ put, ready }) => {
  const handed = new Map<string, Notice>()
  return {
    put: (notices) => Effect.suspend(() => {
      for (const notice of notices) handed.set(notice.id, notice)
      return put(notices)
    }),
    ready: (now, limit) => Effect.map(ready(now, limit), (waiting) => waiting.map((one) => ({ ...one, notice: handed.get(one.notice.id) ?? one.notice })))
  }
})
} satisfies BrokenOutbox
