import * as Effect from "effect/Effect"
import { StoreUnavailable } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "fails to forget the unknown",
  caughtBy: ["outbox-18"],
  breaks: differing(({ put, forget }) => {
  const names = new Set<string>()
  return {
    put: (notices) => Effect.suspend(() => {
      for (const { trajectory } of notices) names.add(trajectory)
      return put(notices)
    }),
    forget: (trajectory) => (names.has(trajectory) ? forget(trajectory) : Effect.fail(new StoreUnavailable({ store: "broken", why: "other", said: "it is not there" })))
  }
})
} satisfies BrokenOutbox
