/** What a run came to, as its report tells it. */
import type { Language } from "@omringd/core"
import { drawnTold } from "./drawn.ts"
import { measureTold } from "./measures.ts"
import { numberIn } from "./number.ts"
import type { MeasuredArm, StudyResults } from "./study.ts"
import { assumptions } from "../simulate/assumptions.ts"
import { confidence } from "../simulate/Interval.ts"
import type { Interval } from "../simulate/Interval.ts"
import type { Manifest } from "../simulate/manifest.ts"
import { measureNames } from "../simulate/measures.ts"
import type { Summarised } from "../simulate/summary.ts"

const measured = (arm: string, interval: Interval | undefined): readonly MeasuredArm[] =>
  interval === undefined ? [] : [{ arm, mean: interval.mean, low: interval.low, high: interval.high }]

/** Where fewer than two replications have a measure, an arm is left out of it. @beta */
export const studyResults = ({ study, packs, pairs, provenance, releases, studySha256 }: Manifest, summary: readonly Summarised[], language: Language): StudyResults => {
  const number = numberIn(language)
  const drawn = drawnTold[language]
  const value = (numbers: number | readonly number[]) => [numbers].flat().map(number).join("; ")
  return {
    title: study.title, replications: study.replications, seed: study.seed, level: confidence, days: study.days, warmUp: study.warmUp, ...(study.followed === undefined ? {} : { followed: study.followed }),
    arms: study.arms.map(({ name }) => ({ name, packs: packs[name] ?? [] })),
    measures: measureNames.map((measure) => {
      const [name, unit, of] = measureTold[language][measure]
      const rows = summary.filter((one) => one.measure === measure)
      return {
        name, unit, of,
        arms: rows.flatMap(({ arm, interval }) => measured(arm, interval)),
        differences: rows.flatMap(({ arm, difference }) => measured(arm, difference))
      }
    }),
    pairs: pairs.map(({ arm, shared, unshared }) => ({ arm, shared: shared.map((what) => drawn[what]), unshared: unshared.map(({ what, because }) => ({ what: drawn[what], because })) })),
    leftOut: study.arms.flatMap(({ name }) => {
      const missing = summary.filter(({ arm, leftOut }) => arm === name && leftOut !== undefined).map(({ measure }) => measureTold[language][measure][0])
      return missing.length === 0 ? [] : [{ arm: name, measures: missing }]
    }),
    published: provenance.published.map(({ name, value: numbers, source }) => ({ name, value: value(numbers), because: `${source.what}. ${source.where}` })),
    assumed: provenance.assumed.map(({ name, value: numbers, assumed }) => ({ name, value: value(numbers), because: assumed })),
    assumptions: assumptions[language],
    manifest: { omringd: releases.omringd, node: releases.node, study: `sha256:${studySha256}` }
  }
}
