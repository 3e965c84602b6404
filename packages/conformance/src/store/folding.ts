/** For stores that take names for the same which are not. */
import * as Effect from "effect/Effect"
import { Conflict } from "@omringd/core/TrajectoryStore"
import { differing } from "./broken.ts"

/** Trajectories whose names become the same are one, under the name that came first. */
export const foldingTrajectories = (fold: (name: string) => string) =>
  differing(({ read, append, forget }) => {
    const first = new Map<string, string>()
    const kept = (name: string): string => first.get(fold(name)) ?? name
    return {
      read: (id, from) => Effect.suspend(() => read(kept(id), from)),
      append: (id, expected, taken) => Effect.suspend(() => {
        if (taken.length > 0 && !first.has(fold(id))) first.set(fold(id), id)
        return append(kept(id), expected, taken.map((one) => (one.trajectory === id ? { ...one, trajectory: kept(id) } : one)))
      }),
      forget: (id) => Effect.suspend(() => forget(kept(id)))
    }
  })

/** Of ids in one trajectory that become the same only the first can be used. */
export const foldingIds = (fold: (id: string) => string) =>
  differing(({ append, forget }) => {
    const used = new Map<string, Set<string>>()
    return {
      append: (id, expected, taken) => Effect.suspend(() => {
        const there = used.get(id) ?? new Set()
        if (taken.some((one) => there.has(fold(one.id)))) return Effect.fail(new Conflict({ trajectory: id, expected, actual: there.size }))
        return Effect.tap(append(id, expected, taken), () => Effect.sync(() => { used.set(id, new Set([...there, ...taken.map((one) => fold(one.id))])) }))
      }),
      forget: (id) => Effect.tap(forget(id), () => Effect.sync(() => { used.delete(id) }))
    }
  })
