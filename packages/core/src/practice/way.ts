/**
 * A shortest sequence of lawful steps to a phase. Every step on it was judged by the practice itself. The search works backwards from
 * what a refusal names: meeting the first need, by any of its alternatives, is always on the way. Personal words in it are "…":
 * people fill them in. An early end (moved, of age) is a fact, not a way, and is left out. Where nobody can take a step, someone joins
 * in the first role that can, even if another role would have saved a step later on. Where there are more ways than it may look at, as in
 * a large family, it gives a short one: of ways that leave the same to be done it then follows only the first.
 */
import * as Result from "effect/Result"
import type { Compiled } from "./compile.ts"
import { takeStep } from "./take.ts"
import type { ReferenceKind } from "../Field.ts"
import type { Mandate } from "../Mandate.ts"
import type { Moment } from "../Moment.ts"
import { Need } from "../Need.ts"
import type { PhaseName } from "../Phase.ts"
import { phaseNames } from "../Phase.ts"
import type { Reason } from "../Refusal.ts"
import { nobody, Scene } from "../Scene.ts"
import type { About, Move } from "../Scene.ts"
import { Step } from "../Step.ts"
import type { StepTag } from "../Step.ts"
import type { Trajectory } from "../Trajectory.ts"

/** @public */
export interface WayStep extends Move {
  readonly mandate: Mandate
}
/** @public */
export type WayFound =
  /** `stoppedAt`: so many places were looked at when it gave up on the shortest; this way is short. Absent: none is shorter. */
  | { readonly found: true; readonly steps: readonly WayStep[]; readonly stoppedAt?: number }
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

/** The lawful steps that bring `tag` nearer: itself, or what answers the first answerable reason why not. */
const towards = (search: Search, trajectory: Trajectory, tag: StepTag, result: Done | readonly Reason[], depth: number): readonly Done[] => {
  if (isDone(result)) return [result]
  if (depth === 0) return []
  const answerable = result.filter((reason) => answersTo(search, tag, reason).length > 0)
  const first = answerable.find(isAboutWhoIsThere) ?? answerable[0]
  if (first === undefined) return []
  return answersTo(search, tag, first).flatMap(([step, about]) =>
    towards(search, trajectory, step, attempt(search, trajectory, step, about), depth - 1))
}

/** Each step that leads nearer to the goal: taken, or why not. */
type Outlook = readonly (readonly [StepTag, Done | readonly Reason[]])[]

/** At least this many steps are still to be taken: needs that share no way need a step each. */
const atLeast = (outlook: Outlook, distance: number): number => {
  const counts = outlook.map(([, result]) => {
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
  /** The same steps by number, in one order whatever the order they were taken in. */
  readonly taken: readonly number[]
  readonly outlook: Outlook
  readonly least: number
}

const inTheWay = (reason: Reason): string => (reason.reason === "Unmet" ? `${reason.need.rule} ${Need.key(reason.need)}` : JSON.stringify(reason))
/** What is left to be done after so many steps: text that is the same where that is the same. */
const whatIsLeft = ({ trajectory, steps, outlook }: Node): string => [
  trajectory.phase.name, steps.length,
  ...outlook.map(([tag, result]) => `${tag}: ${isDone(result) ? "" : result.map(inTheWay).toSorted().join()}`)
].join("\n")

const deepest = 8

/** `all`: every way a need points to. `first`: of those that leave the same to be done the first alone. */
const look = (search: Search, start: Trajectory, goal: PhaseName, bound: number, follow: "all" | "first"): WayFound => {
  const distance = distances(goal)
  if (!distance.has(start.phase.name)) return { found: false, because: "no-way", looked: 0 }
  const nodeOf = (trajectory: Trajectory, steps: readonly WayStep[], taken: readonly number[]): Node => {
    const { name } = trajectory.phase
    const left = distance.get(name) ?? 0
    const nearer = edges.filter(({ from, to }) => from === name && distance.get(to) === left - 1)
    const outlook = nearer.map(({ tag }) => [tag, attempt(search, trajectory, tag, {})] as const)
    return { trajectory, steps, taken, outlook, least: steps.length + atLeast(outlook, left) }
  }
  const numbers = new Map<string, number>()
  const numberOf = (step: WayStep): number => {
    const text = JSON.stringify(step.step)
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }
  const seen = new Set<string>()
  const isNew = (mark: string): boolean => seen.size < seen.add(mark).size
  const queue: Node[] = [nodeOf(start, [], [])]
  for (let looked = 0; looked < bound; looked++) {
    const node = takeNearest(queue)
    if (node === undefined) return { found: false, because: "no-way", looked }
    if (node.trajectory.phase.name === goal) return { found: true, steps: node.steps }
    for (const [tag, result] of node.outlook) {
      for (const { trajectory, step } of towards(search, node.trajectory, tag, result, deepest)) {
        const taken = [...node.taken, numberOf(step)].toSorted((a, b) => a - b)
        if (!isNew(taken.join())) continue
        const next = nodeOf(trajectory, [...node.steps, step], taken)
        if (follow === "all" || isNew(whatIsLeft(next))) queue.push(next)
      }
    }
  }
  return { found: false, because: "bound", looked: bound }
}

export const wayTo = (compiled: Compiled, start: Trajectory, goal: PhaseName, at: Moment, bound = 2_000): WayFound => {
  const search: Search = { compiled, at }
  const shortest = look(search, start, goal, bound, "all")
  if (shortest.found || shortest.because === "no-way") return shortest
  const short = look(search, start, goal, bound, "first")
  return short.found ? { ...short, stoppedAt: bound } : shortest
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

