import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"
import { differing } from "../broken.ts"
import type { BrokenOutbox } from "../broken.ts"

export default {
  name: "gives each handle a turn",
  caughtBy: ["outbox-28"],
  breaks: differing(() => {
  const lock = Semaphore.makeUnsafe(1)
  return { turn: Effect.asVoid(Effect.acquireRelease(lock.take(1), () => lock.release(1), { interruptible: true })) }
})
} satisfies BrokenOutbox
