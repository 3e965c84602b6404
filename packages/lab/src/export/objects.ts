/** The objects of one trajectory, gathered as its steps bring them in. */
import type { Moment, ReferenceKind } from "@omringd/core"
import { objectTypes } from "./Log.ts"
import type { LoggedObject, ObjectType, Relation } from "./Log.ts"
import type { Naming } from "./naming.ts"
import type { Timing } from "./times.ts"
import type { Whole } from "./told.ts"

type Made = { -readonly [K in keyof LoggedObject]: LoggedObject[K] }
export interface Objects {
  /** The object that a reference means; undefined when it lies outside the trajectory, or is a step. */
  find(to: ReferenceKind, reference: string, at: Moment): string | undefined
  relate(object: string, relation: Relation): void
  /** Something of the trajectory itself, from a moment on. */
  note(name: string, value: string, at: Moment): void
  all(): readonly LoggedObject[]
}

/** A goal and a bottom line are referred to alike, and so are strengths and existing safety. */
const spoken: { readonly [kind: string]: readonly ObjectType[] } = { answerable: ["goal", "line"], quality: ["strength", "shown"] }
const who: ReadonlySet<string> = new Set(["person", "child", "adult", "anyone"])
const isType = (kind: string): kind is ObjectType => (objectTypes as readonly string[]).includes(kind) // widened to be asked
const isRelated = (relations: readonly Relation[], { to, as }: Relation): boolean => relations.some((one) => one.to === to && one.as === as)

export const objectsOf = (id: string, { end, roles }: Whole, naming: Naming, timed: Timing): Objects => {
  const made = new Map<string, Made>()
  const named = new Map<string, Made>()
  const self = naming.everywhere("trajectory", id)
  const trajectory: Made = { id: self, type: "trajectory", attributes: [], relations: [] }
  const keyOf = (type: string, reference: string): string => `${type} ${reference}`

  const attributesOf = (type: ObjectType, reference: string, from: Moment): LoggedObject["attributes"] => {
    const text = (name: string, value: string | undefined): LoggedObject["attributes"] => (value === undefined ? [] : [{ name, type: "string", value, from }])
    if (type === "family") return text("reference", naming.everywhere("family", reference))
    if (type === "child") return [...text("reference", naming.everywhere("person", reference)), ...text("speaks", end.children.find((child) => child.id === reference)?.speaks)]
    if (type !== "person") return []
    const relation = end.people.find((person) => person.id === reference)?.relation
    return [...text("reference", naming.everywhere("person", reference)), ...text("role", roles.get(reference) ?? "unknown"), ...text("relation", relation)]
  }
  const make = (type: ObjectType, reference: string, at: Moment): string => {
    const key = keyOf(type, reference)
    const known = made.get(key)
    if (known !== undefined) return known.id
    const name = naming.inside(id, type, reference)
    const object: Made = { id: name, type, attributes: attributesOf(type, reference, timed(at)), relations: [{ to: self, as: "trajectory" }] }
    made.set(key, object)
    named.set(name, object)
    return name
  }
  const typeOf = (to: ReferenceKind, reference: string): ObjectType | undefined => {
    if (who.has(to)) return roles.get(reference) === "child" ? "child" : "person"
    return spoken[to]?.find((type) => made.has(keyOf(type, reference))) ?? (isType(to) ? to : undefined)
  }
  return {
    find: (to, reference, at) => {
      const type = typeOf(to, reference)
      return type === undefined ? undefined : make(type, reference, at)
    },
    relate: (object, relation) => {
      const found = named.get(object)
      if (found !== undefined && relation.to !== object && !isRelated(found.relations, relation)) found.relations = [...found.relations, relation]
    },
    note: (name, value, at) => {
      const latest = trajectory.attributes.findLast((one) => one.name === name)
      if (latest?.value !== value) trajectory.attributes = [...trajectory.attributes, { name, type: "string", value, from: timed(at) }]
    },
    all: () => [trajectory, ...made.values()]
  }
}
