/** Stories as a person would tell them: each act is taken by the practice itself, and what it says of the step is what stands there. */
import { Moment, Practice, Step } from "@omringd/core"
import type { Gap, NoticeRule, Part, Rule, StepTag, Trajectory } from "@omringd/core"
import { accepted, act, did, given, grandmother, hear, joined, judge, opened, teenager } from "@omringd/core/Story"
import type { Act, Tale } from "@omringd/core/Story"
import { audienceOf } from "../../packages/cli/src/page/audience.ts"
import type { Audience } from "../../packages/cli/src/page/audience.ts"
import { sentenceOf } from "../../packages/cli/src/page/step.ts"
import { capital, plain } from "./markdown.ts"
import { to } from "./places.ts"
import { rules } from "./practice.ts"

const names: { readonly [id: string]: string } = {
  "consultant": "the consultant", "care-worker": "the care worker", "teenager": "the teenager", "baby": "the baby", "trusted": "the trusted person",
  "toddler": "the toddler", "neighbour": "the neighbour", "judge": "the judge", "teacher": "the teacher"
}
const readable = (id: string): string => names[id] ?? id.replaceAll(/[-_]/gu, " ")

const audienceFor = ({ people, children }: Trajectory): Audience => {
  const all = [...people.map(({ id: person, role }) => [person, { name: readable(person), is: role }] as const), ...children.map((child) => [child.id, { name: readable(child.id), is: "child" }] as const)]
  return audienceOf({ people: new Map(all), labels: new Map() }, { rules }, "en", "professional")
}

/** What was seen of a step while stories were told. */
export interface Seen {
  readonly parts: Set<Part>
  readonly example: Step
  /** By whom, in that example. */
  readonly by: string
}
/** What the stories showed of each step: what it changes, and what one looks like. */
export const seen = new Map<StepTag, Seen>()

/** What a part looks like: of all that stories showed, the value with the most fields in it, and the shortest of those. */
export const looks = new Map<Part, unknown>()

const fieldsIn = (value: unknown): readonly string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inside]) => (inside === undefined ? [] : [key, ...fieldsIn(inside)]))
    : []
const saysMore = (a: unknown, b: unknown): boolean => {
  const [inA, inB] = [new Set(fieldsIn(a)).size, new Set(fieldsIn(b)).size]
  return inA > inB || (inA === inB && JSON.stringify(a).length < JSON.stringify(b).length)
}

const partsOf = (before: Trajectory, after: Trajectory): readonly Part[] =>
  (Object.keys(after) as (keyof Trajectory)[]).filter((part): part is Part => part !== "id" && part !== "version" && part !== "history" && before[part] !== after[part])

const noted = (before: Trajectory, after: Trajectory): void => {
  const taken = after.history.at(after.version)
  if (taken === undefined) return
  const { step, by } = taken
  const known = seen.get(step.step) ?? { parts: new Set<Part>(), example: step, by }
  for (const part of partsOf(before, after)) {
    known.parts.add(part)
    if (after[part] !== undefined && (!looks.has(part) || saysMore(after[part], looks.get(part)))) looks.set(part, after[part])
  }
  seen.set(step.step, known)
}

interface Acted {
  readonly lines: readonly string[]
  readonly trajectory: Trajectory
  readonly day: string
}

/** A practice that holds people to nothing but what is part of every practice. */
const bare = Practice.of()

const beginnings: ReadonlySet<StepTag> = new Set(["PersonJoined", "ChildJoined", "SignalReceived", "TrajectoryOpened"])
/** How many of the first acts do no more than open a trajectory; none when that is not how the story begins. */
const opening = (acts: readonly Act[]): number => {
  const last = acts.findIndex(({ tag }) => tag === "TrajectoryOpened")
  return acts.slice(0, last + 1).every(({ tag, on }) => beginnings.has(tag) && on === acts[0]?.on) ? last + 1 : 0
}
const openedFor = (trajectory: Trajectory): string => {
  const audience = audienceFor(trajectory)
  const { children, people } = trajectory
  const name = ({ id }: { readonly id: string }) => audience.name(id)
  return `- ${capital(plain(`a trajectory is open for ${audience.list(children.map(name))}; in it are ${audience.list(people.filter(({ role }) => role !== "child").map(name))}.`))}`
}

