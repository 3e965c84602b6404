/** Takes the steps of a case through the practice, one by one, and tells what happened. What is told twice is recorded once. */
import { Moment, Practice } from "@omringd/core"
import type { Day, Reason, Taken, Trajectory } from "@omringd/core"
import type { Omringd } from "@omringd/core/Omringd"
import type { CaseFile, CaseStep } from "../case-file/CaseFile.ts"
import { differences } from "./differences.ts"
import { ending } from "./ending.ts"
import { leftOuts } from "./left-out.ts"
import { ledger } from "./owed.ts"
import type { RefusedStep, TakenStep, Telling, Turn } from "./Telling.ts"
import { turns } from "./turns.ts"

/** @beta */
export interface Until {
  /** Only what was recorded by the end of this day; everything when left out. */
  readonly until?: Day | undefined
  /** Waited for after each step. */
  onStep?(done: number, all: number): void | Promise<void>
}
/** @beta */
export type Told = { readonly telling: Telling } | { readonly differs: string }

/** @beta */
type Taking = Pick<Omringd, "practice" | "read" | "take">
type Outcome = { readonly taken: Taken } | { readonly reasons: readonly Reason[] } | { readonly differs: string }

/** What a step came to: as the store has it, as it was refused before, or as it is judged now. */
const outcomeOf = async (step: CaseStep, known: Trajectory, stored: Trajectory, isBehind: boolean, omringd: Taking): Promise<Outcome> => {
  const recorded = stored.history.get(step.id)
  if (recorded !== undefined) return { taken: recorded }
  const { id, by, at } = step
  const who = { id, by, at, recordedAt: step.recordedAt ?? at }
  if (isBehind) {
    const refusal = omringd.practice.whyNot(known, step.step, who)
    return refusal === undefined ? { differs: `step ${id} (${step.step.step}) was not recorded there, while steps after it were` } : { reasons: refusal.reasons }
  }
  const answer = await omringd.take(stored.id, step.step, who)
  return answer.ok ? { taken: answer.taken } : { reasons: answer.refusal.reasons }
}

const proposed = ({ place, id, by, at, step, assumed, note }: CaseStep, recordedAt: Moment) => ({
  place, id, by, at, recordedAt, step,
  ...(assumed === undefined ? {} : { assumed }), ...(note === undefined ? {} : { note })
})

const recordedDay = ({ recordedAt, at }: CaseStep): Day => Moment.dayOf(recordedAt ?? at)

/** @beta */
export const tellCase = async (caseFile: CaseFile, omringd: Taking, { until, onStep }: Until = {}): Promise<Told> => {
  const { practice } = omringd
  const stored = await omringd.read(caseFile.trajectory)
  const differs = differences(caseFile, stored)
  if (differs !== undefined) return { differs }
  const steps = caseFile.steps.filter((step) => until === undefined || recordedDay(step) <= until)
  const lastStored = caseFile.steps.findLast(({ id }) => stored.history.get(id) !== undefined)?.place ?? 0
  const owed = ledger()
  const deviations = leftOuts()
  const safety = turns(practice)
  const told: { steps: TakenStep[]; refusals: RefusedStep[]; safety: Turn[] } = { steps: [], refusals: [], safety: [] }
  let known: Trajectory = Practice.start(caseFile.trajectory)
  let now: Moment = steps[0]?.recordedAt ?? steps[0]?.at ?? until ?? "0001-01-01"
  for (const step of steps) {
    now = Moment.latest(now, step.recordedAt ?? step.at)
    const before = practice.whatNeedsToHappen(known, now)
    owed.look(before)
    owed.settle(before, now, undefined)
    const outcome = await outcomeOf(step, known, stored, step.place < lastStored, omringd)
    if ("differs" in outcome) return outcome
    const from = known.phase.name
    if ("reasons" in outcome) told.refusals.push({ ...proposed(step, now), phase: from, reasons: outcome.reasons })
    else {
      known = practice.fold(known, [outcome.taken])
      const { number, under, open = [], recordedAt } = outcome.taken
      const taken = { ...proposed(step, recordedAt), number, under, from, to: known.phase.name, open }
      told.steps.push(taken)
      const after = practice.whatNeedsToHappen(known, now)
      owed.settle(after, now, step)
      deviations.after(taken, after)
      told.safety.push(...safety.after(known, now, step.place))
    }
    await onStep?.(step.place, steps.length)
  }
  const end = until === undefined ? now : Moment.latest(now, `${until}T23:59:59Z`)
  const atTheEnd = practice.whatNeedsToHappen(known, end)
  owed.look(atTheEnd)
  owed.settle(atTheEnd, end, undefined)
  const { trajectory, title, source, kind, language } = caseFile
  return {
    telling: {
      omringd: 1, trajectory, title, source, ...(kind === undefined ? {} : { kind }), ...(language === undefined ? {} : { language }), packs: practice.names,
      from: Moment.dayOf(steps[0]?.at ?? end), until: Moment.dayOf(end),
      ...told, deviations: deviations.all(), owed: owed.all(end), end: ending(practice, known, end)
    }
  }
}
