/** Who must be told: after a step, and on a day. A notice rule that throws silences nobody: then the holders of the public mandate are told. */
import { whatNeedsToHappen } from "./agenda.ts"
import type { Source } from "./asking.ts"
import type { Compiled } from "./compile.ts"
import type { Keeping } from "../Keeping.ts"
import { Moment } from "../Moment.ts"
import type { Need } from "../Need.ts"
import { announcementOf } from "../Notice.ts"
import type { Announcement, Drafted } from "../Notice.ts"
import type { NoticeRule, Telling } from "../NoticeRule.ts"
import { Person } from "../Person.ts"
import type { Taken } from "../Taken.ts"
import type { Trajectory } from "../Trajectory.ts"

/** For a pack that should have said until when: its term may be the longest, so nothing may be destroyed on what the others say. */
const notSaid = ({ pack }: Source): Keeping => Object.freeze({ until: undefined, missing: "pack", because: "not-said", source: Object.freeze({ by: `${pack}, which failed` }) })

/** What the packs say of keeping this trajectory. */
export const keepingOf = (compiled: Compiled, trajectory: Trajectory, at: Moment): readonly Keeping[] =>
  compiled.keeps.flatMap(({ keeps, from }) => {
    const { asking, watch } = compiled
    const { said, failed } = asking.keepings(watch, from, trajectory.id, () => keeps(asking.whole(trajectory), at))
    return failed === undefined ? said : [...said, notSaid(from)]
  })

const publicMandate = ({ people }: Trajectory): readonly Telling[] =>
  people.filter((person) => person.role === "consultant" && Person.isHere(person)).map(({ id }) => ({ to: id, about: {} }))

/** Whom it tells, and where it failed those as well who must then find out. */
const tellingsOf = ({ asking, watch }: Compiled, from: Source, trajectory: Trajectory, tells: () => readonly Telling[]): readonly Telling[] => {
  const { said, failed } = asking.tellings(watch, from, trajectory.id, tells)
  return failed === undefined ? said : [...said, ...publicMandate(trajectory)]
}

const announcementsOf = (
  { id, clause, safety }: NoticeRule, tellings: readonly Telling[], rest: Pick<Drafted, "trajectory" | "because" | "at">
): readonly Announcement[] =>
  tellings.flatMap(({ to, about }) => announcementOf({ notice: id, clause, safety, to, about, ...rest }) ?? [])

export const announcedAfter = (compiled: Compiled, before: Trajectory, trajectory: Trajectory, taken: Taken): readonly Announcement[] => {
  const { number, recordedAt, id: step, step: { step: tag } } = taken
  const told = compiled.told.filter(({ rule: { tellsAfter } }) => tellsAfter?.steps.includes(tag) === true)
  if (told.length === 0) return []
  const { whole, shown } = compiled.asking
  const keeping = shown(keepingOf(compiled, trajectory, recordedAt))
  const rest = { trajectory: trajectory.id, because: { of: "step", step, number, tag, recordedAt }, at: recordedAt } as const
  const tells = (rule: NoticeRule) => () => rule.tellsAfter?.tells({ before: whole(before), trajectory: whole(trajectory), taken: shown(taken), keeping }) ?? []
  return told.flatMap(({ rule, from }) => announcementsOf(rule, tellingsOf(compiled, from, trajectory, tells(rule)), rest))
}

/** Whether a rule tells of this need on this day. What was set aside with a reason is not announced: it comes back at the next review. */
export const isTime = ({ tellsWhenDue }: NoticeRule, { due, state, setAside }: Need, at: Moment): boolean => {
  if (tellsWhenDue === undefined || due === undefined || setAside !== undefined) return false
  if (tellsWhenDue.when === "overdue") return state === "overdue"
  return state !== "overdue" && Moment.daysBetween(at, due) <= Moment.spanDays(tellsWhenDue.ahead)
}

export const announcedOn = (compiled: Compiled, trajectory: Trajectory, at: Moment): readonly Announcement[] => {
  const rules = compiled.told.filter(({ rule: { tellsWhenDue } }) => tellsWhenDue !== undefined)
  if (rules.length === 0) return []
  return whatNeedsToHappen(compiled, trajectory, at).flatMap((need) =>
    rules.filter(({ rule }) => isTime(rule, need, at)).flatMap(({ rule, from }) => {
      const { tellsWhenDue } = rule
      const state = tellsWhenDue?.when ?? "overdue"
      const { whole, shown } = compiled.asking
      const tellings = tellingsOf(compiled, from, trajectory, () => tellsWhenDue?.tells({ trajectory: whole(trajectory), need: shown(need) }) ?? [])
      const about = tellings.map((telling) => ({ ...telling, about: { ...need.about, ...telling.about } }))
      return announcementsOf(rule, about, { trajectory: trajectory.id, because: { of: "need", rule: need.rule, what: need.what, state, due: need.due ?? "" }, at })
    }))
}
