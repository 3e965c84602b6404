import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"
import { all } from "../sample.ts"

export default {
  name: "puts what is resumed at the end",
  caughtBy: ["outbox-13"],
  breaks: differing(({ ready, resume, parked }) => {
  const resumed = new Set<string>()
  return {
    resume: (ids) => Effect.flatMap(parked(undefined, all), (found) => {
      for (const { notice } of found) if (ids?.includes(notice.id) !== false) resumed.add(notice.id)
      return resume(ids)
    }),
    ready: (now, limit) => Effect.map(ready(now, limit), (waiting) => waiting.toSorted((one, other) => Number(resumed.has(one.notice.id)) - Number(resumed.has(other.notice.id))))
  }
})
} satisfies BrokenOutbox
