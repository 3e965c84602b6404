/**
 * A shortest sequence of lawful steps to a phase. Every step on it was judged by the practice itself. The search works backwards from
 * what a refusal names: meeting the first need, by any of its alternatives, is always on the way. Personal words in it are "…":
 * people fill them in. An early end (moved, of age) is a fact, not a way, and is left out. Where nobody can take a step, someone joins
 * in the first role that can, even if another role would have saved a step later on.
 */
import * as Result from "effect/Result"
import type { Compiled } from "./compile.ts"
import { takeStep } from "./take.ts"
import type { ReferenceKind } from "../Field.ts"
import type { Mandate } from "../Mandate.ts"
import type { Moment } from "../Moment.ts"
import type { PhaseName } from "../Phase.ts"
import { phaseNames } from "../Phase.ts"
import type { Reason } from "../Refusal.ts"
import { nobody, Scene } from "../Scene.ts"
import type { About, Move } from "../Scene.ts"
import { Step } from "../Step.ts"
import type { StepTag } from "../Step.ts"
import type { Trajectory } from "../Trajectory.ts"

export interface WayStep extends Move {
  readonly mandate: Mandate
}
export type WayFound =
  | { readonly found: true; readonly steps: readonly WayStep[] }
  /** `bound`: stopped looking; `no-way`: looked everywhere a need points. */
  | { readonly found: false; readonly because: "bound" | "no-way"; readonly looked: number }

interface Edge {
  readonly tag: StepTag
  readonly from: PhaseName
  readonly to: PhaseName
}
const edges: readonly Edge[] = Step.tags.flatMap((tag) =>
  phaseNames.flatMap((from): readonly Edge[] => {
    const to = Step.definition(tag).moves[from]
    const isEarlyEnd = tag === "InvolvementEnded" && from !== "LettingGo"
    return to === undefined || to === from || isEarlyEnd ? [] : [{ tag, from, to }]
  })
)

/** How many phases lie between each phase and the goal. */
const distances = (goal: PhaseName): ReadonlyMap<PhaseName, number> => {
  const found = new Map<PhaseName, number>([[goal, 0]])
  for (const near of found.keys()) {
    for (const { from, to } of edges) if (to === near && !found.has(from)) found.set(from, (found.get(near) ?? 0) + 1)
  }
  return found
}

/** The step that brings something of this kind into the trajectory. */
const makers: { readonly [K in ReferenceKind]?: StepTag } = {
  person: "RelativeFound", adult: "RelativeFound", child: "ChildJoined", danger: "DangerStated", goal: "GoalSet",
  answerable: "GoalSet", signal: "SignalReceived", support: "SupportOffered", story: "StoryMade", feedback: "FeedbackGiven"
}

interface Done {
  readonly trajectory: Trajectory
  readonly step: WayStep
}
interface Search {
  readonly compiled: Compiled
  readonly at: Moment
}

const attempt = (search: Search, trajectory: Trajectory, tag: StepTag, about: About): Done | readonly Reason[] => {
  const { compiled, at } = search
  const { mandate } = Step.definition(tag)
  const joins = tag === "PersonJoined"
  const someone = joins ? undefined : Scene.whoCan(trajectory, mandate, compiled.holders)
  if (someone === undefined && !joins) return [{ reason: "NotInIt", by: nobody }]
  const fields = Step.definition(tag).sketch(Scene.of(trajectory, about, someone ?? nobody, at))
  const step = { step: tag, ...fields }
  const by = joins && typeof fields["person"] === "string" ? fields["person"] : (someone ?? nobody)
  const answer = takeStep(compiled, trajectory, step, { by, at })
  return Result.isSuccess(answer)
    ? { trajectory: answer.success.trajectory, step: { step: answer.success.taken.step, by, mandate } }
    : answer.failure.reasons
}

const isDone = (result: Done | readonly Reason[]): result is Done => "step" in result

/** The steps that would answer one reason; none when nothing can. */
const answersTo = (search: Search, tag: StepTag, reason: Reason): readonly (readonly [StepTag, About])[] => {
  if (reason.reason === "Unmet") return reason.need.metBy.map((step) => [step, reason.need.about] as const)
  if (reason.reason === "NotInIt") {
    const role = search.compiled.holders(Step.definition(tag).mandate).find((one) => one !== "child")
    return role === undefined ? [] : [["PersonJoined", { role }]]
  }
  if (reason.reason === "UnknownReference" && reason.reference === nobody) {
    const maker = makers[reason.to]
    return maker === undefined ? [] : [[maker, {}]]
  }
  return []
}

