/** What can be interrupted and then cleans up: an anchor that is being written leaves nothing half beside its place. */
import * as Effect from "effect/Effect"

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

export const interruptible = async <A, E>(work: Effect.Effect<A, E>): Promise<A> => {
  const controller = new AbortController()
  let code: number | undefined
  const stops = Object.entries(signals).map(([signal, its]) => {
    const stop = () => {
      code = its
      controller.abort()
    }
    process.once(signal, stop)
    return [signal, stop] as const
  })
  try {
    return await Effect.runPromise(work, { signal: controller.signal })
  } finally {
    for (const [signal, stop] of stops) process.removeListener(signal, stop)
    if (code !== undefined) process.exit(code)
  }
}
