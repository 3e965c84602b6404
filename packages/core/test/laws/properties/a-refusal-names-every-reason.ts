import * as Result from "effect/Result"
import type { Practice } from "../../../src/Practice.ts"
import type { ReferenceKind } from "../../../src/Field.ts"
import type { PhaseName } from "../../../src/Phase.ts"
import { isObject } from "../../../src/Reading.ts"
import { Refusal } from "../../../src/Refusal.ts"
import type { Reason } from "../../../src/Refusal.ts"
import { Step } from "../../../src/Step.ts"
import type { StepTag } from "../../../src/Step.ts"
import type { Who } from "../../../src/Taken.ts"
import type { Trajectory } from "../../../src/Trajectory.ts"
import type { About } from "../../../src/Scene.ts"
import type { Command } from "../../generators/command.ts"
import { walk } from "../../generators/journey.ts"
import type { Visit } from "../../generators/journey.ts"
import { here } from "../../generators/moment.ts"
import { reasonsAgainst } from "../../generators/reasons.ts"
import { sketched } from "../../generators/road.ts"

const line = (reason: Reason): readonly string[] => {
  switch (reason.reason) {
    case "UnknownReference": case "ReferenceInUse": return [`${reason.reason} ${reason.reference}`]
    case "Unmet": return [`Unmet ${reason.need.rule} ${reason.need.what}`]
    case "Misfit": return []
    default: return [reason.reason]
  }
}
const sorted = (lines: readonly string[]) => lines.toSorted().join("\n")

/** Phase, person, mandate, references and needs: those that are against it are named, each once, and no others. */
export const aRefusalNamesEveryReason = (practice: Practice) => (commands: readonly Command[]): void => {
  for (const { before, proposal, answer } of walk(practice, commands).visits) {
    const read = Step.read(proposal.step)
    const isFaulty = Result.isFailure(answer) && answer.failure.reasons.some(({ reason }) => reason === "Malformed")
    if ("faults" in read || isFaulty || (Result.isSuccess(answer) && answer.success.again)) continue
    if (read.step.step === "StepCorrected") continue // what else would fall is looked at by the law on corrections
    const expected = reasonsAgainst(practice, before, read.step, proposal.who as Who)
    const named = Result.isFailure(answer) ? answer.failure.reasons.flatMap(line) : []
    if (sorted(expected) !== sorted(named)) throw new Error(`${read.step.step}: expected\n${sorted(expected)}\nnamed\n${sorted(named)}`)
  }
}

const makers: { readonly [K in ReferenceKind]?: StepTag } = { danger: "DangerStated", answerable: "GoalSet", child: "ChildJoined" }

/** What a step stands on may lie in another phase: after the end a goal is set only when the services are called back. */
const goTo = (practice: Practice, from: Trajectory, phase: PhaseName, day: string): Trajectory => {
  const at = here(from, day)
  const way = practice.wayTo(from, phase, at)
  if (!way.found) throw new Error(`no way to ${phase}`)
  return way.steps.reduce<Trajectory>((now, { step, by }) => {
    const answer = practice.takeUnknown(now, step, { by, at, id: `gone-${now.version + 1}` })
    if (Result.isFailure(answer)) throw new Error(`a step on the way is refused: ${JSON.stringify(answer.failure)}`)
    return answer.success.trajectory
  }, from)
}

/** Takes a step here, first what it waits for: someone to take it, someone it is about, what it needs. */
const bringAbout = (practice: Practice, trajectory: Trajectory, tag: StepTag, about: About, at: string, fuel: { left: number }): Trajectory => {
  let now = trajectory
  for (;;) {
    const { step, who } = sketched(practice, now, tag, about, here(now, at))
    const id = `met-${now.version + 1}`
    const answer = practice.takeUnknown(now, step, { ...(isObject(who) ? who : {}), id })
    if (Result.isSuccess(answer)) return answer.success.trajectory
    if (fuel.left-- <= 0) throw new Error(`${tag} cannot be brought about: ${JSON.stringify(answer.failure.reasons)}`)
    const [reason] = answer.failure.reasons
    if (reason.reason === "Unmet") now = bringAbout(practice, now, reason.need.metBy[0], reason.need.about, at, fuel)
    else if (reason.reason === "NotInIt") {
      const role = practice.holders(Step.definition(tag).mandate).find((one) => one !== "child") ?? "nobody"
      now = bringAbout(practice, now, "PersonJoined", { role }, at, fuel)
    } else if (reason.reason === "UnknownReference" && reason.reference === "nobody") {
      now = bringAbout(practice, now, makers[reason.to] ?? "RelativeFound", {}, at, fuel)
    } else if (reason.reason === "WrongPhase") {
      now = goTo(practice, now, reason.possibleFrom[0] ?? "Exploring", at)
    } else throw new Error(`${tag}, named to meet a need, is refused: ${JSON.stringify(answer.failure.reasons)}`)
  }
}

/** What was proposed on the way, and at its end every step that something has to come before. */
const proposals = (practice: Practice, commands: readonly Command[]): readonly Pick<Visit, "before" | "proposal">[] => {
  const { visits, end } = walk(practice, commands)
  const gated = [...new Set(practice.rules.flatMap(({ before }) => before))]
  return [...visits, ...gated.map((tag) => ({ before: end, proposal: sketched(practice, end, tag, {}, here(end, "2027-06-01")) }))]
}

/** Refused for needs alone: each met by a step it names, any of the ways, and the same step is possible. How many were tried. */
export const meetingAllNeedsMakesItPossible = (practice: Practice) => (commands: readonly Command[], choices: readonly number[]): number => {
  let tried = 0
  for (const { before, proposal } of proposals(practice, commands)) {
    const first = practice.whyNot(before, proposal.step, proposal.who)
    if (first === undefined || Refusal.needs(first).length < first.reasons.length) continue
    tried++
    const { at } = proposal.who as Who
    const fuel = { left: 60 }
    let now = before
    for (let round = 0; ; round++) {
      const refusal = practice.whyNot(now, proposal.step, proposal.who)
      if (refusal === undefined) break
      const [need] = Refusal.needs(refusal)
      if (need === undefined || round > 60) throw new Error(`its needs are met, it is still refused: ${JSON.stringify(refusal.reasons)}`)
      const tag = need.metBy[(choices[round % choices.length] ?? 0) % need.metBy.length] ?? need.metBy[0]
      now = bringAbout(practice, now, tag, need.about, at, fuel)
    }
  }
  return tried
}
