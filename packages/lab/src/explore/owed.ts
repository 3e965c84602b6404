/** What is owed by rules that are not only looked at before a step. */
import { Moment } from "@omringd/core"
import type { Rule, Trajectory } from "@omringd/core"
import type { Relation } from "./relation.ts"
import { Question } from "./search/question.ts"

const owedBy = (rule: Rule) => (trajectory: Trajectory, today: () => string): boolean => {
  if (rule.during !== undefined && !rule.during.includes(trajectory.phase.name)) return false
  const day = today()
  try {
    return rule.needs(trajectory, { at: day }).some(({ since }) => since === undefined || Moment.dayOf(since) <= day)
  } catch {
    return false
  }
}

/** Whether something is owed by each rule that is not only looked at before a step. */
export const owedQuestions = (relation: Relation): readonly Question[] =>
  relation.practices.rules.filter(({ owed }) => owed).map((rule) => new Question(relation, `owed ${rule.id}`, owedBy(rule)))
