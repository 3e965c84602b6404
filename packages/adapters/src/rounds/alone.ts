/** Rounds for one process: what was asked for is kept in memory, and asked for again when the process begins anew. */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import { Rounds } from "@omringd/core/Notices"
import type { Round, Rounding } from "@omringd/core/Notices"
import { Bell } from "@omringd/core/TrajectoryStore"

/** @public */
export interface AloneOptions {
  /** How many trajectories are looked at side by side; 4 when left out. */
  readonly sideBySide?: number
}

/** How long what failed is left before it is looked at again: so many seconds, doubled each time, up to a minute. */
const firstPause = 1_000
const longestPause = 60_000
/** Of so many days it is known that they were asked for; who asks for an older one once more gets it once more. */
const mostDays = 400

/** Looks at each name until every look has succeeded, those that failed again after a pause; the others do not wait for them. */
const walked = <E>({ names, look }: Round<E>, day: string, sideBySide: number): Effect.Effect<void> => {
  const again = (left: readonly string[], pause: number): Effect.Effect<void> =>
    Effect.flatMap(
      Effect.forEach(left, (name) => Effect.matchCause(look(name, day), { onSuccess: () => [], onFailure: () => [name] }), { concurrency: sideBySide }),
      (failed) => {
        const rest = failed.flat()
        return rest.length === 0 ? Effect.void : Effect.andThen(Effect.sleep(pause), again(rest, Math.min(pause * 2, longestPause)))
      }
    )
  const named = (pause: number): Effect.Effect<readonly string[]> =>
    Effect.matchCauseEffect(names, {
      onSuccess: Effect.succeed,
      onFailure: () => Effect.andThen(Effect.sleep(pause), named(Math.min(pause * 2, longestPause)))
    })
  return Effect.flatMap(named(firstPause), (all) => again(all, firstPause))
}

/** @public */
export const make = ({ sideBySide = 4 }: AloneOptions = {}): Rounding => {
  const asked = new Set<string>()
  const waiting: string[] = []
  const bell = Bell.make()
  const wait = (day: string): void => {
    waiting.push(day)
    bell.ring()
  }
  return {
    ask: (day) => Effect.sync(() => {
      if (asked.has(day)) return
      asked.add(day)
      for (const oldest of asked) if (asked.size > mostDays) asked.delete(oldest)
      wait(day)
    }),
    work: (round) => {
      /** A round that was broken off is one that still waits. */
      const one = Effect.acquireUseRelease(
        Effect.sync(() => waiting.shift()),
        (day) => (day === undefined ? Effect.void : walked(round, day, sideBySide)),
        (day, exit) => Effect.sync(() => { if (day !== undefined && Exit.isFailure(exit)) wait(day) })
      )
      const all: Effect.Effect<never> = Effect.suspend(() => {
        const rung = bell.rung()
        return Effect.forEach(waiting.slice(), () => Effect.forkChild(one)).pipe(Effect.andThen(bell.after(rung)), Effect.andThen(all))
      })
      return all
    }
  }
}

/** @public */
export const layer = (options: AloneOptions = {}): Layer.Layer<Rounds> => Layer.sync(Rounds, () => make(options))

/** What `openNotices({ rounds: alone() })` takes. @public */
export const alone = layer
