/**
 * The trajectories last used, so that a step need not be preceded by reading. What is remembered may be old: a conflict says so. It is never what was read before
 * someone was forgotten: who begins something is given what is remembered since, and whoever began before keeps theirs where nobody looks any more.
 */
import * as Effect from "effect/Effect"
import type { StoreCorrupt, StoreUnavailable } from "./failure.ts"
import type { Trajectory } from "../Trajectory.ts"
import type { Store } from "../TrajectoryStore.ts"

export interface Remembered {
  /** How often someone had been forgotten before any of this was read; undefined in a store that forgets nobody. */
  readonly asOf: number | undefined
  get(id: string): Trajectory | undefined
  keep(trajectory: Trajectory): void
  drop(id: string): void
}

export interface Memory {
  /** What is remembered now. */
  readonly now: Effect.Effect<Remembered, StoreUnavailable | StoreCorrupt>
  drop(id: string): void
}

export const Remembered = {
  /** At most this many; the one used longest ago makes room. */
  make: (most: number, asOf?: number): Remembered => {
    const trajectories = new Map<string, Trajectory>()
    return {
      asOf,
      get: (id) => trajectories.get(id),
      keep: (trajectory) => {
        trajectories.delete(trajectory.id)
        if (most > 0) trajectories.set(trajectory.id, trajectory)
        if (trajectories.size <= most) return
        for (const oldest of trajectories.keys()) return void trajectories.delete(oldest)
      },
      drop: (id) => void trajectories.delete(id)
    }
  },
  /** Of a store, for as long as it is served. */
  of: ({ forgotten }: Store, most: number): Memory => {
    let remembered = Remembered.make(most)
    const drop = (id: string) => remembered.drop(id)
    if (forgotten === undefined) return { now: Effect.sync(() => remembered), drop }
    /** Who asked before the other and was answered after it remembers nothing. */
    const since = (times: number): Remembered => {
      if (remembered.asOf !== undefined && times < remembered.asOf) return Remembered.make(0, times)
      if (times !== remembered.asOf) remembered = Remembered.make(most, times)
      return remembered
    }
    return { now: Effect.map(forgotten, since), drop }
  }
}
