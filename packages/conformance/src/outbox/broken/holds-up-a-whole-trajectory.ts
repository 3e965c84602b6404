import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "holds up a whole trajectory",
  caughtBy: ["outbox-08"],
  breaks: differing(({ put, ready, settle }) => {
  const held = new Map<string, number>()
  const trajectories = new Map<string, string>()
  return {
    put: (notices) => Effect.suspend(() => {
      for (const { id, trajectory } of notices) trajectories.set(id, trajectory)
      return put(notices)
    }),
    settle: (outcomes) => Effect.map(settle(outcomes), () => {
      for (const one of outcomes) held.set(one.id, one.came === "again" ? one.at : 0)
    }),
    ready: (now, limit) => Effect.map(ready(now, limit), (waiting) => {
      const waits = new Set([...held].flatMap(([id, at]) => (at > now ? [trajectories.get(id)] : [])))
      return waiting.filter(({ notice }) => !waits.has(notice.trajectory))
    })
  }
})
} satisfies BrokenOutbox
