/** A written world made whole: its people, and every move in it. */
import { Mandate, roles, Step } from "@omringd/core"
import type { PersonId, Practice, StepTag, Voice } from "@omringd/core"
import type { World, WorldMove, WorldWritten } from "../World.ts"
import { Cast } from "./cast.ts"
import type { CastAdult, CastChild } from "./cast.ts"
import { templates } from "./templates.ts"

/** The day stories begin: a Monday. */
export const firstDay = "2026-03-02"
const nearness = ["parent", "network-person", "care-worker", "consultant", "trusted-person", "referrer", "prosecutor", "judge"] as const
const bothVoices: readonly Voice[] = ["own", "another"]

/** Steps that no world can hold, and why. */
export const leftOut = {
  StepCorrected: "it tells the whole history again, and a state here does not hold the order of all that led to it"
} as const satisfies { readonly [Tag in StepTag]?: string }

const castOf = (written: WorldWritten, tags: readonly StepTag[]): Cast | undefined => {
  const children: CastChild[] = []
  const adults: CastAdult[] = []
  for (const [id, person] of Object.entries(written.people)) {
    if (person.is === "child") children.push({ id, speaks: person.speaks === undefined ? bothVoices : [person.speaks] })
    else adults.push({ id, role: person.is })
  }
  const [child, ...others] = children
  return child === undefined
    ? undefined
    : Cast.of([child, ...others], adults, { dangers: written.dangers ?? 1, plans: written.plans ?? 1, lines: tags.includes("BottomLineSet") ? 1 : 0, day: written.day ?? firstDay })
}

/** Whoever is nearest to the family of those who hold the mandate, as on a way. */
const whoever = (cast: Cast, tag: StepTag, practice: Pick<Practice, "holders">): PersonId => {
  const held = practice.holders(Step.definition(tag).mandate)
  const role = nearness.find((one) => held.includes(one) && cast.adults.some((adult) => adult.role === one))
  return cast.adults.find((adult) => adult.role === role)?.id ?? cast.child
}

const movesOf = (cast: Cast, tag: StepTag, practice: Pick<Practice, "holders">): readonly WorldMove[] =>
  templates[tag](cast).map(({ fields, by = whoever(cast, tag, practice) }, index) => ({
    id: index === 0 ? tag : `${tag}.${index + 1}`, tag, by,
    step: Step.make(tag, fields as never) as Step // a template's fields are those of its step
  }))

/** People whose names can be changed about in every move, and the moves stay the same. */
const alikeIn = (cast: Cast, moves: readonly WorldMove[]): readonly (readonly PersonId[])[] => {
  const kinds = new Map<string, PersonId[]>()
  for (const { id, speaks } of cast.children) kinds.set(`child ${speaks.join()}`, [...(kinds.get(`child ${speaks.join()}`) ?? []), id])
  for (const { id, role } of cast.adults) kinds.set(role, [...(kinds.get(role) ?? []), id])
  const texts = new Set(moves.map((move) => textOf(move, new Map())))
  const codes: ReadonlySet<string> = new Set([...roles, ...bothVoices]) // a name that is a code as well cannot be told from it
  return [...kinds.values()].filter((people) => people.length > 1 && !people.some((one) => codes.has(one)) && people.slice(1).every((other, index) => {
    const one = people[index] ?? other
    const swapped = new Map([[one, other], [other, one]])
    return moves.every((move) => texts.has(textOf(move, swapped)))
  }))
}

/** Names stand by themselves or between dots. */
export const renamed = (text: string, names: ReadonlyMap<string, string>): string =>
  names.get(text) ?? text.split(".").map((part) => names.get(part) ?? part).join(".")

export const renamedIn = (value: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (typeof value === "string") return renamed(value, names)
  if (Array.isArray(value)) return value.map((one) => renamedIn(one, names))
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamedIn(one, names)])) : value
}

/** What a move says, whatever it is called; lists as sets, since who is there has no order. */
export const textOf = ({ step, by }: WorldMove, names: ReadonlyMap<string, string>): string => {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)])) : value
  }
  return JSON.stringify(plain(renamedIn({ step, by }, names)))
}

/** @beta */
export const makeWorld = (written: WorldWritten, practice: Pick<Practice, "holders"> = { holders: Mandate.heldBy }): World | undefined => {
  const tags = Step.tags.filter((tag) => written.steps === undefined || written.steps.includes(tag))
  const cast = castOf(written, tags)
  if (cast === undefined) return undefined
  const mayLeave = ({ step }: WorldMove) => step.step !== "PersonLeft" || (written.leave?.includes(step.person) ?? true)
  const moves = tags.flatMap((tag) => movesOf(cast, tag, practice)).filter(mayLeave)
  return { title: written.title, during: written.during ?? {}, day: cast.day, days: [cast.day, ...written.later ?? []], people: cast.everyone, alike: alikeIn(cast, moves), moves }
}
