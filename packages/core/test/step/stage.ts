/** Stories acted out up to a point, and what one step changes there. */
import * as Result from "effect/Result"
import { Practice } from "../../src/Practice.ts"
import type { PhaseName } from "../../src/Phase.ts"
import type { Reason } from "../../src/Refusal.ts"
import type { StepNamed, StepTag } from "../../src/Step.ts"
import { accepted, act, baby, careWorker, consultant, did, grandmother, joined, mother, neighbour, settled,
  teenager } from "../../src/Story.ts"
import type { Act } from "../../src/Story.ts"
import type { Taken } from "../../src/Taken.ts"
import type { Parts, Trajectory } from "../../src/Trajectory.ts"
import type { Words } from "../../src/Words.ts"

export const practice = Practice.of()

/** The day on which steps under test are taken; stories play on 2026-03-02. */
export const today = "2026-03-09"
export const words: Words = { text: "…", about: ["teenager"], by: "mother" }

type Acts = readonly (Act | readonly Act[])[]
/** The trajectory after these acts, judged by a practice. */
export const toldUnder = (under: Practice, ...acts: Acts): Trajectory => {
  const acted = act(under, acts.flat())
  if (!acted.acted) throw new Error(`${acted.act.tag}: ${JSON.stringify(acted.refusal.reasons)}`)
  return acted.trajectory
}
export const told = (...acts: Acts): Trajectory => toldUnder(practice, ...acts)

/** consultant 1, care-worker 2, mother 3, grandmother 4, neighbour 5, teenager 6, baby 7. */
const people = [
  ...joined(consultant, careWorker, mother, grandmother, neighbour),
  ...[teenager, baby].map(({ id, speaks }) => did("ChildJoined", { child: id, speaks }, consultant.id))
]
const signalled = [...people, did("SignalReceived", { signal: "signal" }, mother.id)]
const answered = [...signalled, did("SignalAnswered", { signal: "signal" })]
/** The consultant opens it as step 9. */
export const opened: readonly Act[] = [...signalled, did("TrajectoryOpened")]
const planning = [...opened, ...settled()]
export const testing: readonly Act[] = [...opened, ...accepted()]
export const lettingGo: readonly Act[] = [...testing, did("CarriedByNetwork")]
const closed = [...lettingGo, did("InvolvementEnded")]

export const storyTo: { readonly [P in PhaseName]: readonly Act[] } = {
  NotStarted: people, Signalled: signalled, Answered: answered, Exploring: opened, Planning: planning, Testing: testing,
    LettingGo: lettingGo, Closed: closed
}
/** One trajectory in each phase, with the same people in it. */
export const trajectoryIn: { readonly [P in PhaseName]: Trajectory } = {
  NotStarted: told(people), Signalled: told(signalled), Answered: told(answered), Exploring: told(opened),
  Planning: told(planning), Testing: told(testing), LettingGo: told(lettingGo), Closed: told(closed)
}

type FieldsOf<Tag extends StepTag> = Omit<StepNamed<Tag>, "step">

export const taking = <Tag extends StepTag>(trajectory: Trajectory, tag: Tag, fields: FieldsOf<Tag>, by: string,
  under = practice): { readonly trajectory: Trajectory; readonly taken: Taken } => {
  const answer = under.takeUnknown(trajectory, { step: tag, ...fields }, { by, at: today })
  if (Result.isFailure(answer)) throw new Error(`${tag}: ${JSON.stringify(answer.failure.reasons)}`)
  return answer.success
}

type Changed = Partial<Pick<Trajectory, keyof Parts | "phase" | "id">>
/** What is another value than it was, by identity: every part that the step replaced, as it is now. What weighs has a test of its own. */
const changed = (before: Trajectory, after: Trajectory): Changed =>
  Object.fromEntries(Object.entries(after).filter(([part, value]) =>
    part !== "version" && part !== "history" && part !== "weighty" && value !== before[part as keyof Trajectory]))

/** Takes the step: the parts it replaced, as they are now. */
export const changes = <Tag extends StepTag>(trajectory: Trajectory, tag: Tag, fields: FieldsOf<Tag>, by: string,
  under = practice): Changed => {
  const { trajectory: after, taken } = taking(trajectory, tag, fields, by, under)
  if (after.version !== trajectory.version + 1 || after.history.at(after.version) !== taken) throw new Error(`${tag} is not the newest step`)
  return changed(trajectory, after)
}

/** Every reason why a step cannot be taken; none when it can. */
export const reasonsAgainst = (trajectory: Trajectory, step: unknown, by: string, under = practice): readonly Reason[] =>
  under.whyNot(trajectory, step, { by, at: today })?.reasons ?? []
