/**
 * A past to break things in: two made-up older versions of some steps, and golden steps of all three. A step and a field had another name,
 * a code is no longer there, and two fields stood in one.
 */
import { Canonical, Chain, Practice, Recorded } from "@omringd/core"
import type { Sha256, Trajectory, Upcaster } from "@omringd/core"
import { act, did, on, opened, teenager } from "@omringd/core/Story"
import { isObject } from "./Past.ts"
import type { ExaminedPast, Golden, Json, Told } from "./Past.ts"

export type Change = (step: Json) => Json

/** Changes a step, and each step inside it. */
export const whole = (change: Change) => (step: Json): Json => {
  const changed = change(step)
  const { instead } = changed
  return isObject(instead) ? { ...changed, instead: whole(change)(instead) } : changed
}
/** An upcaster that changes steps. */
export const upcaster = (what: string, change: Change): Upcaster =>
  ({ what, up: (recorded) => (isObject(recorded["step"]) ? { ...recorded, step: change(recorded["step"]) } : recorded) })

const withName = (step: Json, from: string, to: string): Json => (step["step"] === from ? { ...step, step: to } : step)
const withField = (step: Json, from: string, to: string): Json => {
  if (!Object.hasOwn(step, from)) return step
  const { [from]: value, ...rest } = step
  return { ...rest, [to]: value }
}

/** The step was called WhyTold; what was a conversation is a talk. */
export const toSecond: Change = (step) => {
  const named = withName(step, "WhyTold", "ReasonExplained")
  const { was } = named
  return isObject(was) && was["how"] === "conversation" ? { ...named, was: { ...was, how: "talk" } } : named
}
/** The role was called part; how a child was heard and whether it was read back stood in one field. */
export const toThird: Change = (step) => {
  if (step["step"] === "PersonJoined") return withField(step, "part", "role")
  const { was, ...rest } = step
  return step["step"] === "ChildHeard" && isObject(was) ? { ...rest, ...was } : step
}
export const chain: readonly [Upcaster, Upcaster] = [
  upcaster("WhyTold is called ReasonExplained, and a conversation is a talk.", whole(toSecond)),
  upcaster("The part someone plays is called a role, and how a child was heard stands by itself.", whole(toThird))
]

const backToSecond: Change = (step) => {
  if (step["step"] === "PersonJoined") return withField(step, "role", "part")
  if (step["step"] !== "ChildHeard") return step
  const { how, readBack, ...rest } = step
  return { ...rest, was: { how, readBack } }
}
const backToFirst: Change = (step) => {
  const named = withName(step, "ReasonExplained", "WhyTold")
  const { was } = named
  return isObject(was) && was["how"] === "talk" ? { ...named, was: { ...was, how: "conversation" } } : named
}

const said = { text: "Ze zei: “nee”. 🌱", about: ["teenager"], by: "teenager" } as const
const because = { text: "it was a letter", about: ["teenager"], by: "care-worker" } as const
const tell = (): Trajectory => act(Practice.of(), [
  ...opened(teenager),
  did("ReasonExplained", { to: ["teenager"], how: "talk" }, "care-worker"),
  did("SafetyJudged", { child: "teenager", verdict: "safe-enough" }, "care-worker"),
  did("ChildHeard", { child: "teenager", how: "talk", says: said, readBack: true }, "teenager"),
  ...on("2026-03-04",
    did("ReasonExplained", { to: ["mother"], how: "talk" }, "care-worker"),
    did("StepCorrected", { corrects: "7", instead: { step: "ReasonExplained", to: ["teenager"], how: "letter" }, because }, "care-worker"))
]).trajectory

const lowered = (change: Change, schema: number) => (recorded: Json): Json =>
  ({ ...recorded, schema, step: isObject(recorded["step"]) ? whole(change)(recorded["step"]) : recorded["step"] })

const nameOf = ({ step }: Json): string => String(isObject(step) ? step["step"] : undefined)

/** A stand-in: the clauses only compare what it gives. */
export const sha256: Sha256 = (text) => {
  let hash = 0n
  for (const character of text) hash = BigInt.asUintN(256, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 1_099_511_628_211n)
  return hash.toString(16).padStart(64, "0")
}
const stateOf = (trajectory: Trajectory): Told["state"] => {
  const { history: _, ...parts } = trajectory
  return Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, JSON.stringify(value) ?? ""]))
}

/** Golden steps with these texts, and beside them what they tell. */
const goldenOf = (told: Trajectory, recorded: readonly Json[]): Golden => {
  const texts = recorded.map(Canonical.write)
  return {
    knows: [...new Set(recorded.map(nameOf))],
    texts: { [told.id]: texts },
    trajectories: { [told.id]: { link: Chain.links(sha256, Chain.beginning, texts).at(-1) ?? "", state: stateOf(told) } }
  }
}

/** The past in which nothing is wrong. @beta */
export const goodPast = (): ExaminedPast & Required<Pick<ExaminedPast, "reader">> => {
  const told = tell()
  const third = told.history.toArray().map((taken): Json => ({ ...taken, schema: 3 }))
  const second = third.map(lowered(backToSecond, 2))
  return {
    upcasters: chain, sha256, stateOf, reader: Recorded.through(chain), knows: [...new Set(third.map(nameOf))],
    golden: { 1: goldenOf(told, second.map(lowered(backToFirst, 1))), 2: goldenOf(told, second), 3: goldenOf(told, third) }
  }
}
