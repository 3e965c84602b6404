/** Is this child safe? The latest judgements with owner, grounds and age; connections first. Never a score. */
import { Moment } from "../Moment.ts"
import type { Day } from "../Moment.ts"
import type { Judgement, Placement, Verdict } from "../trajectory/safety.ts"
import type { Trajectory } from "../Trajectory.ts"
import { Person } from "../Person.ts"
import type { PersonId } from "../Words.ts"

/** @public */
export interface SafetyAnswer {
  readonly child: PersonId
  /** The latest judgement; `never-judged` when nobody has said. */
  readonly answer: Verdict | "never-judged"
  /** Each person's latest judgement, newest first. Different answers stand side by side. */
  readonly judgements: readonly (Judgement & { readonly daysOld: number })[]
  /** True when people's latest judgements differ, or a view was added to one. */
  readonly voicesDiffer: boolean
  /** Who is around this child: safety is connection present, not risk absent (clause connection-is-safety). */
  readonly connections: {
    readonly lastingAdults: readonly PersonId[]
    readonly safePerson: PersonId | undefined
    readonly spokesperson: PersonId | undefined
    /** People of the network who know what the worries about this child are. */
    readonly informedNetwork: readonly PersonId[]
  }
  readonly placement: Placement | undefined
  /** Immediate plans that run for this child on that day. */
  readonly immediatePlans: readonly string[]
}

const latestByPerson = (judgements: readonly Judgement[]): readonly Judgement[] =>
  judgements
    .filter((one, index) => judgements.findLastIndex(({ by }) => by === one.by) === index)
    .toReversed()

/** What was judged by that day and not taken back since; a second look can withdraw a judgement. */
const judgedBy = (trajectory: Trajectory, child: PersonId, day: Day): readonly Judgement[] => {
  const withdrawn = new Set(trajectory.secondLooks.flatMap(({ of, outcome, at }) => (outcome === "withdrawn" && Moment.dayOf(at) <= day ? [of] : [])))
  return trajectory.judgements
    .filter((one) => one.child === child && Moment.dayOf(one.at) <= day && !withdrawn.has(one.step))
    .toSorted((a, b) => (Moment.isBefore(a.at, b.at) ? -1 : Moment.isBefore(b.at, a.at) ? 1 : 0))
}

const isRunning = (since: Moment, until: Moment | undefined, day: Day): boolean =>
  Moment.dayOf(since) <= day && (until === undefined || day <= Moment.dayOf(until))

export const isSafe = (trajectory: Trajectory, child: PersonId, at: Moment): SafetyAnswer => {
  const day = Moment.dayOf(at)
  const latest = latestByPerson(judgedBy(trajectory, child, day))
  const isHere = (person: PersonId | undefined) => trajectory.people.some((one) => one.id === person && Person.isHere(one))
  const safePerson = trajectory.safePersons.find((one) => one.child === child)?.person
  const dangers = trajectory.dangers.filter(({ children }) => children.includes(child)).map(({ id }) => id)
  return {
    child,
    answer: latest[0]?.verdict ?? "never-judged",
    judgements: latest.map((one) => ({ ...one, daysOld: Moment.daysBetween(one.at, at) })),
    voicesDiffer:
      new Set(latest.map(({ verdict }) => verdict)).size > 1 ||
      trajectory.views.some(({ to }) => trajectory.judgements.some((one) => one.child === child && one.step === to)),
    connections: {
      lastingAdults: trajectory.lastingAdults.filter((one) => one.child === child && isHere(one.adult)).map(({ adult }) => adult),
      safePerson: isHere(safePerson) ? safePerson : undefined,
      spokesperson: trajectory.functions.spokespersons.find((one) => one.child === child)?.person,
      informedNetwork: trajectory.network
        .filter(({ person, informedOf }) => isHere(person) && dangers.some((danger) => informedOf.includes(danger)))
        .map(({ person }) => person)
    },
    placement: trajectory.placements.findLast((one) => one.child === child && one.until === undefined && isRunning(one.since, one.until, day)),
    immediatePlans: trajectory.immediatePlans
      .filter(({ children, made, until, ended }) => children.includes(child) && ended === undefined && isRunning(made, until, day))
      .map(({ id }) => id)
  }
}
