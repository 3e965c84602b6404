/** Checks what a step refers to against a trajectory: what must be there is there, what is new is new. */
import { byId } from "./trajectory/by-id.ts"
import { Field } from "./Field.ts"
import type { AnyField, Fields, ReferenceKind } from "./Field.ts"
import type { Child } from "./Person.ts"
import { isObject } from "./Reading.ts"
import type { Reason } from "./Refusal.ts"
import type { Introduced } from "./StepDefinition.ts"
import type { Trajectory } from "./Trajectory.ts"
import { Plan } from "./trajectory/plan.ts"

type Known = (trajectory: Trajectory, id: string) => boolean

const hasId = (all: readonly { readonly id?: string | undefined }[], id: string): boolean => {
  for (const one of all) if (one.id === id) return true
  return false
}

const isAdult: Known = ({ people }, id) => byId(people).has(id)
const isChild: Known = ({ children }, id) => byId(children).has(id)
const isPerson: Known = (trajectory, id) => isAdult(trajectory, id) || isChild(trajectory, id)

/** Where to look for what is referred to; what has no place to look lies outside the trajectory. */
const known: { readonly [K in ReferenceKind]: Known | undefined } = {
  person: isPerson,
  child: isChild,
  adult: isAdult,
  signal: (t, id) => hasId(t.signals, id),
  consent: (t, id) => hasId(t.consents, id),
  immediatePlan: (t, id) => hasId(t.immediatePlans, id),
  placement: (t, id) => hasId(t.placements, id),
  harm: (t, id) => hasId(t.harms, id),
  complication: (t, id) => hasId(t.complications, id),
  strength: (t, id) => hasId(t.strengths, id),
  shown: (t, id) => hasId(t.safetyShown, id),
  quality: (t, id) => hasId(t.strengths, id) || hasId(t.safetyShown, id),
  danger: (t, id) => hasId(t.dangers, id),
  goal: (t, id) => hasId(t.goals, id),
  line: (t, id) => hasId(t.lines, id),
  answerable: (t, id) => hasId(t.goals, id) || hasId(t.lines, id),
  meeting: (t, id) => hasId(t.meetings, id),
  plan: (t, id) => hasId(t.plan.versions, id),
  planRule: (t, id) => Plan.inForce(t.plan)?.rules.some(({ rule }) => rule === id) === true,
  support: (t, id) => hasId(t.supports, id),
  story: (t, id) => hasId(t.stories, id),
  feedback: (t, id) => hasId(t.feedback, id),
  difference: (t, id) => hasId(t.differences, id),
  review: (t, id) => hasId(t.reviews, id),
  step: (t, id) => t.history.get(id) !== undefined,
  family: undefined, offer: undefined, question: undefined, anyone: undefined, rule: undefined
}
type Key = string | number
/** Checks one described value, which stands under `key` in what is being looked at. */
type Check = (about: About, found: unknown, key: Key) => void

interface About {
  readonly trajectory: Trajectory
  readonly introduced: readonly Introduced[]
  readonly reasons: Reason[]
  /** The lists and records that are being looked at, from the outside in. */
  readonly inside: Key[]
}

