/** The trajectories last used, so that a step need not be preceded by reading. What is remembered may be old: a conflict says so. */
import type { Trajectory } from "../Trajectory.ts"

export interface Remembered {
  get(id: string): Trajectory | undefined
  keep(trajectory: Trajectory): void
  drop(id: string): void
}

export const Remembered = {
  /** At most this many; the one used longest ago makes room. */
  make: (most: number): Remembered => {
    const trajectories = new Map<string, Trajectory>()
    return {
      get: (id) => trajectories.get(id),
      keep: (trajectory) => {
        trajectories.delete(trajectory.id)
        if (most > 0) trajectories.set(trajectory.id, trajectory)
        if (trajectories.size <= most) return
        for (const oldest of trajectories.keys()) return void trajectories.delete(oldest)
      },
      drop: (id) => void trajectories.delete(id)
    }
  }
}
