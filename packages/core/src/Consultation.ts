/**
 * A question asked of the public service without a name: someone of a school, a club or another service wonders what to do, and no
 * family is known. It is no step and has no identity: no person, family, trajectory or reference, and no day but a quarter of a year.
 * Nothing can link it to a trajectory; what is left is what is asked, from where, and what the answer was.
 */
import type { Fault } from "./Fault.ts"
import { Field as f } from "./Field.ts"
import type { Described } from "./Field.ts"
import { isObject, readFields } from "./Reading.ts"

/** `2026-Q1`: no narrower time is kept, so that it cannot be matched with what happened on a day. @public */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`

/** @public */
const fields = {
  /** Where it was asked from. */
  sector: f.code(
    "childcare", "school", "school-guidance", "health", "mental-health", "disability", "welfare", "youth-work", "police", "family-or-network", "other"
  ),
  /** What the public service answered. */
  answer: f.code("advice", "support-nearby", "ask-the-family-first", "raise-a-signal", "nothing-needed")
}

/** @public */
export interface Consultation extends Described<typeof fields> {
  readonly quarter: Quarter
  /** The question in general words, 1-2,000 characters. It is about nobody: whoever keeps it sees to that. */
  readonly question: string
}

const longestQuestion = 2_000
const isQuarter = (value: unknown): value is Quarter => typeof value === "string" && /^(?!0000)\d{4}-Q[1-4]$/.test(value)

/** What looks like it leads to someone: a day, an address for mail, a long number. */
const traces = [/\d{4}-\d{2}-\d{2}/, /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/, /\S@\S/, /\d(?:[ ./-]?\d){6}/]

const questionFaults = (value: unknown): readonly Fault[] => {
  const fault = (problem: Fault["problem"], expected?: string): readonly Fault[] =>
    [expected === undefined ? { path: ["question"], problem } : { path: ["question"], problem, expected }]
  if (typeof value !== "string") return fault(value === undefined ? "missing" : "not-text")
  if (value.trim() === "") return fault("empty")
  if (value.length > longestQuestion) return fault("too-long", `at most ${longestQuestion} characters, not ${value.length}`)
  return traces.some((trace) => trace.test(value)) ? fault("not-one-of", "a question without a day, an address or a number that leads to someone") : []
}

const noStep = () => undefined

/** @public */
export const Consultation = {
  /** Reads unknown input: a frozen copy with these four fields and no other, or every fault with its place. Never throws. */
  read: (input: unknown): { readonly consultation: Consultation } | { readonly faults: readonly Fault[] } => {
    try {
      if (!isObject(input)) return { faults: [{ path: [], problem: "not-an-object", expected: "{ quarter, sector, question, answer }" }] }
      const { quarter, question, ...coded } = input
      const faults: Fault[] = []
      if (!isQuarter(quarter)) faults.push({ path: ["quarter"], problem: quarter === undefined ? "missing" : "not-one-of", expected: "a quarter such as 2026-Q1" })
      faults.push(...questionFaults(question))
      const read = readFields(fields, coded, [], faults, noStep)
      if (faults.length > 0) return { faults }
      return { consultation: Object.freeze({ quarter, ...read, question }) as Consultation } // every field was just read
    } catch {
      return { faults: [{ path: [], problem: "unreadable" }] } // a getter of the caller's threw
    }
  }
}