/** People come first: what is said and acknowledged later depends on who is there. */
const isAboutWhoIsThere = (reason: Reason): boolean =>
  reason.reason === "NotInIt" || (reason.reason === "Unmet" && reason.need.metBy.some((step) => bringsSomeone.has(step)))
const bringsSomeone: ReadonlySet<StepTag> = new Set<StepTag>(["PersonJoined", "RelativeFound", "ChildJoined"])

/** The lawful steps that bring `tag` nearer: itself, or what answers its first answerable reason. */
const towards = (search: Search, trajectory: Trajectory, tag: StepTag, about: About, depth: number): readonly Done[] => {
  const result = attempt(search, trajectory, tag, about)
  if (isDone(result)) return [result]
  if (depth === 0) return []
  const answerable = result.filter((reason) => answersTo(search, tag, reason).length > 0)
  const first = answerable.find(isAboutWhoIsThere) ?? answerable[0]
  if (first === undefined) return []
  return answersTo(search, tag, first).flatMap(([step, of]) => towards(search, trajectory, step, of, depth - 1))
}

/** At least this many steps are still to be taken: needs that share no way need a step each. */
const atLeast = (search: Search, trajectory: Trajectory, tags: readonly StepTag[], distance: number): number => {
  const counts = tags.map((tag) => {
    const result = attempt(search, trajectory, tag, {})
    if (isDone(result)) return 0
    const seen = new Set<string>()
    let apart = 0
    for (const reason of result) {
      const ways = reason.reason === "Unmet" ? reason.need.metBy : []
      if (ways.length > 0 && !ways.some((way) => seen.has(way))) apart++
      for (const way of ways) seen.add(way)
    }
    return apart
  })
  return distance + (counts.length === 0 ? 0 : Math.min(...counts))
}

interface Node {
  readonly trajectory: Trajectory
  readonly steps: readonly WayStep[]
  readonly least: number
}

const deepest = 8

export const wayTo = (compiled: Compiled, start: Trajectory, goal: PhaseName, at: Moment, bound = 2_000): WayFound => {
  const search: Search = { compiled, at }
  const distance = distances(goal)
  const nextTags = ({ phase }: Trajectory) => {
    const here = distance.get(phase.name)
    return here === undefined ? [] : edges.filter(({ from, to }) => from === phase.name && distance.get(to) === here - 1).map(({ tag }) => tag)
  }
  const nodeOf = (trajectory: Trajectory, steps: readonly WayStep[]): Node => {
    const left = distance.get(trajectory.phase.name) ?? 0
    return { trajectory, steps, least: steps.length + (left === 0 ? 0 : atLeast(search, trajectory, nextTags(trajectory), left)) }
  }
  if (!distance.has(start.phase.name)) return { found: false, because: "no-way", looked: 0 }
  const queue: Node[] = [nodeOf(start, [])]
  const seen = new Set<string>()
  for (let looked = 0; looked < bound; looked++) {
    const node = takeNearest(queue)
    if (node === undefined) return { found: false, because: "no-way", looked }
    if (node.trajectory.phase.name === goal) return { found: true, steps: node.steps }
    for (const tag of nextTags(node.trajectory)) {
      for (const { trajectory, step } of towards(search, node.trajectory, tag, {}, deepest)) {
        const steps = [...node.steps, step]
        const key = steps.map((one) => JSON.stringify(one.step)).toSorted().join("\n")
        if (seen.has(key)) continue
        seen.add(key)
        queue.push(nodeOf(trajectory, steps))
      }
    }
  }
  return { found: false, because: "bound", looked: bound }
}

/** Takes out the node with the smallest estimate; among equals the one that is furthest. */
const takeNearest = (queue: Node[]): Node | undefined => {
  let best = -1
  for (let index = 0; index < queue.length; index++) {
    const one = queue[index]
    const other = queue[best]
    if (one !== undefined && (other === undefined || one.least < other.least || (one.least === other.least && one.steps.length > other.steps.length))) best = index
  }
  return best < 0 ? undefined : queue.splice(best, 1)[0]
}

