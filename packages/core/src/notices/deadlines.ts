/**
 * Many effects at once, each given up after the same patience, with one timer for all of them: whoever began first is the first to be late. Each runs
 * on a fiber of its own, so that one which cannot be interrupted holds up nobody: it is then left behind.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Fiber } from "effect/Fiber"
import { Bell } from "../store/bell.ts"

export interface Deadlines {
  /** What the effect comes to; `late` when it takes longer. */
  within<A, E, L>(effect: Effect.Effect<A, E>, late: L): Effect.Effect<A, E | L>
  /** Looks whose time is over. Nothing is ever late while this does not run. */
  readonly watch: Effect.Effect<never>
}

interface Running {
  readonly until: number
  readonly giveUp: () => void
}

export const Deadlines = {
  make: (patience: Duration.Input): Deadlines => {
    const millis = Duration.toMillis(patience)
    /** In the order in which they began, which is that in which their time is over. */
    const all = new Set<Running>()
    const bell = Bell.make()

    const joined = <A, E, L>(fiber: Fiber<A, E>, late: L, now: number): Effect.Effect<A, E | L> =>
      Effect.callback((resume) => {
        const running: Running = { until: now + millis, giveUp: () => { end(); fiber.interruptUnsafe(); resume(Effect.fail(late)) } }
        const end = () => all.delete(running)
        all.add(running)
        if (all.size === 1) bell.ring()
        fiber.addObserver((exit) => { end(); resume(exit) })
        return Effect.sync(() => { end(); fiber.interruptUnsafe() })
      })
    const look: Effect.Effect<void> = Effect.suspend(() => {
      const seen = bell.rung()
      const [first] = all
      if (first === undefined) return bell.after(seen)
      return Effect.flatMap(Clock.currentTimeMillis, (now) => {
        if (first.until > now) return Effect.sleep(first.until - now)
        first.giveUp()
        return Effect.void
      })
    })
    return {
      within: (effect, late) =>
        Effect.flatMap(Effect.forkDetach(effect, { startImmediately: true }), (fiber) =>
          fiber.pollUnsafe() ?? Effect.flatMap(Clock.currentTimeMillis, (now) => joined(fiber, late, now))), // what needs no waiting has ended by now
      watch: Effect.forever(look)
    }
  }
}
