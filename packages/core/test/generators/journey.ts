/** Acts commands out: each becomes a proposal, is judged, and the trajectory goes on from there. */
import * as Result from "effect/Result"
import { Moment } from "../../src/Moment.ts"
import { Person } from "../../src/Person.ts"
import type { PhaseName } from "../../src/Phase.ts"
import type { Practice } from "../../src/Practice.ts"
import { isObject } from "../../src/Reading.ts"
import type { Refusal } from "../../src/Refusal.ts"
import { Scene } from "../../src/Scene.ts"
import { Step } from "../../src/Step.ts"
import type { StepTag } from "../../src/Step.ts"
import type { Taken } from "../../src/Taken.ts"
import { Trajectory } from "../../src/Trajectory.ts"
import type { Taking } from "../../src/practice/take.ts"
import type { Command, Envelope, When } from "./command.ts"
import { known } from "./known.ts"
import { firstDay } from "./moment.ts"
import { fill, pickOf, stranger } from "./recipe.ts"
import { nextOnRoad } from "./road.ts"

export interface Proposal {
  readonly step: unknown
  readonly who: unknown
}
/** One proposal, judged: the trajectory before it, and the answer. */
export interface Visit {
  readonly before: Trajectory
  readonly proposal: Proposal
  readonly answer: Result.Result<Taking<PhaseName, Step>, Refusal>
}
export interface Journey {
  readonly visits: readonly Visit[]
  readonly end: Trajectory
}
export const after = ({ before, answer }: Visit): Trajectory => (Result.isSuccess(answer) ? answer.success.trajectory : before)

const tagOf = (step: unknown): StepTag | undefined => {
  const tag = isObject(step) ? step["step"] : undefined
  return typeof tag === "string" && Step.isTag(tag) ? tag : undefined
}

const byOf = (practice: Practice, trajectory: Trajectory, step: unknown, { by }: Envelope): unknown => {
  const tag = tagOf(step)
  if (isObject(step) && by.who === "holder" && (tag === "PersonJoined" || tag === "SignalReceived")) return step[tag === "PersonJoined" ? "person" : "from"]
  if (by.who === "stranger" || tag === undefined) return stranger
  const held = practice.holders(Step.definition(tag).mandate)
  const adults = trajectory.people.filter((person) => Person.isHere(person) && held.includes(person.role))
  const holders = [...adults, ...(held.includes("child") ? trajectory.children : [])].map(({ id }) => id)
  return pickOf(by.who === "holder" ? holders : known(trajectory, "person"), by.pick) ?? stranger
}

const idOf = (trajectory: Trajectory, { id }: Envelope): { readonly id?: string } => {
  switch (id.id) {
    case "none": return {}
    case "own": return { id: `own-${id.pick}` }
    case "number": return { id: String(trajectory.version + (id.pick % 6)) }
    case "used": return { id: pickOf(known(trajectory, "step"), id.pick) ?? "1" }
  }
}

const whoOf = (practice: Practice, trajectory: Trajectory, step: unknown, envelope: Envelope, now: string): object => {
  const { clock, recorded, back }: When = envelope.when
  const on = Moment.plus(now, { days: -back })
  const recordedAt = recorded === undefined ? {} : { recordedAt: `${Moment.plus(on, { days: recorded.days })}${recorded.clock}` }
  return { by: byOf(practice, trajectory, step, envelope), at: `${on}${clock}`, ...recordedAt, ...idOf(trajectory, envelope) }
}

const otherwise = (proposal: Proposal, other: "nothing" | "by" | "step" | "at"): Proposal => {
  const { step, who } = proposal
  if (!isObject(who) || !isObject(step) || other === "nothing") return proposal
  if (other === "step") return { step: { step: "SuccessCelebrated", with: [who["by"]], says: { text: "…", about: [who["by"]], by: who["by"] } }, who }
  return { step, who: { ...who, [other]: other === "by" ? stranger : "2027-01-01" } }
}

const correctedBy = ({ history, version }: Trajectory, pick: Extract<Command, { command: "corrected" }>["pick"]): Taken | undefined => {
  if (pick === "latest") return history.at(version)
  if (pick !== "once more") return pickOf([...history], pick)
  const [before] = [...history].flatMap(({ step }) => (step.step === "StepCorrected" ? [step.corrects] : [])).slice(-1)
  return before === undefined ? undefined : history.get(before)
}

/** What a command proposes here; nothing when there is nothing to repeat or correct yet. */
const proposalOf = (practice: Practice, trajectory: Trajectory, command: Exclude<Command, { command: "along" }>, taken: readonly Proposal[], now: string): Proposal | undefined => {
  switch (command.command) {
    case "wild": return { step: command.step, who: command.who }
    case "again": {
      const before = pickOf(taken, command.pick)
      return before === undefined ? undefined : otherwise(before, command.other)
    }
    case "made up": {
      const step = fill(command.step, trajectory)
      return { step, who: whoOf(practice, trajectory, step, command, now) }
    }
    case "sketched": {
      const about = fill(command.about, trajectory) as { readonly [name: string]: string }
      const someone = byOf(practice, trajectory, { step: command.tag }, command)
      const by = typeof someone === "string" ? someone : stranger
      const fields = Step.definition(command.tag).sketch(Scene.of(trajectory, about, by, now))
      const step = { step: command.tag, ...fields, ...(fill(command.instead, trajectory) as object) }
      return { step, who: whoOf(practice, trajectory, step, command, now) }
    }
    case "corrected": {
      const target = correctedBy(trajectory, command.pick)
      if (target === undefined) return undefined
      const changed = command.with.find(([tag, name]) => tag === target.step.step && name in Step.definition(tag).fields)
      const instead = command.out ? {} : { instead: { ...target.step, ...(changed === undefined ? {} : { [changed[1]]: fill(changed[2], trajectory) }) } }
      const child = trajectory.children[0]?.id ?? stranger
      const someone = command.by.who === "holder" ? target.by : byOf(practice, trajectory, { step: "StepCorrected" }, command)
      const step = { step: "StepCorrected", corrects: target.id, ...instead, because: { text: "it was otherwise", about: [child], by: someone } }
      return { step, who: { ...whoOf(practice, trajectory, step, command, now), by: someone } }
    }
  }
}

const longestRoad = 30

export const walk = (practice: Practice, commands: readonly Command[], from: Trajectory = Trajectory.start("made-up")): Journey => {
  const visits: Visit[] = []
  const taken: Proposal[] = []
  let trajectory = from
  let now: string = firstDay
  const propose = (proposal: Proposal): boolean => {
    const answer = practice.takeUnknown(trajectory, proposal.step, proposal.who)
    visits.push({ before: trajectory, proposal, answer })
    if (Result.isFailure(answer)) return false
    const { id } = answer.success.taken
    if (isObject(proposal.who)) taken.push({ step: proposal.step, who: { ...proposal.who, id } })
    trajectory = answer.success.trajectory
    return true
  }
  for (const command of commands) {
    if (command.command === "along") {
      now = Moment.plus(now, { days: command.passes })
      const { name } = trajectory.phase
      for (let at = 0; at < longestRoad && trajectory.phase.name === name; at++) if (!propose(nextOnRoad(practice, trajectory, now))) break
      continue
    }
    if ("when" in command) now = Moment.plus(now, { days: command.when.passes })
    const proposal = proposalOf(practice, trajectory, command, taken, now)
    if (proposal !== undefined) propose(proposal)
  }
  return { visits, end: trajectory }
}
