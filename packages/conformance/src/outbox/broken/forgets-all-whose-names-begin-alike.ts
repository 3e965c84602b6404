import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "forgets all whose names begin alike",
  caughtBy: ["outbox-17"],
  breaks: differing(({ put, forget }) => {
  const names = new Set<string>()
  return {
    put: (notices) => Effect.suspend(() => {
      for (const { trajectory } of notices) names.add(trajectory)
      return put(notices)
    }),
    forget: (trajectory) => Effect.andThen(Effect.forEach([...names].filter((name) => name.startsWith(trajectory)), forget, { discard: true }), forget(trajectory))
  }
})
} satisfies BrokenOutbox
