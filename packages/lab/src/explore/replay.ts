/** Moves taken one by one by the plain practice: what was found is so only when it is so there. */
import * as Result from "effect/Result"
import { Trajectory } from "@omringd/core"
import type { Practice } from "@omringd/core"
import type { World, WorldMove } from "./World.ts"

/** @beta */
export interface Replayed {
  readonly trajectory: Trajectory
  /** Each move under the id it was taken by: the second time it is taken it goes by another. */
  readonly moves: readonly WorldMove[]
  /** The first that was refused. */
  readonly refused?: WorldMove
}

/** @beta */
export const replay = (practice: Practice, world: World, moves: readonly WorldMove[]): Replayed => {
  let trajectory: Trajectory = Trajectory.start("world")
  const times = new Map<string, number>()
  const taken: WorldMove[] = []
  for (const move of moves) {
    const time = (times.get(move.id) ?? 0) + 1
    times.set(move.id, time)
    const id = time === 1 ? move.id : `${move.id}.again-${time}`
    const answer = practice.takeUnknown(trajectory, move.step, { by: move.by, at: move.at ?? world.day, id })
    if (Result.isFailure(answer)) return { trajectory, moves: taken, refused: move }
    trajectory = answer.success.trajectory
    taken.push({ ...move, id })
  }
  return { trajectory, moves: taken }
}
