import * as Effect from "effect/Effect"
import type { Notice } from "@omringd/core"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "gives out what it keeps",
  caughtBy: ["outbox-23"],
  breaks: differing(({ ready }) => {
  const given = new Map<string, Notice>()
  return {
    ready: (now, limit) => Effect.map(ready(now, limit), (waiting) => waiting.map((one) => {
      const notice = given.get(one.notice.id) ?? structuredClone(one.notice)
      given.set(one.notice.id, notice)
      return { ...one, notice }
    }))
  }
})
} satisfies BrokenOutbox
