import * as Effect from "effect/Effect"
import type { Notice } from "@omringd/core"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "holds up only the one behind what is tried again",
  caughtBy: ["outbox-07"],
  breaks: differing(({ put, ready, settle }) => {
  const lines = new Map<string, Notice[]>()
  const settled = new Map<string, number>()
  const freed = (line: readonly Notice[], now: number): readonly Notice[] => {
    const held = line.findIndex(({ id }) => (settled.get(id) ?? 0) > now)
    return held < 0 ? [] : line.slice(held + 2).filter(({ id }) => !settled.has(id))
  }
  return {
    put: (notices) => Effect.suspend(() => {
      for (const notice of notices) {
        const line = `${notice.trajectory} ${notice.safety}`
        lines.set(line, [...(lines.get(line) ?? []), notice])
      }
      return put(notices)
    }),
    settle: (outcomes) => Effect.map(settle(outcomes), () => {
      for (const one of outcomes) settled.set(one.id, one.came === "again" ? one.at : 0)
    }),
    ready: (now, limit) => Effect.map(ready(now, limit), (waiting) =>
      [...waiting, ...[...lines.values()].flatMap((line) => freed(line, now)).map((notice) => ({ notice, tried: 0 }))].slice(0, limit))
  }
})
} satisfies BrokenOutbox
