/**
 * A history made up from a seed, judged by the practice at every turn: now what needs to happen is proposed, now what leads on, now what
 * a rule of the pack comes before, now anything possible. Each history has a few steps that it keeps coming back to, so that the same
 * happens more than once in it. What is refused is proposed once more after what it asked for was tried.
 */
import * as Result from "effect/Result"
import { Moment, Practice, Scene, Step } from "@omringd/core"
import type { About, NoticeRule, PersonId, Rule, StepTag, Trajectory } from "@omringd/core"
import { accepted, baby, consultant, firstDay, grandmother, joined, mother, opened, teenager } from "@omringd/core/Story"
import type { Act } from "@omringd/core/Story"
import { otherwise } from "./otherwise.ts"
import { random } from "./random.ts"
import type { Random } from "./random.ts"

/** Where a history stood, and what was proposed there. @beta */
export interface Turn {
  readonly trajectory: Trajectory
  readonly on: Moment
  readonly proposed: Step
  readonly by: PersonId
}
interface Intended {
  readonly tag: StepTag
  readonly about: About
  readonly fields?: Act["fields"]
  readonly by?: PersonId | undefined
  /** Proposed as it is sketched. */
  readonly plain?: true
  /** It stands for a step that was refused so many times. */
  readonly refused?: number
}

const beginnings: readonly (readonly Act[])[] = [
  [], joined(consultant, mother), opened(teenager), opened(baby, teenager), [...opened(teenager), ...joined(grandmother)],
  [...opened(teenager), ...joined(grandmother), ...accepted()], [...opened(baby, teenager), ...joined(grandmother), ...accepted()]
]

/** Days until the next turn: often none, at times a season. */
const passing = (chosen: Random): number => {
  if (chosen.chance(55)) return 0
  return chosen.chance(70) ? 1 + chosen.below(9) : 10 + chosen.below(80)
}

const someone = ({ children, people, dangers }: Trajectory, chosen: Random): About => {
  const all = { child: chosen.pick(children)?.id, person: chosen.pick(people)?.id, danger: chosen.pick(dangers)?.id }
  return Object.fromEntries(Object.entries(all).flatMap(([name, id]) => (id === undefined || chosen.chance(50) ? [] : [[name, id]])))
}

/** What a history goes by. */
interface Course {
  readonly practice: Practice
  /** The steps that a rule of the pack comes before, or a notice rule comes after. */
  readonly awaited: readonly StepTag[]
  /** The steps it keeps coming back to. */
  readonly often: readonly StepTag[]
  readonly chosen: Random
}
/** What the rules tell of in their stories: what they look at happens there. */
const toldOf = (rules: readonly Rule[]): readonly StepTag[] =>
  rules.flatMap(({ kept, broken }) => [...Object.values(kept), ...Object.values(broken)].flatMap(({ given }) => given.map(({ tag }) => tag))).filter((tag) => Step.isTag(tag))

const courseOf = (practice: Practice, rules: readonly Rule[], notices: readonly NoticeRule[], chosen: Random): Course => {
  const told = toldOf(rules)
  return {
    practice, chosen,
    awaited: [...rules.flatMap(({ before }) => before), ...notices.flatMap(({ tellsAfter }) => tellsAfter?.steps ?? [])].filter((tag) => Step.isTag(tag)),
    often: Array.from({ length: 6 }, (_, index) => (index % 2 === 0 ? chosen.pick(told) : undefined) ?? chosen.pick(Step.tags) ?? "ReviewHeld")
  }
}

