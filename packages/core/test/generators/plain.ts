/** Trajectories as they can be compared: the history, which keeps its steps to itself, as a plain list. */
import { isDeepStrictEqual } from "node:util"
import type { Trajectory } from "../../src/Trajectory.ts"

export const plain = (trajectory: Trajectory): { readonly [part: string]: unknown } => ({ ...trajectory, history: trajectory.history.toArray() })
export const text = (trajectory: Trajectory): string => JSON.stringify(plain(trajectory))

/** The parts in which two trajectories differ, with both values; empty when they are the same. */
export const differences = (one: Trajectory, other: Trajectory, but: readonly string[] = []): readonly string[] => {
  const [a, b] = [plain(one), plain(other)]
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((part) => !but.includes(part) && !isDeepStrictEqual(a[part], b[part]))
    .map((part) => `${part}: ${JSON.stringify(a[part])} is not ${JSON.stringify(b[part])}`)
}

/** Says what is wrong by stopping the property; nothing when nothing is. */
export const expectNone = (what: string, found: readonly string[]): void => {
  if (found.length > 0) throw new Error(`${what}\n${found.slice(0, 5).join("\n")}`)
}
