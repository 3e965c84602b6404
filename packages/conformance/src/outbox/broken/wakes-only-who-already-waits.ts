import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "wakes only who already waits",
  caughtBy: ["outbox-20"],
  breaks: differing(({ put, rung }) => {
  let isWaiting = false
  const waiting = Effect.suspend(() => {
    isWaiting = true
    return Effect.map(rung, () => { isWaiting = false })
  })
  return { rung: waiting, put: (notices) => Effect.tap(put(notices), (added) => (isWaiting || added === 0 ? Effect.void : rung)) }
})
} satisfies BrokenOutbox
