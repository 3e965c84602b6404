/** A rule asked at a turn of a history, as the practice asks it. */
import { Moment } from "@omringd/core"
import type { Asked, Gap, Rule, Step, Trajectory } from "@omringd/core"
import type { Turn } from "./wander.ts"

export type Place = Pick<Turn, "trajectory" | "on"> & { readonly proposed?: Step | undefined }

/** What is proposed is looked at by the rules that come before it; otherwise a rule is asked what is owed. */
export const asked = (rule: Rule, { on, proposed }: Place): Asked =>
  proposed !== undefined && rule.before.includes(proposed.step) ? { at: on, proposed } : { at: on }

/** What a rule finds missing here; nothing in a phase that is not its own. What it throws is thrown. */
export const gapsOf = (rule: Rule, place: Place, trajectory: Trajectory = place.trajectory): readonly Gap[] =>
  rule.during !== undefined && !rule.during.includes(trajectory.phase.name) ? [] : rule.needs(trajectory, asked(rule, place))

/** The same, where it is for another clause to say that a rule throws. */
export const foundBy = (rule: Rule, place: Place, trajectory?: Trajectory): readonly Gap[] => {
  try {
    return [...gapsOf(rule, place, trajectory)]
  } catch {
    return []
  }
}

/** Whether the day from which it is needed has come. */
export const isNeeded = ({ since }: Gap, at: Moment): boolean => since === undefined || Moment.dayOf(since) <= Moment.dayOf(at)

/** What an answer says, as text, so that two of them can be compared. */
export const said = (gaps: readonly Gap[]): string => JSON.stringify(gaps)
