/** Each measure in each arm, and how it differs from the first arm: replication by replication, since both draw alike what they share. */
import { Interval } from "./Interval.ts"
import { isMeasured, measureNames, measures, shares } from "./measures.ts"
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
  /** This arm does not have it: without rules no step is taken, and it could only be 0. */
  readonly leftOut?: "no-rules"
}

const intervalOf = (measure: Measure, numbers: readonly number[]): Interval | undefined => (shares.has(measure) ? Interval.within(numbers, [0, 1]) : Interval.of(numbers))
const differenceOf = (measure: Measure, numbers: readonly number[]): Interval | undefined => (shares.has(measure) ? Interval.within(numbers, [-1, 1]) : Interval.of(numbers))

/** @beta */
export const summarise = (study: Study, replications: readonly Replication[]): readonly Summarised[] => {
  const found = new Map(replications.map((one) => [`${one.arm} ${one.replication}`, one]))
  const valueOf = (measure: Measure, arm: number, replication: number): number | undefined => {
    const one = found.get(`${arm} ${replication}`)
    const packs = study.arms[arm]?.packs ?? []
    return one === undefined || !isMeasured(measure, { packs }) ? undefined : measures[measure](one)
  }
  const numbers = Array.from({ length: study.replications }, (_, replication) => replication)
  return study.arms.flatMap(({ name, packs }, arm) => measureNames.map((measure): Summarised => ({
    arm: name, measure, ...(isMeasured(measure, { packs }) ? {} : { leftOut: "no-rules" }),
    interval: intervalOf(measure, numbers.flatMap((replication) => valueOf(measure, arm, replication) ?? [])),
    difference: arm === 0 ? undefined : differenceOf(measure, numbers.flatMap((replication) => {
      const [ours, first] = [valueOf(measure, arm, replication), valueOf(measure, 0, replication)]
      return ours === undefined || first === undefined ? [] : [ours - first]
    }))
  })))
}
