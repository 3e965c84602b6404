/** Every column of every table that a run leaves: what it holds, in which unit, and when it is empty. The page of measures is made of these. */
import type { Family } from "./Family.ts"
import { measureNames } from "./measures.ts"
import type { Measure } from "./measures.ts"

/** @beta */
export interface Column {
  readonly type: "STRING" | "INT32" | "DOUBLE"
  readonly unit: string
  readonly says: string
  /** When there is nothing in it; never, where this is left out. */
  readonly empty?: string
}
/** @beta */
export interface Columns {
  readonly [name: string]: Column
}

const whole = (unit: string, says: string, empty?: string): Column => ({ type: "INT32", unit, says, ...(empty === undefined ? {} : { empty }) })
const number = (unit: string, says: string, empty?: string): Column => ({ ...whole(unit, says, empty), type: "DOUBLE" })
const day = (says: string, empty?: string): Column => number("day", says, empty)

const arm: Column = { type: "STRING", unit: "name", says: "the arm" }
const replication = whole("number", "the replication, from 1")
const never = "it did not come to that while it was watched"
const noRules = "the arm has no rules: no step is taken"
const step = `${never}, or ${noRules}`

const ofFamilies: { readonly [F in keyof Required<Family>]: Column } = {
  number: whole("number", "the family, from 0 in the order in which they came since day 0; `family-3` in an export"),
  arrived: day("its signal came"),
  until: day("it was watched to: nothing later is in its line"),
  begun: day("work began: a consultant and a care worker had a place for it; without rules a consultant", never),
  settled: day("what must change was settled for the first time", step),
  planned: day("its plan was accepted for the first time", step),
  lettingGo: day("the office began to let go for the first time", step),
  closed: day("the office left", never),
  steps: whole("steps", "steps taken, from its signal on", noRules),
  refused: whole("steps", "steps that the rules refused", noRules),
  broken: whole("tests", "agreements that were tested and did not hold", noRules),
  network: whole("people", "people of its network who said yes", noRules),
  looks: whole("looks", "how often it was looked at what the family was owed: as someone came, as a phase began, and every `looks-every` days when nothing else happened", noRules),
  overdue: whole("needs", "needs that were overdue, all looks together", noRules),
  stuck: whole("looks", "how often nothing was owed and no way onward was found; it then waits for the next look", noRules)
}
const some = "fewer than two replications have the measure, or the arm has none of it for want of rules"
const beside = "of the first arm, or when fewer than two replications have the measure in both, or one arm has no rules and so none of it"

/** By the name of the table, in the order in which they stand in it. @beta */
export const columns: { readonly families: Columns; readonly replications: Columns; readonly summary: Columns } = {
  families: { arm, replication, ...ofFamilies },
  replications: { arm, replication, ...Object.fromEntries(measureNames.map((name: Measure) => [name, number("the measure's", "the measure of this name", "there is none of whom it is, or the arm has no rules and could only have 0")])) },
  summary: {
    arm,
    measure: { type: "STRING", unit: "name", says: "the measure" },
    mean: number("the measure's", "the mean of the replications that have it", some),
    low: number("the measure's", "where its interval begins: Student's at 95 %, of a share on the scale of logits so that it stays from 0 to 1", some),
    high: number("the measure's", "where its interval ends", some),
    of: whole("replications", "how many replications have the measure, so that the mean stands on them", some),
    difference: number("the measure's", "the mean of what each replication has more than the same replication of the first arm", beside),
    "difference-low": number("the measure's", "where its interval begins", beside),
    "difference-high": number("the measure's", "where its interval ends", beside),
    "difference-of": whole("replications", "how many replications have the measure in both arms", beside)
  }
}
