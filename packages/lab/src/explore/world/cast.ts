/** Who and what there is to speak of in a world, for whole steps to be made of it. */
import type { PersonId, Role, StepNamed, StepTag, Voice, Words } from "@omringd/core"

export interface CastChild {
  readonly id: PersonId
  /** Whether it speaks for itself; both are tried when left out. */
  readonly speaks: readonly Voice[]
}
export interface CastAdult {
  readonly id: PersonId
  readonly role: Exclude<Role, "child">
}

export interface Cast {
  readonly day: string
  readonly children: readonly [CastChild, ...CastChild[]]
  readonly adults: readonly CastAdult[]
  /** Everyone, children first. */
  readonly everyone: readonly [PersonId, ...PersonId[]]
  readonly child: PersonId
  readonly parents: readonly PersonId[]
  /** Adults of family and network. */
  readonly own: readonly PersonId[]
  readonly network: readonly PersonId[]
  readonly consultants: readonly PersonId[]
  readonly workers: readonly PersonId[]
  readonly dangers: readonly string[]
  readonly goals: readonly string[]
  readonly plans: readonly string[]
  /** The bottom lines that can be set. */
  readonly lines: readonly string[]
}

/** A whole step of one kind, and who takes it where that is not whoever may. */
export interface Proposed<Tag extends StepTag> {
  readonly fields: Omit<StepNamed<Tag>, "step">
  readonly by?: PersonId
}
export type Templates = { readonly [Tag in StepTag]: (cast: Cast) => readonly Proposed<Tag>[] }

export const says = (by: PersonId): Words => ({ text: "…", about: [by], by })

export const some = <A>(list: readonly A[], otherwise: A): readonly [A, ...A[]] => {
  const [first = otherwise, ...others] = list
  return [first, ...others]
}

const ids = (adults: readonly CastAdult[], ...roles: readonly Role[]) => adults.flatMap(({ id, role }) => (roles.includes(role) ? [id] : []))
const numbered = (name: string, count: number) => Array.from({ length: count }, (_, index) => (count === 1 ? name : `${name}-${index + 1}`))

export const Cast = {
  of: (children: Cast["children"], adults: readonly CastAdult[], count: { readonly dangers: number; readonly plans: number; readonly lines: number; readonly day: string }): Cast => ({
    day: count.day, children, adults, child: children[0].id,
    everyone: [children[0].id, ...children.slice(1).map(({ id }) => id), ...adults.map(({ id }) => id)],
    parents: ids(adults, "parent"), own: ids(adults, "parent", "network-person"), network: ids(adults, "network-person"),
    consultants: ids(adults, "consultant"), workers: ids(adults, "care-worker"),
    dangers: numbered("danger", count.dangers), goals: numbered("goal", count.dangers), plans: numbered("plan", count.plans),
    lines: numbered("line", count.lines)
  })
}
