/** Rung when something was recorded, so that whoever follows live need not ask again and again. */
import * as Effect from "effect/Effect"

/** @public */
export interface Bell {
  /** How often it has rung. */
  rung(): number
  ring(): void
  /** Waits until it has rung more often than this; at once when it already has. */
  after(count: number): Effect.Effect<void>
}

/** @public */
export const Bell = {
  make: (): Bell => {
    let count = 0
    const waiting = new Set<() => void>()
    return {
      rung: () => count,
      ring: () => {
        count++
        const all = [...waiting]
        waiting.clear()
        for (const wake of all) wake()
      },
      after: (seen) =>
        Effect.callback<void>((resume) => {
          const wake = () => resume(Effect.void)
          if (count > seen) return wake()
          waiting.add(wake)
          return Effect.sync(() => waiting.delete(wake))
        })
    }
  }
}
