/** Copies of trajectories that nobody can write to. */
import { History } from "@omringd/core"
import type { Trajectory } from "@omringd/core"

/** What a trajectory has in common with the one before is copied once. */
export const freezing = () => {
  const copies = new WeakMap<object, unknown>()
  const frozen = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || value instanceof History) return value
    const copy = copies.get(value) ?? Object.freeze(Array.isArray(value) ? value.map(frozen) : Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, frozen(inside)])))
    copies.set(value, copy)
    return copy
  }
  return (trajectory: Trajectory): Trajectory => frozen(trajectory) as Trajectory // a copy of the same
}
