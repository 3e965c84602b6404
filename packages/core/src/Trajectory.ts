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
  /** Every child that ever came into it, also those let go: who is still in it has no `letGo`. */
  readonly children: readonly Child[]
  /** Every adult that ever came into it, also those who left: who is here now has no `until` (`Person.isHere`). Children are not among them. */
  readonly people: readonly Person[]
  /** What was told to the services, each with its three answers. There can be several before a trajectory opens, and after. */
  readonly signals: readonly D.Signal[]
  /** Who had it explained: why the services are here, who does what, or a step that was taken. One entry for each person. */
  readonly explanations: readonly D.Explanation[]
  /** Who said what they expect of the others. What they expect is in the step. */
  readonly expectations: readonly D.Expectation[]
  /** Consents to help and to share data, also those taken back: one that counts now has no `withdrawn`. */
  readonly consents: readonly D.Consent[]
  /** What people are beside their role: coordinator, chair, spokesperson. A function gives no mandate. */
  readonly functions: N.Functions
  /** The legal frame now. A rule must not switch itself off by it (clause every-track). */
  readonly frame: S.Frame
  /** Judgements on how safe a child is, the earliest first. The latest one of a child is the one that counts. */
  readonly judgements: readonly S.Judgement[]
  /** What keeps children safe for a night, a weekend or a week. One that runs has no `ended`. */
  readonly immediatePlans: readonly S.ImmediatePlan[]
  /** Where children live or lived away from home. One that runs has no `until`. */
  readonly placements: readonly S.Placement[]
  /** What did happen to children. */
  readonly harms: readonly M.Harm[]
  /** What makes worries harder to deal with. */
  readonly complications: readonly M.Complication[]
  /** What goes well, without having kept anyone safe yet. */
  readonly strengths: readonly M.Strength[]
  /** What someone did that kept a child safe while there was danger. */
  readonly safetyShown: readonly M.SafetyShown[]
  /** What we fear will happen to children if nothing changes. */
  readonly dangers: readonly M.Danger[]
  /** What will be there for the children when a danger is no longer a worry. */
  readonly goals: readonly M.Goal[]
  /** What must be in place at the least, whatever way the family finds. */
  readonly lines: readonly M.BottomLine[]
  /** Where people put a danger between 0 and 10. All that were given, the earliest first; one rater can have given several. */
  readonly scales: readonly M.Scale[]
  /** When it is safe enough for the services to leave; undefined until that is agreed. A later agreement takes its place. */
  readonly withdrawal: M.Withdrawal | undefined
  /** That a child was heard, or why it was not; each time anew. What it said is in the step. */
  readonly voices: readonly M.Heard[]
  /** How someone sees a step that was taken, beside what was recorded. */
  readonly views: readonly M.View[]
  /** Opinions and judgements that were looked at again. */
  readonly secondLooks: readonly M.SecondLook[]
  /** The people around the family, as far as each has come: found, asked, told, committed. One entry for each. */
  readonly network: readonly N.Member[]
  /** Who said to stay in a child's life, whatever happens. */
  readonly lastingAdults: readonly N.LastingAdult[]
  /** Whom a child chose to go to. At most one for each child. */
  readonly safePersons: readonly N.SafePerson[]
  /** Meetings of family and network that were called. One that is moved is called again and stands here twice. */
  readonly calls: readonly N.Call[]
  /** Meetings of family and network that took place. */
  readonly meetings: readonly N.Meeting[]
  /** The family's own plan, in versions. `Plan.current`, `Plan.inForce` and `Plan.stateOf` read it. */
  readonly plan: Plan
  /** Support that was offered, with what was chosen of it. One that runs has no `ended`. */
  readonly supports: readonly D.Support[]
  /** Words and pictures for the children, and to whom each was told. */
  readonly stories: readonly D.Story[]
  /** Who was asked how it goes with us, and who said so. What they said is in the step. */
  readonly feedback: readonly D.Feedback[]
  /** What people see differently. One that nobody talked about yet has no `discussed`. */
  readonly differences: readonly D.Difference[]
  /** Whether it clicks between someone and a worker. */
  readonly matches: readonly D.Match[]
  /** When people stood still together at something that went well: a moment for each. */
  readonly celebrations: readonly string[]
  /** Times that everyone looked back and ahead together. */
  readonly reviews: readonly D.Review[]
  /** Needs of a `should` that were set aside with a reason. Each comes back at the next review. */
  readonly deviations: readonly D.Deviation[]
  /** Steps that weigh on children: placements, court decisions, goals, a change of worker and the like. */
  readonly weighty: readonly D.Weighty[]
  /** Needs of a `must` that an emergency stepped over, owed afterwards. */
  readonly skipped: readonly D.Skipped[]
  /** Needs of an `ask` that were put to people, so that nobody is asked twice. */
  readonly raised: readonly D.Raised[]
}
/** @public */
export type Part = keyof Parts | "phase"

/** @public */
export interface Trajectory<P extends PhaseName = PhaseName> extends Parts {
  readonly id: string
  /** How many steps have been taken; the number of the latest one. */
  readonly version: number
  /** Where the services' involvement stands, with what is certain in it. A rule that names its phases in `during` is handed one of those. */
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
