/** What one replication of one arm came to: the unit of work, of what is kept, and of what is resumed. */
import type { Pack, Practice, Taken } from "@omringd/core"
import { Trusted } from "@omringd/core/Trusted"
import { caseload } from "./caseload.ts"
import type { Caseload } from "./caseload.ts"
import type { Study } from "../study/Study.ts"

/** The packs of these names. Whoever calls knows them and answers for them; the lab knows none. @beta */
export type PacksNamed = (names: readonly string[]) => readonly Pack[]

/** Which arm of a study, by its place, and which replication of it, from 0. @beta */
export interface Which {
  readonly arm: number
  readonly replication: number
}
/** Nothing that is simulated is recorded anywhere, and a study names packs that its runner brought along: they are asked as they stand. */
const practiceOf = (packsNamed: PacksNamed, names: readonly string[]): Practice => Trusted.of(...packsNamed(names))

/** @beta */
export interface Replication extends Which, Caseload {}

/** @beta */
export const Replication = {
  /** Computed from its numbers alone: the same whoever does it, and whatever was done before. */
  of: (study: Study, { arm, replication }: Which, packsNamed: PacksNamed): Replication => {
    const chosen = study.arms[arm] ?? study.arms[0]
    const practice = chosen.packs.length === 0 ? undefined : practiceOf(packsNamed, chosen.packs)
    return { arm, replication, ...caseload(study, chosen, practice, replication) }
  },
  /** Its families' steps, family by family as they came, each from its first: the warm-up too, since a trajectory has one beginning. */
  steps: (study: Study, { arm, replication }: Which, packsNamed: PacksNamed): readonly Taken[] => {
    const chosen = study.arms[arm] ?? study.arms[0]
    const families = new Map<string, Taken[]>()
    const keep = (taken: Taken): void => {
      const steps = families.get(taken.trajectory)
      if (steps === undefined) families.set(taken.trajectory, [taken])
      else steps.push(taken)
    }
    if (chosen.packs.length > 0) caseload(study, chosen, practiceOf(packsNamed, chosen.packs), replication, keep)
    return [...families.values()].flat()
  },
  all: (study: Study): readonly Which[] =>
    Array.from({ length: study.replications }, (_, replication) => study.arms.map((_, arm) => ({ arm, replication }))).flat()
}
