/** Copies of trajectories that notice whoever tries to write to them, also who catches that it may not, or writes what stands there already. */
import { History } from "@omringd/core"
import type { Trajectory } from "@omringd/core"

/** What of a description would change something; to freeze what is frozen changes nothing. */
const changes = (description: PropertyDescriptor): boolean => "value" in description || "get" in description || "set" in description

export interface Watching {
  /** A copy of the same. What they have in common is copied once. */
  readonly copy: (trajectory: Trajectory) => Trajectory
  /** How often someone tried to write, to any of the copies. */
  readonly tries: () => number
}

export const watching = (): Watching => {
  const copies = new WeakMap<object, unknown>()
  let tries = 0
  const refused = (): false => {
    tries++
    return false
  }
  const watched = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || value instanceof History) return value
    const known = copies.get(value)
    if (known !== undefined) return known
    const plain: object = Array.isArray(value) ? value.map(watched) : Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, watched(inside)]))
    const copy: object = new Proxy(plain, {
      // what only inherits from it is written to for itself
      set: (target, name, to, receiver) => (receiver === copy ? refused() : Reflect.set(target, name, to, receiver)),
      defineProperty: (target, name, description) => (changes(description) ? refused() : Reflect.defineProperty(target, name, description)),
      deleteProperty: refused,
      setPrototypeOf: refused
    })
    copies.set(value, copy)
    return copy
  }
  return { copy: (trajectory) => watched(trajectory) as Trajectory, tries: () => tries } // a copy of the same
}
