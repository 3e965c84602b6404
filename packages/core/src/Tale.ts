/** A story as data: what happened before, and what is looked at. Rules carry stories; `Story` acts them out. */
import type { Moment } from "./Moment.ts"
import type { AdultRole, Voice } from "./Person.ts"
import type { StepNamed, StepTag } from "./Step.ts"
import type { PersonId } from "./Words.ts"

/** One act: a step of which only what matters is written; the rest is sketched from who and what is there. @public */
export interface Act {
  readonly tag: StepTag
  readonly fields: { readonly [field: string]: unknown }
  readonly by?: PersonId
  readonly on?: Moment
}
/** @public */
export interface Tale {
  readonly given: readonly Act[]
  /** The step that is proposed then; left out: what is owed on the day. */
  readonly when?: Act
  readonly on: Moment
}

/** The day stories begin: a Monday. @public */
export const firstDay: Moment = "2026-03-02"

/** @public */
type Fields<Tag extends StepTag> = Partial<Omit<StepNamed<Tag>, "step">>
/** @public */
type Acts = readonly (Act | readonly Act[])[]

/** An act; `by` is whoever may take it when left out. @public */
export const did = <Tag extends StepTag>(tag: Tag, fields: Fields<Tag> = {}, by?: PersonId): Act => ({
  tag, fields: { ...fields }, ...(by === undefined ? {} : { by })
})
/** The same acts, on a later day. @public */
export const on = (day: Moment, ...acts: Acts): readonly Act[] => acts.flat().map((act) => ({ ...act, on: day }))

/** @public */
interface Child {
  readonly id: PersonId
  readonly speaks: Voice
}
/** @public */
interface Adult {
  readonly id: PersonId
  readonly role: AdultRole
}
/** A child for whom someone else speaks. @public */
export const baby: Child = { id: "baby", speaks: "another" }
/** A child that speaks for itself. @public */
export const teenager: Child = { id: "teenager", speaks: "own" }
/** Of the public service: holds the public mandate once a trajectory is open. @public */
export const consultant: Adult = { id: "consultant", role: "consultant" }
/** Works with the family. @public */
export const careWorker: Adult = { id: "care-worker", role: "care-worker" }
/** The parent who is in it from the beginning. @public */
export const mother: Adult = { id: "mother", role: "parent" }
/** Of the network; in it once she joined. @public */
export const grandmother: Adult = { id: "grandmother", role: "network-person" }
/** Of the network; in it once she joined. @public */
export const neighbour: Adult = { id: "neighbour", role: "network-person" }

/** They join, each on their own word, in their own role. @public */
export const joined = (...people: readonly Adult[]): readonly Act[] =>
  people.map(({ id, role }) => did("PersonJoined", { person: id, role }, id))

/** A trajectory opened for these children by the consultant, with mother and the care worker in it. @public */
export const opened = (...children: readonly [Child, ...Child[]]): readonly Act[] => [
  ...joined(consultant, careWorker, mother),
  ...children.map(({ id, speaks }) => did("ChildJoined", { child: id, speaks }, consultant.id)),
  did("SignalReceived", {}, mother.id),
  did("TrajectoryOpened", {}, consultant.id)
]
/** A danger with goal and scale, and the criterion for the services to leave. @public */
export const mapped = (danger = "danger"): readonly Act[] => [
  did("DangerStated", { danger }),
  did("GoalSet", { goal: `${danger}-goal`, danger }),
  did("Scaled", { danger }),
  did("WithdrawalAgreed")
]
/** A map, and the WHAT settled on it. @public */
export const settled = (): readonly Act[] => [...mapped(), did("WhatSettled")]
/** All of that, and a plan that is drafted and agreed. @public */
export const planned = (): readonly Act[] => [...settled(), did("PlanDrafted"), did("PlanAgreed")]
/** All of that, and the plan accepted. @public */
export const accepted = (): readonly Act[] => [...planned(), did("PlanAccepted")]

/** What happened before, in this order; acts and lists of acts. @public */
export const given = (...acts: Acts) => {
  const before = acts.flat()
  const last = before.reduce((day, act) => (act.on !== undefined && act.on > day ? act.on : day), firstDay)
  return {
    /** A step is proposed, on the day of the latest act. */
    when: <Tag extends StepTag>(tag: Tag, fields: Fields<Tag> = {}, by?: PersonId): Tale => ({ given: before, when: did(tag, fields, by), on: last }),
    /** Nothing is proposed: it is this day. */
    on: (day: Moment): Tale => ({ given: before, on: day })
  }
}
