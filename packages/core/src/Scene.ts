/** Who and what is at hand when a step is sketched: the people and things a need is about, or else the first that fit. */
import type { AnyStep, ReferenceKind } from "./Field.ts"
import type { Mandate } from "./Mandate.ts"
import type { Moment } from "./Moment.ts"
import { Person } from "./Person.ts"
import type { Role } from "./Person.ts"
import { References } from "./References.ts"
import { perList } from "./trajectory/per-list.ts"
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
  readonly here: readonly PersonId[]
  readonly first: ReadonlyMap<Role, PersonId>
}
const presentIn = perList((people: readonly Person[]): Present => {
  const here = people.filter(Person.isHere)
  const first = new Map<Role, PersonId>()
  for (const { id, role } of here) if (!first.has(role)) first.set(role, id)
  return { here: here.map(({ id }) => id), first }
})

/** @public */
export const Scene = {
  of: (trajectory: Trajectory, about: About, by: PersonId, at: Moment): Scene => {
    const { here, first: firstWith } = presentIn(trajectory.people)
    const named = about["person"]
    const first = (...roles: readonly Role[]) => firstWith.get(roles.find((role) => firstWith.has(role)) ?? "child") ?? nobody
    const current = trajectory.children.filter((child) => child.letGo === undefined).map((child) => child.id)
    const child = about["child"] ?? current[0] ?? nobody
    const children = about["child"] === undefined && current.length > 0 ? nonEmpty(current, child) : ([child] as const)
    return {
      trajectory, about, at, by, child, children,
      parent: first("parent", "network-person"),
      consultant: first("consultant"),
      careWorker: first("care-worker"),
      informal: first("network-person", "parent"),
      person: named ?? first("parent", "network-person", "care-worker", "consultant"),
      professional: first("care-worker", "consultant"),
      danger: about["danger"] ?? trajectory.dangers[0]?.id ?? nobody,
      plan: Plan.current(trajectory.plan),
      recorded: trajectory.history.get(about["step"] ?? "") ?? trajectory.history.at(trajectory.version),
      words: { text: "…", about: nonEmpty(current, by), by },
      everyone: nonEmpty([...current, ...here], by),
      fresh: (kind) => unused(trajectory, kind, `${kind}-${trajectory.version + 1}`),
      latest: (name, all) => about[name] ?? all.at(-1)?.id ?? nobody
    }
  },
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
  return [head, ...list.slice(1)]
}

/** A move that could be made: the step and who takes it. @public */
export interface Move {
  readonly step: AnyStep
  readonly by: PersonId
}
