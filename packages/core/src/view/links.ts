/**
 * The links in the chain: which professionals a family has had with it, who followed whom, and how often a function passed to someone
 * else. Counted from what was recorded; nothing here says how many is many. Clauses few-links, passer-by.
 */
import { retold } from "./retold.ts"
import type { Told } from "./retold.ts"
import type { Moment } from "../Moment.ts"
import { Person } from "../Person.ts"
import type { Role } from "../Person.ts"
import { Phase } from "../Phase.ts"
import type { Trajectory } from "../Trajectory.ts"
import type { PersonId } from "../Words.ts"

/** A professional who was in it for a time. Someone who left and came back has two of these. @public */
export interface Stay {
  readonly person: PersonId
  readonly role: Role
  readonly since: Moment
  readonly until?: Moment | undefined
}
/** A professional left, and another went on: named as successor, or the next of that role who came. @public */
export interface Handover {
  readonly from: PersonId
  readonly to: PersonId
  /** The role of the one who left. */
  readonly role: Role
  /** When the first left. */
  readonly left: Moment
  readonly how: "named" | "came-after"
}
/** A function passed to someone, professional or not. @public */
export interface FunctionPassed {
  readonly to: PersonId
  readonly of: "holder" | "coordinator" | "chair" | "spokesperson"
  /** For whom, of a spokesperson. */
  readonly child?: PersonId | undefined
  readonly at: Moment
}
/** @public */
export interface Links {
  /** The professionals who have not left, and all there ever were, in the order in which they first came. */
  readonly now: readonly PersonId[]
  readonly ever: readonly PersonId[]
  readonly stays: readonly Stay[]
  readonly handovers: readonly Handover[]
  /** Who followed whom: a chain for each professional who followed nobody. Its length is its number of links. */
  readonly chains: readonly (readonly PersonId[])[]
  /** Each time one of these functions came to someone, the first time too. */
  readonly functions: readonly FunctionPassed[]
}

interface Walk {
  readonly stays: Stay[]
  /** Who has left and whom nobody has followed yet: the stay's place among all. */
  readonly awaited: number[]
  /** From the place of a stay to that of the one who followed. */
  readonly followed: Map<number, { readonly to: number; readonly how: Handover["how"] }>
  readonly functions: FunctionPassed[]
}

const isProfessional = (person: Person): boolean => Person.isHere(person) && !Person.isInformal(person.role)
const professionals = ({ people }: Trajectory): ReadonlyMap<PersonId, Role> => new Map(people.filter(isProfessional).map(({ id, role }) => [id, role]))

/** The latest stay of someone. */
const latest = ({ stays }: Walk, person: PersonId | undefined): number => stays.findLastIndex((stay) => stay.person === person)

const goes = (walk: Walk, { taken }: Told, person: PersonId): void => {
  const from = latest(walk, person)
  const stay = walk.stays[from]
  if (stay === undefined) return
  walk.stays[from] = { ...stay, until: taken.at }
  const to = latest(walk, taken.step.step === "PersonLeft" ? taken.step.successor : undefined)
  const successor = walk.stays[to]
  if (successor !== undefined && successor.until === undefined) walk.followed.set(from, { to, how: "named" })
  else walk.awaited.push(from)
}

const comes = (walk: Walk, { taken }: Told, person: PersonId, role: Role): void => {
  const { stays, awaited, followed } = walk
  const to = stays.push({ person, role, since: taken.at }) - 1
  const own = awaited.findIndex((from) => stays[from]?.person === person)
  const waits = own < 0 ? awaited.findIndex((from) => stays[from]?.role === role) : own
  const [from] = waits < 0 ? [] : awaited.splice(waits, 1)
  if (from !== undefined && own < 0) followed.set(from, { to, how: "came-after" })
}

const holderOf = ({ phase }: Trajectory): PersonId | undefined => (Phase.isOpen(phase) || phase.name === "Closed" ? phase.holder : undefined)

const passes = ({ before, after, taken: { at } }: Told): readonly FunctionPassed[] => {
  const single = ([
    ["holder", holderOf(before), holderOf(after)],
    ["coordinator", before.functions.coordinator, after.functions.coordinator],
    ["chair", before.functions.chair, after.functions.chair]
  ] as const).flatMap(([of, was, to]) => (to === undefined || to === was ? [] : [{ of, to, at }]))
  const were = before.functions.spokespersons
  const spoken = after.functions.spokespersons.filter(({ child, person }) => !were.some((one) => one.child === child && one.person === person))
  return [...single, ...spoken.map(({ child, person }) => ({ of: "spokesperson" as const, to: person, child, at }))]
}

const walkThrough = (trajectory: Trajectory): Walk => {
  const walk: Walk = { stays: [], awaited: [], followed: new Map(), functions: [] }
  for (const told of retold(trajectory)) {
    const [were, are] = [professionals(told.before), professionals(told.after)]
    for (const person of were.keys()) if (!are.has(person)) goes(walk, told, person)
    for (const [person, role] of are) if (!were.has(person)) comes(walk, told, person, role)
    walk.functions.push(...passes(told))
  }
  return walk
}

/** Whoever follows was there still when the other left, or came later: no chain comes back to where it began. */
const chainsOf = ({ stays, followed }: Walk): readonly (readonly PersonId[])[] => {
  const followers = new Set([...followed.values()].map(({ to }) => to))
  return stays.flatMap((_, begin) => {
    if (followers.has(begin)) return []
    const chain: PersonId[] = []
    for (let at: number | undefined = begin; at !== undefined; at = followed.get(at)?.to) chain.push(...stays.slice(at, at + 1).map(({ person }) => person))
    return [chain]
  })
}

/** @public */
export const Links = {
  of: (trajectory: Trajectory): Links => {
    const walk = walkThrough(trajectory)
    const { stays, followed, functions } = walk
    const ever = [...new Set(stays.map(({ person }) => person))]
    const here = professionals(trajectory)
    const handovers = [...followed].flatMap(([from, { to, how }]): readonly Handover[] => {
      const [first, next] = [stays[from], stays[to]]
      return first?.until === undefined || next === undefined ? [] : [{ from: first.person, to: next.person, role: first.role, left: first.until, how }]
    })
    return { now: ever.filter((person) => here.has(person)), ever, stays, handovers, chains: chainsOf(walk), functions }
  }
}
