/** One at a time follows under a name; where it had come to stays. */
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import { StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { Consumer } from "@omringd/core/TrajectoryStore"

interface Turn {
  position: number
  isTaken: boolean
  readonly waiting: Set<() => void>
}

interface Held {
  readonly turn: Turn
  isOurs: boolean
}

/** @public */
export interface Turns {
  /** Waits for its turn, and has it for as long as the scope. */
  take(name: string): Effect.Effect<Consumer, never, Scope>
}

/** @public */
export const Turns = {
  make: (): Turns => {
    const turns = new Map<string, Turn>()
    const turnOf = (name: string): Turn => {
      const turn = turns.get(name) ?? { position: 0, isTaken: false, waiting: new Set() }
      turns.set(name, turn)
      return turn
    }
    const taken = (turn: Turn) =>
      Effect.callback<Held>((resume) => {
        const take = () => {
          if (turn.isTaken) return
          turn.isTaken = true
          turn.waiting.delete(take)
          resume(Effect.succeed({ turn, isOurs: true }))
        }
        turn.waiting.add(take)
        take()
        return Effect.sync(() => turn.waiting.delete(take))
      })
    const given = (held: Held) =>
      Effect.sync(() => {
        held.isOurs = false
        held.turn.isTaken = false
        for (const take of held.turn.waiting) take()
      })
    return {
      take: (name) =>
        Effect.map(Effect.acquireRelease(Effect.suspend(() => taken(turnOf(name))), given, { interruptible: true }), (held) => ({
          position: held.turn.position,
          save: (position) => Effect.suspend(() => {
            if (!held.isOurs) return Effect.fail(new StoreUnavailable({ store: "memory", why: "closed", said: `no longer the one that follows as ${name}` }))
            held.turn.position = position
            return Effect.void
          })
        }))
    }
  }
}