const placeOf = ({ inside }: About, key: Key): string =>
  [...inside, key].reduce<string>((text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`), "")

const checkReference = (to: ReferenceKind): Check | undefined => {
  const isKnown = known[to]
  if (isKnown === undefined) return undefined
  const mayBeIntroduced = to === "person" || to === "child" || to === "adult"
  return (about, found, key) => {
    if (typeof found !== "string" || isKnown(about.trajectory, found) || (mayBeIntroduced && hasId(about.introduced, found))) return
    about.reasons.push({ reason: "UnknownReference", path: placeOf(about, key), to, reference: found })
  }
}

/** What a new reference may not be; the rules of a new draft may go on from an earlier one. */
const inUse = (of: ReferenceKind): Known | undefined => (of === "planRule" ? undefined : known[of])

/** A goal and a bottom line are answered alike, and a strength and existing safety built on alike: no name stands for both. */
const namedAlike: { readonly [K in ReferenceKind]?: ReferenceKind } = {
  goal: "answerable", line: "answerable", strength: "quality", shown: "quality"
}

const checkFresh = (of: ReferenceKind): Check | undefined => {
  const isKnown = inUse(namedAlike[of] ?? of)
  if (isKnown === undefined) return undefined
  return (about, found, key) => {
    if (typeof found !== "string" || !isKnown(about.trajectory, found)) return
    about.reasons.push({ reason: "ReferenceInUse", path: placeOf(about, key), of, reference: found })
  }
}

/** Whether all of these are people who are known. Most references are to people, and nearly all are right: this is found out at once. */
const areKnown = ({ people, children }: Trajectory, all: readonly unknown[]): boolean => {
  const adults = byId(people)
  let young: ReadonlyMap<string, Child> | undefined // looked into only for whoever is not an adult
  for (const id of all) {
    if (typeof id !== "string") return false
    if (!adults.has(id) && !(young ??= byId(children)).has(id)) return false
  }
  return true
}

const checkList = (inner: Check, { shape }: AnyField): Check => (about, found, key) => {
  if (!Array.isArray(found) || found.length === 0) return
  if (shape.kind === "reference" && shape.to === "person" && areKnown(about.trajectory, found)) return
  about.inside.push(key)
  for (let at = 0; at < found.length; at++) inner(about, found[at], at)
  about.inside.pop()
}

/** Checks the fields of what is being looked at. */
const checkFields = (described: Fields): ((about: About, found: { readonly [key: string]: unknown }) => void) | undefined => {
  const checks = Object.entries(described).flatMap(([key, field]) => {
    const check = checkOf(field)
    return check === undefined ? [] : [{ key, check }]
  })
  if (checks.length === 0) return undefined
  return (about, found) => {
    for (const { key, check } of checks) {
      const value = found[key]
      if (value !== undefined) check(about, value, key)
    }
  }
}

const checkRecord = (described: Fields): Check | undefined => {
  const fields = checkFields(described)
  if (fields === undefined) return undefined
  return (about, found, key) => {
    if (!isObject(found)) return
    about.inside.push(key)
    fields(about, found)
    about.inside.pop()
  }
}

/** An alternative that the value looks like; the alternatives of one field differ in kind. */
const checkEither = (of: readonly AnyField[]): Check => {
  const alternatives = of.map((field) => ({ field, check: checkOf(field) }))
  return (about, found, key) => alternatives.find(({ field }) => looksLike(field, found))?.check?.(about, found, key)
}

const looksLike = ({ shape }: AnyField, found: unknown): boolean => {
  if (shape.kind === "code") return typeof found === "string" && shape.of.includes(found)
  if (!isObject(found)) return false
  if (shape.kind === "words") return "text" in found
  return shape.kind === "record" && Object.entries(shape.fields).every(([key, field]) =>
    field.shape.kind === "code" ? looksLike(field, found[key]) : field.optional || key in found)
}

/** The check that a described field needs; none when it cannot refer to anything. */
const checkOf = ({ shape }: AnyField): Check | undefined => {
  switch (shape.kind) {
    case "reference": return checkReference(shape.to)
    case "fresh": return checkFresh(shape.of)
    case "words": return checkWords
    case "list": {
      const inner = checkOf(shape.of)
      return inner === undefined ? undefined : checkList(inner, shape.of)
    }
    case "record": return checkRecord(shape.fields)
    case "either": return checkEither(shape.of)
    case "code": case "day": case "whole": case "flag": case "step": return undefined
  }
}

const checkEachWord = checkRecord({ by: Field.reference("person"), about: Field.some(Field.reference("person")) })
/** Words stand in nearly every step, and nearly always are by and about people who are known. */
const checkWords: Check = (about, found, key) => {
  if (!areOfKnown(about.trajectory, found)) checkEachWord?.(about, found, key)
}
const areOfKnown = (trajectory: Trajectory, found: unknown): boolean =>
  isObject(found) && typeof found["by"] === "string" && isPerson(trajectory, found["by"]) && Array.isArray(found["about"]) && areKnown(trajectory, found["about"])

export type ReferenceCheck = (
  trajectory: Trajectory, step: { readonly [key: string]: unknown }, introduced: readonly Introduced[], reasons: Reason[]
) => void

export const References = {
  /** Whether something of this kind in the trajectory already goes by this reference. */
  isInUse: (trajectory: Trajectory, kind: ReferenceKind, reference: string): boolean => inUse(kind)?.(trajectory, reference) === true,
  /** Compiles the check for a step's fields: it adds a reason for each reference that points nowhere and each new one in use. */
  checkOf: (described: Fields): ReferenceCheck => {
    const check = checkFields(described)
    return (trajectory, step, introduced, reasons) => check?.({ trajectory, introduced, reasons, inside: [] }, step)
  }
}
