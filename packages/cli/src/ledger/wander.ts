/**
 * A history made up from a seed: steps as they would be sketched, here and there otherwise; now what needs to happen, now what leads
 * on, now anything that is possible. The practice judges each; what it refuses is proposed again once its needs were tried.
 */
import * as Result from "effect/Result"
import { Moment, Practice, Scene, Step } from "@omringd/core"
import type { About, PersonId, Reason, StepTag, Trajectory } from "@omringd/core"
import { accepted, baby, careWorker, consultant, did, firstDay, grandmother, joined, mother, opened, teenager } from "@omringd/core/Story"
import type { Act, Told } from "@omringd/core/Story"
import { random } from "./random.ts"
import type { Random } from "./random.ts"
import { varied } from "./varied.ts"

interface Proposal {
  readonly tag: StepTag
  readonly about: About
  readonly fields?: Act["fields"]
  readonly by?: PersonId | undefined
  /** Proposed just as it is sketched. */
  readonly asSketched?: true
  /** How often what it answers was refused. */
  readonly refused?: number
}

const isText = (entry: readonly [string, unknown]): entry is [string, string] => typeof entry[1] === "string"
const asProposal = ({ tag, fields, by }: Act): Proposal =>
  ({ tag, fields, by, about: Object.fromEntries(Object.entries(fields).filter(isText)), asSketched: true })
const beginnings: readonly (readonly Proposal[])[] = [
  [],
  [...joined(consultant, careWorker, mother), did("ChildJoined", { child: baby.id, speaks: baby.speaks }), did("SignalReceived")],
  opened(teenager),
  opened(baby),
  [...opened(baby, teenager), ...joined(grandmother)],
  [...opened(teenager), ...joined(grandmother)],
  [...opened(teenager), ...joined(grandmother), ...accepted()],
  [...opened(baby), ...joined(grandmother), ...accepted(), did("CarriedByNetwork")]
].map((acts) => acts.map(asProposal))

/** Days until the next step: often none, at times a season. */
const passing = (chosen: Random): number => {
  if (chosen.chance(50)) return 0
  return chosen.chance(75) ? 1 + chosen.below(10) : 11 + chosen.below(90)
}

const someone = ({ children, people, dangers }: Trajectory, chosen: Random): About => {
  const found = { child: chosen.pick(children)?.id, person: chosen.pick(people)?.id, danger: chosen.pick(dangers)?.id }
  return Object.fromEntries(Object.entries(found).flatMap(([name, id]) => (id === undefined || chosen.chance(50) ? [] : [[name, id]])))
}

const invented = (practice: Practice, trajectory: Trajectory, at: Moment, chosen: Random): Proposal => {
  const { name } = trajectory.phase
  const fitting = Step.tags.filter((tag) => Step.definition(tag).moves[name] !== undefined)
  const leading = fitting.filter((tag) => Step.definition(tag).moves[name] !== name && (tag !== "InvolvementEnded" || name === "LettingGo"))
  const needed = chosen.chance(45) ? chosen.pick(practice.whatNeedsToHappen(trajectory, at).filter(({ state }) => state !== "upcoming")) : undefined
  const meets = chosen.pick(needed?.metBy ?? [])
  if (needed !== undefined && meets !== undefined) return { tag: meets, about: needed.about }
  return { tag: (chosen.chance(40) ? chosen.pick(leading) : undefined) ?? chosen.pick(fitting) ?? "PersonJoined", about: someone(trajectory, chosen) }
}

/** What would answer a reason. */
const answersTo = (reason: Reason, practice: Practice, tag: StepTag, chosen: Random): readonly Proposal[] => {
  if (reason.reason === "NotInIt") {
    const role = practice.holders(Step.definition(tag).mandate).find((one) => one !== "child")
    return role === undefined ? [] : [{ tag: "PersonJoined", about: { role }, asSketched: true }]
  }
  const step = reason.reason === "Unmet" ? chosen.pick(reason.need.metBy) : undefined
  return reason.reason === "Unmet" && step !== undefined ? [{ tag: step, about: reason.need.about, asSketched: true }] : []
}

interface Proposed {
  readonly step: Step
  readonly by: PersonId
}
const nobody = "nobody"

const stepOf = (practice: Practice, trajectory: Trajectory, proposal: Proposal, at: Moment, chosen: Random): Proposed | undefined => {
  const { tag, about, fields = {}, asSketched } = proposal
  const { mandate, sketch, introduces, fields: described } = Step.definition(tag)
  const able = Scene.whoCan(trajectory, mandate, practice.holders)
  const by = proposal.by ?? (chosen.chance(10) ? chosen.pick(trajectory.people)?.id : able)
  const sketched = sketch(Scene.of(trajectory, about, by ?? nobody, at))
  const read = Step.read({ step: tag, ...(asSketched ? sketched : varied(described, sketched, trajectory, at, chosen)), ...fields })
  if ("faults" in read) return undefined
  return { step: read.step, by: by ?? introduces({ ...read.step })[0]?.id ?? nobody }
}

const mostRefused = 6

/** At most as many turns as `length`, from nothing on; each holds where it stood and what was proposed there. */
export const wander = (practice: Practice, seed: number, length: number): readonly Told[] => {
  const chosen = random(seed)
  const turns: Told[] = []
  const agenda: Proposal[] = [...(chosen.pick(beginnings) ?? [])]
  let trajectory: Trajectory = Practice.start("wandering")
  let at: Moment = firstDay
  for (let turn = 0; turn < length; turn++) {
    at = Moment.plus(at, { days: passing(chosen) })
    const proposal = agenda.shift() ?? invented(practice, trajectory, at, chosen)
    const proposed = stepOf(practice, trajectory, proposal, at, chosen)
    if (proposed === undefined) continue
    turns.push({ trajectory, on: at, proposed: proposed.step })
    const answer = practice.takeUnknown(trajectory, proposed.step, { by: proposed.by, at })
    const refused = (proposal.refused ?? 0) + 1
    if (Result.isSuccess(answer)) trajectory = answer.success.trajectory
    else if (refused <= mostRefused) {
      const answers = answer.failure.reasons.flatMap((reason) => answersTo(reason, practice, proposal.tag, chosen))
      if (answers.length > 0) agenda.unshift(...answers.map((one) => ({ ...one, refused })), { ...proposal, refused })
    }
  }
  return turns
}
