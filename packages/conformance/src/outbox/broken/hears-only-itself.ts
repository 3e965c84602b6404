import * as Effect from "effect/Effect"
import { Bell } from "@omringd/core/TrajectoryStore"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "hears only itself",
  caughtBy: ["outbox-29"],
  breaks: differing(({ put, resume }) => {
  const bell = Bell.make()
  let seen = 0
  return {
    put: (notices) => Effect.tap(put(notices), () => Effect.sync(() => bell.ring())),
    resume: (ids) => Effect.tap(resume(ids), () => Effect.sync(() => bell.ring())),
    rung: Effect.suspend(() => Effect.map(bell.after(seen), () => { seen = bell.rung() }))
  }
})
} satisfies BrokenOutbox
