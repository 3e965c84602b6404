/** What a study came to as a page: each measure in each arm with its interval, and where the study's numbers come from. For researchers, in English. */
import { assumptions, measureNames, pairsOf } from "@omringd/lab/simulate"
import type { Interval, Pair, Summarised } from "@omringd/lab/simulate"
import { provenance } from "@omringd/lab/study"
import type { Study } from "@omringd/lab/study"
import { blank, line } from "../page/Line.ts"
import type { Line } from "../page/Line.ts"

const rounded = (number: number): string => String(Number(number.toPrecision(3)))
const intervalText = ({ mean, low, high }: Interval): string => `${rounded(mean)} [${rounded(low)}, ${rounded(high)}]`
const differs = ({ low, high }: Interval): boolean => low > 0 || high < 0

const measured = (summary: readonly Summarised[]): readonly Line[] => measureNames.flatMap((measure) => [
  line(measure.replaceAll("-", " "), { tone: "day" }),
  ...summary.filter((one) => one.measure === measure).map(({ arm, interval, difference, leftOut }) => {
    const value = leftOut === "no-rules" ? "left out: without rules no step is taken, and it could only be 0" : interval === undefined ? "too few replications have it" : intervalText(interval)
    const beside = difference === undefined ? "" : `; ${differs(difference) ? "differs from" : "not told apart from"} the first arm by ${intervalText(difference)}`
    return line(`${arm}: ${value}${beside}`, { indent: 2 })
  })
])

const valueText = (value: number | readonly number[]): string => [value].flat().join(", ")

/** What each of these means, before anyone compares them. */
const watched = ({ followed }: Study): string => (followed === undefined
  ? "A family is watched from its signal to the last day, one that comes later for less time: where work begins later in one arm, what is counted a family differs by that alone. With `followed` in a study they are watched equally long."
  : `Each family is watched for ${followed} days from its signal; who came too late for that is not counted.`)

/** How far two arms meet the same families with the same luck. */
const alike = ({ arm, beside, unshared }: Pair): string => (unshared.length === 0
  ? `"${arm}" and "${beside}" draw everything alike: the same families, with the same luck.`
  : `"${arm}" and "${beside}" do not draw alike: ${unshared.map(({ what, because }) => `${what} (${because.join(", ")})`).join("; ")}. That is part of how they differ.`)

export const simulationPage = (study: Study, summary: readonly Summarised[]): readonly Line[] => {
  const { published, assumed } = provenance(study)
  return [
    line(study.title, { tone: "title" }),
    line(`${study.replications} replications of ${study.days} days each, of which the first ${study.warmUp} are not counted; seed ${study.seed}. Means with their 95 % intervals.`, { tone: "quiet" }),
    line("This is about waiting, working and what is owed. It says nothing about harm, and days until something are of those who came so far.", { tone: "quiet" }),
    line(watched(study), { tone: "quiet" }),
    ...pairsOf(study).map((pair) => line(alike(pair), { tone: "quiet" })),
    ...(study.arms.length < 2 ? [] : [line("Each interval is at 95 % by itself: none is corrected for how many there are.", { tone: "quiet" })]),
    blank,
    ...measured(summary),
    blank,
    line(`Published (${published.length})`, { tone: "heading" }),
    ...published.map(({ name, value, source }) => line(`${name}: ${valueText(value)}. ${source.what}. ${source.where}`)),
    blank,
    line(`Assumed (${assumed.length})`, { tone: "heading" }),
    ...assumed.map(({ name, value, assumed }) => line(`${name}: ${valueText(value)}. ${assumed}`)),
    blank,
    line("Assumed beside these numbers", { tone: "heading" }),
    ...assumptions.en.map((sentence) => line(sentence))
  ]
}
