/** The same search with nothing clever in it: plain trajectories, taken by the plain practice, and a set of texts. */
import * as Result from "effect/Result"
import { Phase, Trajectory } from "@omringd/core"
import type { Practice } from "@omringd/core"
import type { World } from "../../src/explore.ts"

const own = new Set(["id", "version", "history"])

/** Everything in a trajectory but its steps; which of those were taken that others speak of. */
const textOf = (trajectory: Trajectory, day: number, spokenOf: readonly string[]): string =>
  JSON.stringify([day, Object.entries(trajectory).filter(([key]) => !own.has(key)), spokenOf.map((id) => trajectory.history.get(id) !== undefined)])

const hasTwins = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return false
  const inside = Object.values(value)
  return (Array.isArray(value) && new Set(inside.map((one) => JSON.stringify(one))).size < inside.length) || inside.some(hasTwins)
}

/** Each step under an id of its own; what a part keeps of the id is the move's, whoever took it and how often. */
export const plainly = (world: World, practice: Practice, spokenOf: readonly string[] = []): { readonly states: number; readonly taken: ReadonlySet<string> } => {
  const seen = new Set<string>()
  const taken = new Set<string>()
  const queue: (readonly [trajectory: Trajectory, day: number])[] = []
  const add = (trajectory: Trajectory, day: number): void => {
    const text = textOf(trajectory, day, spokenOf)
    if (seen.has(text)) return
    seen.add(text)
    queue.push([trajectory, day])
  }
  add(Trajectory.start("plain"), 0)
  for (const [trajectory, day] of queue) {
    if (Phase.isEnd(trajectory.phase.name)) continue
    if (day + 1 < world.days.length) add(trajectory, day + 1)
    for (const move of world.moves) {
      const id = trajectory.history.get(move.id) === undefined ? move.id : `${move.id}.again-${trajectory.version}`
      const answer = practice.takeUnknown(trajectory, move.step, { by: move.by, at: world.days[day], id })
      if (Result.isFailure(answer)) continue
      taken.add(move.id)
      const next = answer.success.trajectory
      const { history: _, ...parts } = next
      if (!hasTwins(parts)) add(next, day)
    }
  }
  return { states: seen.size, taken }
}
