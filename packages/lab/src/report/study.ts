/** What a simulated study gives, as a report: every number of it with its interval, and where the numbers that went in came from. */
import type { Language } from "@omringd/core"
import { numberIn } from "./number.ts"
import type { Block, Report, Section } from "./Report.ts"
import { reportWords } from "./words.ts"

/** A number that a study began with. @beta */
export interface GivenNumber {
  readonly name: string
  readonly value: string
  /** The published source, or for an assumption why it was assumed so. */
  readonly because: string
}
/** @beta */
export interface MeasuredArm {
  readonly arm: string
  readonly mean: number
  /** The interval, at the level that the study names. */
  readonly low: number
  readonly high: number
}
/** @beta */
export interface Measure {
  readonly name: string
  readonly unit: string
  /** Of whom, or of what, it is. */
  readonly of?: string
  readonly arms: readonly MeasuredArm[]
  /** Each further arm less the first, replication by replication. */
  readonly differences?: readonly MeasuredArm[]
}
/** @beta */
export interface StudyResults {
  readonly title: string
  readonly arms: readonly { readonly name: string; readonly packs: readonly string[] }[]
  readonly replications: number
  readonly seed: number
  /** How many days were simulated, and how many of the first are not counted. */
  readonly days?: number
  readonly warmUp?: number
  /** How many days each family was watched; to the last day when this is left out. */
  readonly followed?: number
  /** How sure the intervals are, such as 0.95. */
  readonly level: number
  /** What each further arm shares with the first of what is drawn, and what it does not, with the numbers that make it so. */
  readonly pairs?: readonly { readonly arm: string; readonly shared: readonly string[]; readonly unshared: readonly { readonly what: string; readonly because: readonly string[] }[] }[]
  readonly measures: readonly Measure[]
  /** What an arm without rules does not have: no step is taken in it. */
  readonly leftOut?: readonly { readonly arm: string; readonly measures: readonly string[] }[]
  readonly published: readonly GivenNumber[]
  readonly assumed: readonly GivenNumber[]
  /** What is assumed beside numbers. */
  readonly assumptions?: readonly string[]
  /** What makes the run again: versions, and the study's hash. */
  readonly manifest: { readonly [name: string]: string }
}

/** @beta */
export const studyReport = (results: StudyResults, language: Language): Report => {
  const words = reportWords[language]
  const number = numberIn(language)
  const measured = ({ name, unit, arms }: Measure): Block => ({
    block: "plot", plot: { plot: "intervals", title: name, axis: unit, rows: arms.map(({ arm, mean, low, high }) => ({ name: arm, value: mean, low, high })) }
  })
  const given = (title: string, because: string, rows: readonly GivenNumber[]): Block =>
    rows.length === 0 ? { block: "text", text: `${title}: ${words.none}`, tone: "quiet" } : { block: "table", title, columns: [words.name, words.value, because], rows: rows.map((one) => [one.name, one.value, one.because]) }
  const apart = ({ low, high }: MeasuredArm): string => (low > 0 || high < 0 ? words.yes : words.no)
  const differing = results.measures.flatMap(({ name, unit, differences = [] }) => differences.map((one) => [`${name} (${unit})`, one.arm, one.mean, one.low, one.high, apart(one)]))
  const pairs = (results.pairs ?? []).map(({ arm, shared, unshared }) => [
    arm, shared.length === 0 ? words.none : shared.join("; "), unshared.length === 0 ? words.none : unshared.map(({ what, because }) => `${what} (${because.join(", ")})`).join("; ")
  ])
  const drawn: readonly Block[] = pairs.length === 0 ? [] : [{ block: "table", title: words.drawn, columns: [words.arm, words.shared, words.unshared], rows: pairs }]
  const beside: Section = {
    title: words.beside(results.arms[0]?.name ?? ""),
    blocks: [{ block: "text", text: words.paired }, ...drawn, { block: "text", text: words.manyAtOnce(number(differing.length), number(Math.round(differing.length * (1 - results.level) * 10) / 10)) }, { block: "table", title: words.beside(results.arms[0]?.name ?? ""), columns: [words.name, words.arm, words.difference, words.low, words.high, words.toldApart], rows: differing }]
  }
  const ofWhom = results.measures.flatMap(({ name, unit, of }) => (of === undefined ? [] : [[name, unit, of]]))
  const said: readonly Block[] = ofWhom.length === 0 ? [] : [{ block: "table", title: words.ofWhom, columns: [words.name, words.unit, words.of], rows: ofWhom }, { block: "text", text: words.ofNobody, tone: "quiet" }]
  const leftOut = (results.leftOut ?? []).map(({ arm, measures }): Block => ({ block: "text", text: words.withoutRules(arm, measures.join("; ")), tone: "quiet" }))
  const { assumptions = [] } = results
  const besides: readonly Block[] = assumptions.length === 0 ? [] : [{ block: "text", text: words.assumedBeside }, { block: "list", items: assumptions }]
  const length = results.days === undefined ? [] : [words.length(number(results.days), number(results.warmUp ?? 0)), results.followed === undefined ? words.watched : words.followed(number(results.followed))]
  return {
    language, title: results.title,
    lead: [words.simulated(number(results.replications), number(results.level * 100)), ...length, words.claimsNothing],
    sections: [
      { title: words.measures, blocks: [...results.measures.filter(({ arms }) => arms.length > 0).map(measured), ...leftOut, ...said] },
      ...(differing.length === 0 ? [] : [beside]),
      { title: words.arms, blocks: [{ block: "table", title: words.arms, columns: [words.name, words.packs], rows: results.arms.map(({ name, packs }) => [name, packs.join(", ")]) }] },
      { title: words.given, blocks: [given(words.published, words.source, results.published), given(words.assumed, words.because, results.assumed), ...besides] },
      { title: words.again, blocks: [{ block: "table", title: words.again, columns: [words.name, words.value], rows: [[words.seed, String(results.seed)], ...Object.entries(results.manifest)] }] }
    ]
  }
}
