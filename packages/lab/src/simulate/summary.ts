/** Each measure in each arm, and how it differs from the first arm: pairwise, since both met the same families with the same luck. */
import { Interval } from "./Interval.ts"
import { measureNames, measures } from "./measures.ts"
import type { Measure } from "./measures.ts"
import type { Replication } from "./Replication.ts"
import type { Study } from "../study/Study.ts"

/** @beta */
export interface Summarised {
  readonly arm: string
  readonly measure: Measure
  /** Undefined where fewer than two replications have it. */
  readonly interval: Interval | undefined
  /** This arm less the first; undefined in the first. */
  readonly difference: Interval | undefined
}

/** @beta */
export const summarise = (study: Study, replications: readonly Replication[]): readonly Summarised[] => {
  const found = new Map(replications.map((one) => [`${one.arm} ${one.replication}`, one]))
  const valueOf = (measure: Measure, arm: number, replication: number): number | undefined => {
    const one = found.get(`${arm} ${replication}`)
    return one === undefined ? undefined : measures[measure](one)
  }
  const numbers = Array.from({ length: study.replications }, (_, replication) => replication)
  return study.arms.flatMap(({ name }, arm) => measureNames.map((measure): Summarised => ({
    arm: name, measure,
    interval: Interval.of(numbers.flatMap((replication) => valueOf(measure, arm, replication) ?? [])),
    difference: arm === 0 ? undefined : Interval.of(numbers.flatMap((replication) => {
      const [ours, first] = [valueOf(measure, arm, replication), valueOf(measure, 0, replication)]
      return ours === undefined || first === undefined ? [] : [ours - first]
    }))
  })))
}
