/** How a practice deals with packs: `contained`, whatever they do, or `trusted`. What it judges is the same. */
import type { Failing, PackFailure, Watch } from "./failing.ts"
import type { Keeping } from "../Keeping.ts"
import type { Gap } from "../Need.ts"
import type { Telling } from "../NoticeRule.ts"
import type { Chosen } from "../pack/beside.ts"
import type { Rule } from "../Rule.ts"
import type { Trajectory } from "../Trajectory.ts"

/** Who is asked, and what. */
export interface Source {
  readonly name: string
  /** As `name@version`. */
  readonly pack: string
  readonly rule: string | undefined
  readonly asked: PackFailure["asked"]
}
export interface Heard<A> {
  readonly said: readonly A[]
  readonly failed: Failing | undefined
  readonly thrown?: unknown
}
/** Asks something of a pack; `trajectory` is the id of the one it is about. Never throws. */
export type Hear<A> = (watch: Watch | undefined, source: Source, trajectory: string, question: () => readonly A[]) => Heard<A>

export interface Asking {
  /** Whatever was handed in: the packs that can be asked, and what is wrong with the others. */
  choose(given: readonly unknown[]): Chosen
  /** As much of a trajectory as a rule is shown. */
  view(rule: Rule, trajectory: Trajectory): Trajectory
  /** A whole trajectory, and anything else, as it is shown. */
  readonly whole: (trajectory: Trajectory) => Trajectory
  readonly shown: <A>(value: A) => A
  readonly gaps: Hear<Gap>
  readonly tellings: Hear<Telling>
  readonly keepings: Hear<Keeping>
}
