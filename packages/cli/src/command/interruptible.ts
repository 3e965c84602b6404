/** What can be interrupted and then cleans up: an anchor that is being written leaves nothing half beside its place. */
import * as Effect from "effect/Effect"
import { onInterrupt } from "./signals.ts"

export const interruptible = async <A, E>(work: Effect.Effect<A, E>): Promise<A> => {
  const controller = new AbortController()
  let exit: number | undefined
  const stopListening = onInterrupt((its) => {
    exit = its
    controller.abort()
  })
  try {
    return await Effect.runPromise(work, { signal: controller.signal })
  } finally {
    stopListening()
    if (exit !== undefined) process.exit(exit)
  }
}
