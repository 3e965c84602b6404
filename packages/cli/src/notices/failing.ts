/** Why notices that are to be tried again were not brought: what several have in common is said once, what most have first. */
import type { NotBrought, ParkedWhy } from "@omringd/core/Notices"

export interface Failing {
  readonly why: ParkedWhy
  readonly said: string
  readonly notices: number
}

export const failing = (notBrought: readonly NotBrought[]): readonly Failing[] => {
  const found = new Map<string, Failing>()
  for (const one of notBrought) {
    if (one.came !== "again") continue
    const { why, said } = one
    const key = `${why} ${said}`
    found.set(key, { why, said, notices: (found.get(key)?.notices ?? 0) + 1 })
  }
  return [...found.values()].toSorted((one, other) => other.notices - one.notices)
}
