import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "keeps the ids of what was forgotten",
  caughtBy: ["outbox-16"],
  breaks: differing(({ put }) => {
  const known = new Set<string>()
  return {
    put: (notices) => Effect.suspend(() => {
      const fresh = notices.filter(({ id }) => !known.has(id))
      for (const { id } of notices) known.add(id)
      return put(fresh)
    })
  }
})
} satisfies BrokenOutbox
