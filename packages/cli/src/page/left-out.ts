/** A `should` that was set aside: what waits now, and at which review it is asked again. Told to everyone, the family first. */
import type { LeftOut } from "../telling/Telling.ts"
import { gather } from "./gathered.ts"
import { line } from "./Line.ts"
import type { Line } from "./Line.ts"
import type { Audience } from "./audience.ts"
import { sentenceCase } from "./audience.ts"

const linesOf = (these: readonly LeftOut[], heading: string, audience: Audience): readonly Line[] => {
  const needs = these.flatMap((one) => one.needs)
  if (needs.length === 0) return []
  return [
    line(heading, { tone: "warn" }),
    ...gather(needs, () => "", audience).map(({ text, more }) => line(`${sentenceCase(text)}${more === undefined ? "" : ` (${more})`}`, { lead: "· ", indent: 2 }))
  ]
}

/** What this step left out, and what it brought back. */
export const leftOutLines = (deviations: readonly LeftOut[], place: number, audience: Audience): readonly Line[] => {
  const { words: { phrases }, voice } = audience
  return [
    ...linesOf(deviations.filter((one) => one.place === place), voice(phrases.comesBack), audience),
    ...linesOf(deviations.filter(({ back }) => back?.place === place), voice(phrases.cameBack), audience)
  ]
}
