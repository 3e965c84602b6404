/**
 * A trajectory as text and back. It is a shortcut and no source: it is taken only under the key of this very release and these packs, and
 * only where it ends in the very step that the log holds there. Stores that keep a chain seal it with that step's link. Whatever is not
 * so is read from the log.
 */
import { coreVersion } from "../coreVersion.ts"
import { History } from "../History.ts"
import type { Practice } from "../Practice.ts"
import { isObject } from "../Reading.ts"
import type { Taken } from "../Taken.ts"
import { Trajectory } from "../Trajectory.ts"

const frozen = (value: unknown): void => {
  if (typeof value !== "object" || value === null) return
  for (const part of Object.values(value)) frozen(part)
  Object.freeze(value)
}

/** Every part is there, and a list where a list should be. */
const hasShape = (value: { readonly [key: string]: unknown }, start: Trajectory): boolean =>
  Object.entries(start).every(([part, empty]) => part === "history" || empty === undefined || (isObject(empty) ? isObject(value[part]) : Array.isArray(empty) === Array.isArray(value[part])))

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** @public */
export const Snapshot = {
  /** Under what a snapshot is kept. Another release may fold otherwise, and other packs are another practice. */
  keyOf: ({ names }: Practice): string => `core@${coreVersion} ${names.join(" ")}`,
  write: (trajectory: Trajectory): string => JSON.stringify(trajectory),
  /** The trajectory of this name at this version, as far as can be told; undefined when it is not that. */
  read: (text: string, id: string, version: number): Trajectory | undefined => {
    const value = parsed(text)
    if (!isObject(value)) return undefined
    const { history, ...parts } = value
    const start = Trajectory.start(id)
    if (!Array.isArray(history) || history.length !== version || parts["id"] !== id || parts["version"] !== version || !hasShape(parts, start)) return undefined
    frozen(parts)
    frozen(history)
    return { ...start, ...parts, history: History.of(history as readonly Taken[]) } // where it ends is compared with the log
  }
}
