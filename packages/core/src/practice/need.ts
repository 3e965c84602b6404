/** From what a rule finds missing to a need someone can act on. */
import type { Compiled } from "./compile.ts"
import { isNeeded } from "./gaps.ts"
import { Moment } from "../Moment.ts"
import type { Gap, Need, Way } from "../Need.ts"
import { Person } from "../Person.ts"
import type { Rule } from "../Rule.ts"
import type { StepTag } from "../Step.ts"
import type { Trajectory } from "../Trajectory.ts"

const wayOf = (compiled: Compiled, trajectory: Trajectory, step: StepTag): Way => {
  const mandate = compiled.byStep.get(step)?.definition.mandate ?? "take-part"
  const heldBy = compiled.holders(mandate)
  const adults = trajectory.people.filter((person) => Person.isHere(person) && heldBy.includes(person.role))
  const children = heldBy.includes("child") ? trajectory.children.filter(({ letGo }) => letGo === undefined) : []
  return { step, mandate, heldBy, people: [...children, ...adults].map(({ id }) => id) }
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
