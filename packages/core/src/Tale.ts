/** A story as data: what happened before, and what is looked at. Rules carry stories; `Story` acts them out. */
import type { Moment } from "./Moment.ts"
import type { AdultRole, Voice } from "./Person.ts"
import type { StepNamed, StepTag } from "./Step.ts"
import type { PersonId } from "./Words.ts"

/** One act: a step of which only what matters is written; the rest is sketched from who and what is there. */
export interface Act {
  readonly tag: StepTag
  readonly fields: { readonly [field: string]: unknown }
  readonly by?: PersonId
  readonly on?: Moment
}
export interface Tale {
  readonly given: readonly Act[]
  /** The step that is proposed then; left out: what is owed on the day. */
  readonly when?: Act
  readonly on: Moment
}

/** The day stories begin: a Monday. */
export const firstDay: Moment = "2026-03-02"

type Fields<Tag extends StepTag> = Partial<Omit<StepNamed<Tag>, "step">>
type Acts = readonly (Act | readonly Act[])[]

/** An act; `by` is whoever may take it when left out. */
export const did = <Tag extends StepTag>(tag: Tag, fields: Fields<Tag> = {}, by?: PersonId): Act => ({
  tag, fields: { ...fields }, ...(by === undefined ? {} : { by })
})
/** The same acts, on a later day. */
export const on = (day: Moment, ...acts: Acts): readonly Act[] => acts.flat().map((act) => ({ ...act, on: day }))

interface Child {
  readonly id: PersonId
  readonly speaks: Voice
}
interface Adult {
  readonly id: PersonId
  readonly role: AdultRole
}
/** The people in the stories. */
export const baby: Child = { id: "baby", speaks: "another" }
export const teenager: Child = { id: "teenager", speaks: "own" }
export const consultant: Adult = { id: "consultant", role: "consultant" }
export const careWorker: Adult = { id: "care-worker", role: "care-worker" }
export const mother: Adult = { id: "mother", role: "parent" }
export const grandmother: Adult = { id: "grandmother", role: "network-person" }
export const neighbour: Adult = { id: "neighbour", role: "network-person" }

export const joined = (...people: readonly Adult[]): readonly Act[] =>
  people.map(({ id, role }) => did("PersonJoined", { person: id, role }, id))

/** A trajectory opened for these children by the consultant, with mother and the care worker in it. */
export const opened = (...children: readonly [Child, ...Child[]]): readonly Act[] => [
  ...joined(consultant, careWorker, mother),
  ...children.map(({ id, speaks }) => did("ChildJoined", { child: id, speaks }, consultant.id)),
  did("SignalReceived", {}, mother.id),
  did("TrajectoryOpened", {}, consultant.id)
]
/** A danger with goal and scale, and the criterion for the services to leave. */
export const mapped = (danger = "danger"): readonly Act[] => [
  did("DangerStated", { danger }),
  did("GoalSet", { goal: `${danger}-goal`, danger }),
  did("Scaled", { danger }),
  did("WithdrawalAgreed")
]
export const settled = (): readonly Act[] => [...mapped(), did("WhatSettled")]
export const planned = (): readonly Act[] => [...settled(), did("PlanDrafted"), did("PlanAgreed")]
export const accepted = (): readonly Act[] => [...planned(), did("PlanAccepted")]

export const given = (...acts: Acts) => {
  const before = acts.flat()
  const last = before.reduce((day, act) => (act.on !== undefined && act.on > day ? act.on : day), firstDay)
  return {
    /** A step is proposed. */
    when: <Tag extends StepTag>(tag: Tag, fields: Fields<Tag> = {}, by?: PersonId): Tale => ({ given: before, when: did(tag, fields, by), on: last }),
    /** Nothing is proposed: it is this day. */
    on: (day: Moment): Tale => ({ given: before, on: day })
  }
}