const actOut = (acts: readonly Act[]): Acted => {
  const lines: string[] = []
  const begun = opening(acts)
  let trajectory: Trajectory = Practice.start("story")
  let day = ""
  for (const [index, one] of acts.entries()) {
    const acted = act(bare, [one], trajectory)
    if (!acted.acted) throw new Error(`a story cannot be told: ${JSON.stringify(acted.refusal.reasons)}`)
    noted(trajectory, acted.trajectory)
    trajectory = acted.trajectory
    const taken = trajectory.history.at(trajectory.version)
    if (taken === undefined) continue
    const audience = audienceFor(trajectory)
    const on = Moment.dayOf(taken.at)
    if (on !== day) lines.push(`\n**${audience.day(on)}**\n`)
    day = on
    if (index === begun - 1) lines.push(openedFor(trajectory))
    if (index < begun) continue
    lines.push(`- ${capital(plain(sentenceOf({ ...taken.step }, taken.by, audience)))} ${to.step(taken.step.step)}`)
  }
  return { lines, trajectory, day }
}

const proposal = ({ when, on }: Tale, { trajectory, day }: Acted, asked: (audience: Audience, deed: string | undefined) => string): readonly string[] => {
  const audience = audienceFor(trajectory)
  const date = Moment.dayOf(on) === day ? [] : [`\n**${audience.day(Moment.dayOf(on))}**\n`]
  return [...date, "", asked(audience, when === undefined ? undefined : audience.words.deeds[when.tag])]
}

const missing = (rule: Rule, gaps: readonly Gap[], audience: Audience): readonly string[] =>
  gaps.length === 0
    ? ["", "Nothing is missing."]
    : ["", "What is missing:", "", ...new Set(gaps.map(({ what, about }) => `- ${capital(plain(audience.filled(rule.says.en, named(about, audience))))} ${to.need(what)}`))]

const named = (about: Gap["about"], audience: Audience): { readonly [name: string]: string } =>
  Object.fromEntries(Object.entries(about).flatMap(([key, value]) => (value === undefined ? [] : [[key, audience.name(value)]])))

/** A rule's story with what the rule finds missing at its end. */
export const toldOf = (rule: Rule, tale: Tale): readonly string[] => {
  const acted = actOut(tale.given)
  const gaps = judge(rule, tale)
  if ("reasons" in gaps) throw new Error(`a story of ${rule.id} cannot be told: ${JSON.stringify(gaps.reasons)}`)
  return [
    ...acted.lines,
    ...proposal(tale, acted, (_, deed) =>
      deed === undefined || tale.when === undefined ? "The day comes, and we look at what is owed." : `Then someone wants to ${plain(deed)} (${to.step(tale.when.tag)}).`),
    ...missing(rule, gaps, audienceFor(acted.trajectory))
  ]
}

/** A notice rule's story with who is told at its end. */
export const heardOf = (rule: NoticeRule, tale: Tale, practice: Practice): readonly string[] => {
  const acted = actOut(tale.when === undefined ? tale.given : [...tale.given, { on: tale.on, ...tale.when }])
  const tellings = hear(rule, tale, practice)
  if ("reasons" in tellings) throw new Error(`a story of ${rule.id} cannot be told: ${JSON.stringify(tellings.reasons)}`)
  const audience = audienceFor(acted.trajectory)
  return [
    ...acted.lines,
    ...(tale.when === undefined ? proposal(tale, acted, () => "The day comes.") : []),
    "",
    tellings.length === 0 ? "Nobody is told." : "Who is told:",
    "",
    ...tellings.map(({ to: whom, about }) => `- ${capital(plain(audience.name(whom)))}: ${plain(audience.filled(rule.says.en, named(about, audience)))}`)
  ]
}

const found = new Map<Rule, readonly Gap[]>()
const find = (rule: Rule): readonly Gap[] => {
  const gaps = [...Object.values(rule.broken), ...Object.values(rule.kept)].flatMap((tale) => {
    const missed = judge(rule, tale)
    return "reasons" in missed ? [] : missed
  })
  return [...new Map(gaps.map((gap) => [`${gap.what} ${gap.metBy.join(" ")}`, gap])).values()]
}
/** What a rule finds missing at the end of its stories, each need once. */
export const gapsOf = (rule: Rule): readonly Gap[] => {
  const gaps = found.get(rule) ?? find(rule)
  found.set(rule, gaps)
  return gaps
}

/** Where steps that no story takes can be taken; the longest way comes last. */
const settings: readonly (readonly Act[])[] = [
  [], [did("StoryMade")], [did("CarriedByNetwork")]
].map((more) => given(opened(teenager), joined(grandmother), accepted(), more).on("2026-03-02").given)

/** Takes each step that no story took so far, so that it is known of every step what it changes. */
export const showTheRest = (): void => {
  for (const tag of Step.tags) {
    for (const setting of settings) {
      const before = act(bare, setting)
      const after = seen.has(tag) || !before.acted ? undefined : act(bare, [did(tag)], before.trajectory)
      if (before.acted && after?.acted === true) noted(before.trajectory, after.trajectory)
    }
  }
}
