/** Brings a step about: first what it waits for, as refusals name it, then the step itself. Every step is judged by the practice. */
import * as Result from "effect/Result"
import { Scene, Step } from "@omringd/core"
import type { About, Moment, Practice, Reason, StepTag, Trajectory } from "@omringd/core"

type Next = readonly [StepTag, About]

const makers: { readonly [kind: string]: StepTag } = {
  person: "RelativeFound", adult: "RelativeFound", child: "ChildJoined", danger: "DangerStated", goal: "GoalSet", answerable: "GoalSet",
  signal: "SignalReceived", support: "SupportOffered", story: "StoryMade", feedback: "FeedbackGiven"
}

const answerTo = (practice: Practice, tag: StepTag, reason: Reason): Next | undefined => {
  if (reason.reason === "Unmet") {
    const step = reason.need.metBy.find((one) => Step.isTag(one))
    return step === undefined ? undefined : [step, reason.need.about]
  }
  if (reason.reason === "NotInIt") {
    const role = practice.holders(Step.definition(tag).mandate).find((one) => one !== "child")
    return role === undefined ? undefined : ["PersonJoined", { role }]
  }
  const maker = reason.reason === "UnknownReference" && reason.reference === "nobody" ? makers[reason.to] : undefined
  return maker === undefined ? undefined : [maker, {}]
}

const proposed = (practice: Practice, trajectory: Trajectory, tag: StepTag, about: About, at: Moment) => {
  const able = Scene.whoCan(trajectory, Step.definition(tag).mandate, practice.holders) ?? "nobody"
  const fields = Step.definition(tag).sketch(Scene.of(trajectory, about, able, at))
  const by = tag === "PersonJoined" && typeof fields["person"] === "string" ? fields["person"] : able
  return { step: { step: tag, ...fields }, who: { by, at } }
}

const deepest = 12

/** The trajectory in which the step was taken, or what is in its way. Where it is not for this phase, another phase is gone to first. */
export const broughtAbout = (practice: Practice, from: Trajectory, tag: StepTag, about: About, at: Moment, depth = deepest): Trajectory | string => {
  let now = from
  for (let round = 0; round < deepest * 3; round++) {
    const { step, who } = proposed(practice, now, tag, about, at)
    const answer = practice.takeUnknown(now, step, who)
    if (Result.isSuccess(answer)) return answer.success.trajectory
    const { reasons } = answer.failure
    const elsewhere = reasons.find(({ reason }) => reason === "WrongPhase")
    const found = elsewhere?.reason === "WrongPhase" ? goneTo(practice, now, elsewhere.possibleFrom, at) : answered(practice, now, tag, reasons, at, depth)
    if (typeof found === "string") return found
    now = found
  }
  return "is not brought about by what it asks for"
}

const answered = (practice: Practice, now: Trajectory, tag: StepTag, reasons: readonly Reason[], at: Moment, depth: number): Trajectory | string => {
  const [next] = reasons.flatMap((reason) => {
    const answer = answerTo(practice, tag, reason)
    return answer === undefined ? [] : [answer]
  })
  return next === undefined || depth === 0 ? `is refused: ${JSON.stringify(reasons)}` : broughtAbout(practice, now, ...next, at, depth - 1)
}

/** What a step stands on may lie in another phase: after the end a goal is set only when the services are called back. */
const goneTo = (practice: Practice, from: Trajectory, phases: readonly Trajectory["phase"]["name"][], at: Moment): Trajectory | string => {
  for (const phase of phases) {
    const way = practice.wayTo(from, phase, at)
    if (!way.found) continue
    return way.steps.reduce<Trajectory>((now, { step, by }) => {
      const answer = practice.takeUnknown(now, step, { by, at })
      return Result.isSuccess(answer) ? answer.success.trajectory : now
    }, from)
  }
  return `cannot be taken in ${from.phase.name}, and no way leads elsewhere`
}
