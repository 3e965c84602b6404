/** What a pack is shown is frozen, deep down, before it first sees it. A part that a step did not change is not walked again. */
import { History } from "../History.ts"
import type { Trajectory } from "../Trajectory.ts"

const known = new WeakSet<object>()

const freeze = (value: unknown): void => {
  if (typeof value !== "object" || value === null || value instanceof History || Object.isFrozen(value)) return
  if (Array.isArray(value)) for (let index = 0; index < value.length; index++) freeze(value[index])
  else for (const key in value) freeze((value as { readonly [key: string]: unknown })[key]) // its own keys: what stands in a trajectory is plain
  Object.freeze(value)
}

/** The very same value, still from now on. */
export const still = <A>(value: A): A => {
  if (typeof value === "object" && value !== null && !known.has(value)) {
    freeze(value)
    known.add(value)
  }
  return value
}

/** A whole trajectory, for who is handed one. */
export const stillWhole = (trajectory: Trajectory): Trajectory => {
  if (known.has(trajectory)) return trajectory
  for (const part of Object.values(trajectory)) still(part)
  return still(trajectory)
}
