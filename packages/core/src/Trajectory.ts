/** One family's shared history with the services, as plain data that is never changed in place. */
import { History } from "./History.ts"
import type { Child, Person } from "./Person.ts"
import { Phase } from "./Phase.ts"
import type { PhaseName } from "./Phase.ts"
import type * as D from "./trajectory/dialogue.ts"
import type * as M from "./trajectory/map.ts"
import type * as N from "./trajectory/network.ts"
import type { Plan } from "./trajectory/plan.ts"
import type * as S from "./trajectory/safety.ts"

/** The parts of a trajectory. A rule names the parts it reads. @public */
export interface Parts {
  readonly children: readonly Child[]
  readonly people: readonly Person[]
  readonly signals: readonly D.Signal[]
  readonly explanations: readonly D.Explanation[]
  readonly expectations: readonly D.Expectation[]
  readonly consents: readonly D.Consent[]
  readonly functions: N.Functions
  readonly frame: S.Frame
  readonly judgements: readonly S.Judgement[]
  readonly immediatePlans: readonly S.ImmediatePlan[]
  readonly placements: readonly S.Placement[]
  readonly harms: readonly M.Harm[]
  readonly complications: readonly M.Complication[]
  readonly strengths: readonly M.Strength[]
  readonly safetyShown: readonly M.SafetyShown[]
  readonly dangers: readonly M.Danger[]
  readonly goals: readonly M.Goal[]
  readonly lines: readonly M.BottomLine[]
  readonly scales: readonly M.Scale[]
  readonly withdrawal: M.Withdrawal | undefined
  readonly voices: readonly M.Heard[]
  readonly views: readonly M.View[]
  readonly secondLooks: readonly M.SecondLook[]
  readonly network: readonly N.Member[]
  readonly lastingAdults: readonly N.LastingAdult[]
  readonly safePersons: readonly N.SafePerson[]
  readonly calls: readonly N.Call[]
  readonly meetings: readonly N.Meeting[]
  readonly plan: Plan
  readonly supports: readonly D.Support[]
  readonly stories: readonly D.Story[]
  readonly feedback: readonly D.Feedback[]
  readonly differences: readonly D.Difference[]
  readonly matches: readonly D.Match[]
  readonly celebrations: readonly string[]
  readonly reviews: readonly D.Review[]
  readonly deviations: readonly D.Deviation[]
  readonly weighty: readonly D.Weighty[]
  readonly skipped: readonly D.Skipped[]
  readonly raised: readonly D.Raised[]
}
/** @public */
export type Part = keyof Parts | "phase"

/** @public */
export interface Trajectory<P extends PhaseName = PhaseName> extends Parts {
  readonly id: string
  /** How many steps have been taken; the number of the latest one. */
  readonly version: number
  readonly phase: Phase<P>
  readonly history: History
}
/** A trajectory in the making: its parts can be replaced, what is in them cannot be touched. @public */
export type Draft = { -readonly [K in keyof Trajectory]: Trajectory[K] }

/** Shared by all beginnings, so nobody may write into it. */
const frozen = <A>(value: A): A => {
  if (typeof value === "object" && value !== null) for (const inside of Object.values(value)) frozen(inside)
  return Object.freeze(value)
}

const nothing: Parts = /* @__PURE__ */ frozen({
  children: [], people: [], signals: [], explanations: [], expectations: [], consents: [],
  functions: { spokespersons: [] }, frame: { track: "voluntary", since: undefined },
  judgements: [], immediatePlans: [], placements: [],
  harms: [], complications: [], strengths: [], safetyShown: [], dangers: [], goals: [], lines: [], scales: [],
  withdrawal: undefined, voices: [], views: [], secondLooks: [],
  network: [], lastingAdults: [], safePersons: [], calls: [], meetings: [],
  plan: { versions: [], reconvened: [], checkedIn: [] }, supports: [], stories: [], feedback: [], differences: [],
  matches: [], celebrations: [], reviews: [], deviations: [], weighty: [], skipped: [], raised: []
})

/** The parts there are, as a rule can name them. */
export const partNames: readonly Part[] = Object.freeze(["phase"].concat(Object.keys(nothing)) as Part[]) // keys of a whole record of parts; a list spread out would stay in every bundle

/** @public */
export const Trajectory = {
  /** A trajectory in which nothing has happened yet. */
  start: (id: string): Trajectory<"NotStarted"> => ({
    id, version: 0, phase: Phase.notStarted, history: History.empty, ...nothing
  }),
  isIn: <P extends PhaseName>(trajectory: Trajectory, ...names: readonly P[]): trajectory is Trajectory<P> =>
    names.some((name) => name === trajectory.phase.name)
}
