/** From what a rule finds missing to a need someone can act on. */
import type { Compiled } from "./compile.ts"
import { isNeeded } from "./gaps.ts"
import { Moment } from "../Moment.ts"
import type { Gap, Need, Way } from "../Need.ts"
import { Person } from "../Person.ts"
import type { Child } from "../Person.ts"
import type { Rule } from "../Rule.ts"
import type { StepTag } from "../Step.ts"
import type { Trajectory } from "../Trajectory.ts"

/** A way as it was found among these people, and these children where a child could take it. */
interface Known {
  readonly way: Way
  readonly children: readonly Child[] | undefined
  readonly count: number
}
interface Standing {
  readonly holders: Compiled["holders"]
  readonly length: number
  readonly ways: Map<StepTag, Known>
}
const standings = new WeakMap<readonly Person[], Standing>()
/** Kept for each list of people, as `byId` is: those are never changed in place, and every need has its ways. */
const standingOf = (holders: Compiled["holders"], people: readonly Person[]): Standing => {
  const { length } = people
  const known = standings.get(people)
  if (known?.length === length && known.holders === holders) return known
  const standing: Standing = { holders, length, ways: new Map() }
  standings.set(people, standing)
  return standing
}

const wayOf = ({ byStep, holders }: Compiled, { people, children }: Trajectory, step: StepTag): Way => {
  const { ways } = standingOf(holders, people)
  const known = ways.get(step)
  if (known !== undefined && (known.children === undefined || (known.children === children && known.count === children.length))) return known.way
  const mandate = byStep.get(step)?.definition.mandate ?? "take-part"
  const heldBy = holders(mandate)
  const adults = people.filter((person) => Person.isHere(person) && heldBy.includes(person.role)).map(({ id }) => id)
  const withChildren = heldBy.includes("child")
  const young = withChildren ? children.filter(({ letGo }) => letGo === undefined).map(({ id }) => id) : []
  const way = Object.freeze({ step, mandate, heldBy, people: Object.freeze([...young, ...adults]) })
  ways.set(step, { way, children: withChildren ? children : undefined, count: withChildren ? children.length : 0 })
  return way
}

/** The step that set this aside, as long as no review was held since. */
export const deviationFor = (trajectory: Trajectory, rule: string, gap: Gap): string | undefined => {
  if (trajectory.deviations.length === 0) return undefined
  const latestReview = trajectory.reviews.map((review) => review.at).reduce<Moment | undefined>((a, b) => (a === undefined ? b : Moment.latest(a, b)), undefined)
  return trajectory.deviations.findLast((deviation) =>
    deviation.rule === rule &&
    (deviation.about === undefined || Object.values(gap.about).includes(deviation.about)) &&
    (latestReview === undefined || !Moment.isBefore(deviation.at, latestReview))
  )?.step
}

const stateOf = (gap: Gap, at: Moment): Need["state"] => {
  if (gap.due !== undefined && Moment.dayOf(at) > gap.due) return "overdue"
  return isNeeded(gap, at) ? "open" : "upcoming"
}

export const needOf = (compiled: Compiled, rule: Rule, gap: Gap, trajectory: Trajectory, at: Moment): Need => {
  const setAside = rule.strength === "should" || rule.strength === "ask" ? deviationFor(trajectory, rule.id, gap) : undefined
  const need: Need = {
    ...gap,
    rule: rule.id, clause: rule.clause, strength: rule.strength, before: rule.before,
    state: stateOf(gap, at),
    ways: gap.metBy.map((step) => wayOf(compiled, trajectory, step))
  }
  return setAside === undefined ? need : { ...need, setAside }
}
