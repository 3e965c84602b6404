import * as Effect from "effect/Effect"
import type { Waiting } from "@omringd/core/Notices"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "goes on giving what it gave",
  caughtBy: ["outbox-26"],
  breaks: differing(({ put, ready, settle, resume, forget }) => {
  const given = new Map<string, Waiting>()
  const anew = <A, E>(does: Effect.Effect<A, E>): Effect.Effect<A, E> => Effect.tap(does, () => Effect.sync(() => given.clear()))
  return {
    put: (notices) => anew(put(notices)),
    settle: (outcomes) => anew(settle(outcomes)),
    resume: (ids) => anew(resume(ids)),
    forget: (trajectory) => anew(forget(trajectory)),
    ready: (now, limit) => Effect.map(ready(now, limit), (waiting) => {
      const still = [...given.values()].filter((one) => !waiting.some(({ notice }) => notice.id === one.notice.id))
      for (const one of waiting) given.set(one.notice.id, structuredClone(one))
      return [...still, ...waiting].slice(0, limit)
    })
  }
})
} satisfies BrokenOutbox
