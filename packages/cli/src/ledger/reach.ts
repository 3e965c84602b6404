/** How far stories, cases and histories reach a rule: whether it was asked, and whether it was seen kept and seen broken. Rules are counted, never families. */
import type { Rule } from "@omringd/core"
import { judge, judgeAt } from "@omringd/core/Story"
import type { Told } from "@omringd/core/Story"

/** In how many of them a rule was asked, was asked with nothing missing, and found something missing. */
export interface Reach {
  readonly asked: number
  readonly kept: number
  readonly broken: number
}
export const nowhere: Reach = { asked: 0, kept: 0, broken: 0 }

const isInItsPhase = ({ during }: Rule, { trajectory }: Told): boolean => during === undefined || during.includes(trajectory.phase.name)

/** Whether anything was missing each time the rule was asked at this turn: of the step that is proposed, and of what is owed at any time. */
const missingAt = (rule: Rule, turn: Told): readonly boolean[] => {
  if (!isInItsPhase(rule, turn)) return []
  const gate = turn.proposed !== undefined && rule.before.includes(turn.proposed.step) ? [turn] : []
  const owed = rule.owed && turn.trajectory.phase.name !== "NotStarted" ? [{ ...turn, proposed: undefined }] : []
  return [...gate, ...owed].map((asked) => judgeAt(rule, asked).length > 0)
}

interface Seen {
  readonly kept: boolean
  readonly broken: boolean
}
const seenIn = (rule: Rule, turns: readonly Told[]): Seen => {
  let [kept, broken] = [false, false]
  for (const turn of turns) {
    if (kept && broken) break
    for (const isMissing of missingAt(rule, turn)) {
      kept ||= !isMissing
      broken ||= isMissing
    }
  }
  return { kept, broken }
}

const one = (isSo: boolean): number => (isSo ? 1 : 0)
const added = ({ asked, kept, broken }: Reach, seen: Seen): Reach => ({
  asked: asked + one(seen.kept || seen.broken), kept: kept + one(seen.kept), broken: broken + one(seen.broken)
})

/** What happened somewhere, and the rules that were in force there. */
export interface Happened {
  readonly rules: readonly Rule[]
  readonly turns: readonly Told[]
}
/** For each rule by its id, in how many of these it was reached. */
export const reachIn = (all: Iterable<Happened>): ReadonlyMap<string, Reach> => {
  const reached = new Map<string, Reach>()
  for (const { rules, turns } of all) {
    for (const rule of rules) reached.set(rule.id, added(reached.get(rule.id) ?? nowhere, seenIn(rule, turns)))
  }
  return reached
}

/** In how many of its own stories a rule does what the story says: finds nothing in those that keep it, something in those that break it. */
export const reachInStories = (rule: Rule): Reach => {
  const found = (tales: Rule["kept"]) => Object.values(tales).map((tale) => judge(rule, tale)).flatMap((answer) => ("reasons" in answer ? [] : [answer.length]))
  const kept = found(rule.kept).filter((missing) => missing === 0).length
  const broken = found(rule.broken).filter((missing) => missing > 0).length
  return { asked: Object.keys(rule.kept).length + Object.keys(rule.broken).length, kept, broken }
}