const intended = ({ practice, awaited, often, chosen }: Course, trajectory: Trajectory, at: Moment): Intended => {
  const { name } = trajectory.phase
  const possible = Step.tags.filter((tag) => Step.definition(tag).moves[name] !== undefined)
  const leading = possible.filter((tag) => Step.definition(tag).moves[name] !== name && (tag !== "InvolvementEnded" || name === "LettingGo" || chosen.chance(10)))
  const need = chosen.chance(35) ? chosen.pick(practice.whatNeedsToHappen(trajectory, at)) : undefined
  const meets = chosen.pick((need?.metBy ?? []).filter((tag) => Step.isTag(tag)))
  if (need !== undefined && meets !== undefined) return { tag: meets, about: need.about }
  const one = (percent: number, tags: readonly StepTag[]) => (chosen.chance(percent) ? chosen.pick(tags.filter((tag) => possible.includes(tag))) : undefined)
  return { tag: one(25, awaited) ?? one(50, often) ?? one(40, leading) ?? chosen.pick(possible) ?? "PersonJoined", about: someone(trajectory, chosen) }
}

const proposalOf = ({ practice, chosen }: Course, trajectory: Trajectory, at: Moment, one: Intended): Turn | undefined => {
  const { mandate, sketch, introduces, fields } = Step.definition(one.tag)
  const able = one.by ?? (chosen.chance(5) ? chosen.pick(trajectory.people)?.id : Scene.whoCan(trajectory, mandate, practice.holders))
  const sketched = { ...sketch(Scene.of(trajectory, one.about, able ?? "nobody", at)), ...one.fields }
  const read = Step.read({ step: one.tag, ...(one.plain === true ? sketched : otherwise(fields, sketched, trajectory, at, chosen)) })
  if ("faults" in read) return undefined
  const by = one.tag === "PersonJoined" ? introduces({ ...read.step })[0]?.id : able
  return { trajectory, on: at, proposed: read.step, by: by ?? "nobody" }
}

const isText = (entry: readonly [string, unknown]): entry is [string, string] => typeof entry[1] === "string"
const asIntended = ({ tag, fields, by }: Act): Intended => ({ tag, fields, by, about: Object.fromEntries(Object.entries(fields).filter(isText)), plain: true })

const mostRefused = 4

/** What would answer a refusal, and then the same again. */
const again = ({ practice, chosen }: Course, turn: Turn, one: Intended): readonly Intended[] => {
  const refused = (one.refused ?? 0) + 1
  const reasons = refused > mostRefused ? [] : (practice.whyNot(turn.trajectory, turn.proposed, { by: turn.by, at: turn.on })?.reasons ?? [])
  const answers = reasons.flatMap((reason): readonly Intended[] => {
    if (reason.reason === "NotInIt") {
      const role = practice.holders(Step.definition(one.tag).mandate).find((held) => held !== "child")
      return role === undefined ? [] : [{ tag: "PersonJoined", about: { role }, plain: true, refused }]
    }
    const tag = reason.reason === "Unmet" ? chosen.pick(reason.need.metBy.filter((step) => Step.isTag(step))) : undefined
    return reason.reason === "Unmet" && tag !== undefined ? [{ tag, about: reason.need.about, plain: true, refused }] : []
  })
  return answers.length === 0 ? [] : [...answers, { ...one, refused }]
}

export const wander = (practice: Practice, rules: readonly Rule[], seed: number, length: number, notices: readonly NoticeRule[] = []): readonly Turn[] => {
  const chosen = random(seed)
  const course = courseOf(practice, rules, notices, chosen)
  const turns: Turn[] = []
  const ahead = (chosen.pick(beginnings) ?? []).map(asIntended)
  let trajectory: Trajectory = Practice.start("made-up")
  let at: Moment = firstDay
  for (let count = 0; count < length; count++) {
    at = Moment.plus(at, { days: passing(chosen) })
    const one = ahead.shift() ?? intended(course, trajectory, at)
    const turn = proposalOf(course, trajectory, at, one)
    if (turn === undefined) continue
    turns.push(turn)
    const answer = practice.takeUnknown(trajectory, turn.proposed, { by: turn.by, at })
    if (Result.isSuccess(answer)) trajectory = answer.success.trajectory
    else ahead.unshift(...again(course, turn, one))
  }
  return turns
}
