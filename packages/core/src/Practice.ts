/** The core and chosen packs, compiled once: judges steps and says what needs to happen. Pure, synchronous, never throws: a rule that does is left out, and the step says so. */
import * as Result from "effect/Result"
import { compile } from "./practice/compile.ts"
import { contained } from "./practice/contained.ts"
import type { Watch } from "./practice/failing.ts"
import { practiceOf } from "./practice/practice-of.ts"
import type { SafetyAnswer } from "./practice/safe.ts"
import type { Taking } from "./practice/take.ts"
import type { WayFound } from "./practice/way.ts"
import { Fold } from "./Fold.ts"
import type { Keeping } from "./Keeping.ts"
import type { Mandate } from "./Mandate.ts"
import type { Moment } from "./Moment.ts"
import type { Need } from "./Need.ts"
import type { Announcement } from "./Notice.ts"
import type { NoticeRule } from "./NoticeRule.ts"
import type { Pack } from "./Pack.ts"
import type { PackProblem } from "./pack/problem.ts"
import type { Role } from "./Person.ts"
import type { PhaseName } from "./Phase.ts"
import type { Refusal } from "./Refusal.ts"
import type { Rule } from "./Rule.ts"
import type { Reached, Step, StepFrom } from "./Step.ts"
import type { Taken, Who } from "./Taken.ts"
import { Trajectory } from "./Trajectory.ts"
import type { PersonId } from "./Words.ts"

/**
 * Every `at` is a `Moment`. It is not looked at here: days are compared as text, so that one that is none (`2026-3-2`) is answered like any
 * other, and wrongly. What comes from outside is asked `Moment.isMoment` first; a step's own `who.at` is, and the doors over a store do it themselves.
 * @public
 */
export interface Practice {
  /** The packs in force, as they were read. */
  readonly packs: readonly Pack[]
  /**
   * Why a pack that was handed in cannot be part of it: none when all is well. As long as there are any, every step but an emergency is
   * refused as `UnfitPack`, so that nothing is recorded under promises that nobody looks at.
   */
  readonly problems: readonly PackProblem[]
  /** Every rule in force, the core's own first. */
  readonly rules: readonly Rule[]
  /** The packs in force as `name@version`, as they are written into each step. */
  readonly names: readonly string[]
  /** Who holds a mandate, after what the packs narrowed. */
  holders(mandate: Mandate): readonly Role[]
  /**
   * Judges a proposed step and takes it if it may be. On a trajectory whose phase is known only steps possible from it
   * compile; from an unknown phase any step does. Input that is no step at all is refused as `Malformed`.
   */
  take<P extends PhaseName, const S extends StepFrom<P>>(
    trajectory: Trajectory<P>, step: S, who: Who
  ): Result.Result<Taking<Reached<S, P>, S>, Refusal>
  /** The same for input that nobody has looked at yet. */
  takeUnknown(trajectory: Trajectory, step: unknown, who: unknown): Result.Result<Taking<PhaseName, Step>, Refusal>
  /** What needs to happen on a day: open, upcoming and overdue, with who can meet it and how. */
  whatNeedsToHappen(trajectory: Trajectory, at: Moment): readonly Need[]
  /** Every reason why this step cannot be taken now; undefined when it can. */
  whyNot(trajectory: Trajectory, step: unknown, who: unknown): Refusal | undefined
  /** A shortest sequence of lawful steps along what refusals name, with who takes each. Says so when it stops at its bound, with a short way or none. */
  wayTo(trajectory: Trajectory, goal: PhaseName, at: Moment, bound?: number): WayFound
  /** The latest judgements on a child with their grounds and age, who sees it differently, and who is around it. */
  isSafe(trajectory: Trajectory, child: PersonId, at: Moment): SafetyAnswer
  /** Every notice rule in force. */
  readonly notices: readonly NoticeRule[]
  /** Who must be told of a step that was taken: from the state before it to the state with it. */
  announcedAfter(before: Trajectory, trajectory: Trajectory, taken: Taken): readonly Announcement[]
  /** Who must be told on a day of needs whose day comes near or has passed. */
  announcedOn(trajectory: Trajectory, at: Moment): readonly Announcement[]
  /** Until when a trajectory is kept, as the packs in force say; empty when none of them says anything. */
  keeping(trajectory: Trajectory, at: Moment): readonly Keeping[]
  /** The state that recorded steps give. */
  fold<P extends PhaseName>(from: Trajectory<P>, steps: Iterable<Taken>): Trajectory
  /** The same practice, in which someone is told whenever a pack fails, and with a clock of theirs who is slow. */
  watched(watch: Watch): Practice
}

/** @public */
const of = (...packs: readonly Pack[]): Practice => practiceOf(compile(packs, contained))

/** @public */
export const Practice = {
  /** The core's own rules and those of the packs. Never throws: what is wrong with a pack stands in `problems`, and nothing is recorded until it is mended. */
  of,
  /** The same for packs that others wrote, checked before anything is asked of them: the practice, or every problem of every pack. */
  build: (packs: readonly unknown[]): Result.Result<Practice, readonly [PackProblem, ...PackProblem[]]> => {
    const practice = practiceOf(compile(packs, contained))
    const [first, ...others] = practice.problems
    return first === undefined ? Result.succeed(practice) : Result.fail([first, ...others])
  },
  start: Trajectory.start,
  /** The state as it was known on a day (`YYYY-MM-DD`; it is not looked at whether it is one): with what had been recorded by its end, and nothing later. */
  asKnownOn: Fold.asKnownOn
}
