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
  /** The same for what was just recorded, which in a host's transaction is not certain to stay. */
  recorded(trajectory: Trajectory): void
  drop(id: string): void
}

/** What is remembered in a host's transaction: that of outside, and what the transaction recorded. */
export interface RememberedWithin extends Remembered {
  /** What it recorded is there from now on, outside as well. */
  committed(): void
}

export interface Memory {
  /** What is remembered now. */
  readonly now: Effect.Effect<Remembered, StoreUnavailable | StoreCorrupt>
  drop(id: string): void
  /** The same for as long as one transaction of a host's. */
  within(): Memory & { committed(): void }
}

/** Each time something is begun, within what is remembered then. */
const within = (memory: Pick<Memory, "now">) => {
  let last: RememberedWithin | undefined
  let outside: Remembered | undefined
  const memoryWithin: Memory & { committed(): void } = {
    now: Effect.map(memory.now, (now) => {
      if (last === undefined || outside !== now) last = Remembered.within(now)
      outside = now
      return last
    }),
    drop: (id) => last?.drop(id),
    within: () => memoryWithin,
    committed: () => last?.committed()
  }
  return memoryWithin
}

export const Remembered = {
  /** At most this many; the one used longest ago makes room. */
  make: (most: number, asOf?: number): Remembered => {
    const trajectories = new Map<string, Trajectory>()
    const keep = (trajectory: Trajectory): void => {
      trajectories.delete(trajectory.id)
      if (most > 0) trajectories.set(trajectory.id, trajectory)
      if (trajectories.size <= most) return
      for (const oldest of trajectories.keys()) return void trajectories.delete(oldest)
    }
    return { asOf, get: (id) => trajectories.get(id), keep, recorded: keep, drop: (id) => void trajectories.delete(id) }
  },
  /** For as long as one transaction: what is never committed is never remembered outside. What it reads before it records is committed by others. */
  within: (outside: Remembered): RememberedWithin => {
    const own = new Map<string, Trajectory | undefined>()
    return {
      asOf: outside.asOf,
      get: (id) => (own.has(id) ? own.get(id) : outside.get(id)),
      keep: (trajectory) => {
        if (own.has(trajectory.id)) own.set(trajectory.id, trajectory)
        else outside.keep(trajectory)
      },
      recorded: (trajectory) => void own.set(trajectory.id, trajectory),
      drop: (id) => {
        if (own.has(id)) own.set(id, undefined)
        outside.drop(id)
      },
      committed: () => {
        for (const trajectory of own.values()) if (trajectory !== undefined) outside.keep(trajectory)
        own.clear()
      }
    }
  },
  /** Of a store, for as long as it is served. */
  of: ({ forgotten }: Store, most: number): Memory => {
    let remembered = Remembered.make(most)
    const drop = (id: string) => remembered.drop(id)
    const memory = (now: Memory["now"]): Memory => ({ now, drop, within: () => within({ now }) })
    if (forgotten === undefined) return memory(Effect.sync(() => remembered))
    /** Who asked before the other and was answered after it remembers nothing. */
    const since = (times: number): Remembered => {
      if (remembered.asOf !== undefined && times < remembered.asOf) return Remembered.make(0, times)
      if (times !== remembered.asOf) remembered = Remembered.make(most, times)
      return remembered
    }
    return memory(Effect.map(forgotten, since))
  }
}
