/** Who and what is at hand when a step is sketched: the people and things a need is about, or else the first that fit. */
import type { AnyStep, ReferenceKind } from "./Field.ts"
import type { Mandate } from "./Mandate.ts"
import type { Moment } from "./Moment.ts"
import { Person } from "./Person.ts"
import type { Role } from "./Person.ts"
import { References } from "./References.ts"
import type { PlanVersion } from "./trajectory/plan.ts"
import { Plan } from "./trajectory/plan.ts"
import type { Trajectory } from "./Trajectory.ts"
import type { PersonId, Words } from "./Words.ts"

/** References by name, such as `{ child: "noor", danger: "alone-at-night" }`. @public */
export interface About {
  readonly [name: string]: string
}

/** @public */
export interface Scene {
  readonly trajectory: Trajectory
  readonly about: About
  readonly at: Moment
  readonly by: PersonId
  readonly child: PersonId
  readonly children: readonly [PersonId, ...PersonId[]]
  readonly parent: PersonId
  readonly consultant: PersonId
  readonly careWorker: PersonId
  /** Someone of the family or network who is not a child. */
  readonly informal: PersonId
  /** The person it is about, or else the first adult. */
  readonly person: PersonId
  readonly professional: PersonId
  readonly danger: string
  readonly plan: PlanVersion | undefined
  /** The step it is about, or else the latest one. */
  readonly recorded: { readonly id: string; readonly step: AnyStep } | undefined
  readonly words: Words
  /** Everyone who is in it now, children too. */
  readonly everyone: readonly [PersonId, ...PersonId[]]
  /** A reference of this kind that is not in use yet. */
  fresh(kind: ReferenceKind): string
  /** The thing it is about, or else the latest of its kind. */
  latest(name: string, all: readonly { readonly id: string }[]): string
}

/** Stands for someone or something that is not there; taking the step then names what is missing. */
export const nobody = "nobody"

/** This reference, with marks behind it for as long as someone had already chosen it. */
const unused = (trajectory: Trajectory, kind: ReferenceKind, reference: string): string =>
  References.isInUse(trajectory, kind, reference) ? unused(trajectory, kind, `${reference}.`) : reference

/** The adults who are in it now, and the first of each role. */
interface Present {
  readonly length: number
  readonly here: readonly PersonId[]
  readonly first: ReadonlyMap<Role, PersonId>
}
const seen = new WeakMap<readonly Person[], Present>()
/** Looked at once for each list of people, as `byId` is: those are never changed in place, and scenes are set by the thousand. */
const presentIn = (people: readonly Person[]): Present => {
  const { length } = people
  const known = seen.get(people)
  if (known !== undefined && known.length === length) return known
  const here = people.filter(Person.isHere)
  const first = new Map<Role, PersonId>()
  for (const { id, role } of here) if (!first.has(role)) first.set(role, id)
  const present: Present = { length, here: here.map(({ id }) => id), first }
  seen.set(people, present)
  return present
}

/** What a step does not ask for is not looked up: most ask for one or two of these. */
class Around implements Scene {
  readonly trajectory: Trajectory
  readonly about: About
  readonly by: PersonId
  readonly at: Moment
  readonly #present: Present
  constructor(trajectory: Trajectory, about: About, by: PersonId, at: Moment) {
    this.trajectory = trajectory
    this.about = about
    this.by = by
    this.at = at
    this.#present = presentIn(trajectory.people)
  }
  #first(...among: readonly Role[]): PersonId {
    const { first } = this.#present
    for (const role of among) {
      const found = first.get(role)
      if (found !== undefined) return found
    }
    return nobody
  }
  get #current(): readonly PersonId[] {
    const ids: PersonId[] = []
    for (const { id, letGo } of this.trajectory.children) if (letGo === undefined) ids.push(id)
    return ids
  }
  get child() {
    return this.about["child"] ?? this.#current[0] ?? nobody
  }
  get children() {
    const named = this.about["child"]
    return named === undefined ? nonEmpty(this.#current, nobody) : ([named] as const)
  }
  get parent() {
    return this.#first("parent", "network-person")
  }
  get consultant() {
    return this.#first("consultant")
  }
  get careWorker() {
    return this.#first("care-worker")
  }
  get informal() {
    return this.#first("network-person", "parent")
  }
  get person() {
    return this.about["person"] ?? this.#first("parent", "network-person", "care-worker", "consultant")
  }
  get professional() {
    return this.#first("care-worker", "consultant")
  }
  get danger() {
    return this.about["danger"] ?? this.trajectory.dangers[0]?.id ?? nobody
  }
  get plan() {
    return Plan.current(this.trajectory.plan)
  }
  get recorded() {
    const { history, version } = this.trajectory
    return history.get(this.about["step"] ?? "") ?? history.at(version)
  }
  get words(): Words {
    return { text: "…", about: nonEmpty(this.#current, this.by), by: this.by }
  }
  get everyone() {
    return nonEmpty([...this.#current, ...this.#present.here], this.by)
  }
  fresh(kind: ReferenceKind): string {
    return unused(this.trajectory, kind, `${kind}-${this.trajectory.version + 1}`)
  }
  latest(name: string, all: readonly { readonly id: string }[]): string {
    return this.about[name] ?? all.at(-1)?.id ?? nobody
  }
}

/** @public */
export const Scene = {
  of: (trajectory: Trajectory, about: About, by: PersonId, at: Moment): Scene => new Around(trajectory, about, by, at),
  /** Who could take a step under this mandate here: of those who hold it the one nearest to the family. */
  whoCan: (trajectory: Trajectory, mandate: Mandate, holders: (mandate: Mandate) => readonly Role[]): PersonId | undefined => {
    const held = holders(mandate)
    const { first } = presentIn(trajectory.people)
    const role = nearness.find((one) => held.includes(one) && first.has(one))
    return role === undefined ? undefined : first.get(role)
  }
}

const nearness: readonly Role[] = [
  "parent", "network-person", "care-worker", "consultant", "trusted-person", "referrer", "prosecutor", "judge"
]

export const nonEmpty = <A>(list: readonly A[], otherwise: A): readonly [A, ...A[]] => {
  const [head = otherwise] = list
  return list.length < 2 ? [head] : [head, ...list.slice(1)]
}

/** A move that could be made: the step and who takes it. @public */
export interface Move {
  readonly step: AnyStep
  readonly by: PersonId
}
