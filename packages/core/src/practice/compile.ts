/** Packs laid out for judging: the rules that look at a step, and who holds each mandate. */
import type { Asking, Source } from "./asking.ts"
import type { Hearing, InForce } from "./gaps.ts"
import { heldBy } from "./held-by.ts"
import { coreRules } from "../coreRules.ts"
import { mandates } from "../Mandate.ts"
import type { Mandate } from "../Mandate.ts"
import type { PackProblem } from "../pack/problem.ts"
import type { Keeps } from "../Keeping.ts"
import type { NoticeRule } from "../NoticeRule.ts"
import type { Pack } from "../Pack.ts"
import type { Role } from "../Person.ts"
import { phaseNames } from "../Phase.ts"
import type { PhaseName } from "../Phase.ts"
import { References } from "../References.ts"
import type { ReferenceCheck } from "../References.ts"
import type { Rule } from "../Rule.ts"
import { Step } from "../Step.ts"
import type { AnyDefinition, StepTag } from "../Step.ts"

/** What taking a step needs to know of it. */
export interface Compiled extends Hearing {
  /** The packs in force: those that fit. */
  readonly packs: readonly Pack[]
  /** Why the others are not. As long as there are any, only emergencies are recorded. */
  readonly problems: readonly PackProblem[]
  readonly rules: readonly Rule[]
  /** The same, each with whose it is. */
  readonly inForce: readonly InForce[]
  readonly names: readonly string[]
  readonly byStep: ReadonlyMap<string, StepPlan>
  /** Rules that ask something in a phase: owed at any time, or a step that could lead on from there waits for them. An emergency step waits for nothing. */
  asksIn(rule: Rule, phase: PhaseName): boolean
  holders(mandate: Mandate): readonly Role[]
  /** Each once, whichever packs bring it. */
  readonly notices: readonly NoticeRule[]
  readonly told: readonly { readonly rule: NoticeRule; readonly from: Source }[]
  readonly keeps: readonly { readonly keeps: Keeps; readonly from: Source }[]
}
export interface StepPlan {
  readonly definition: AnyDefinition
  readonly holders: readonly Role[]
  readonly references: ReferenceCheck
  /** The rules that look at this step. */
  readonly gates: readonly InForce[]
}

/** Each once, with the first pack that brings it. */
const brought = <A extends { readonly id: string }>(packs: readonly Pack[], of: (pack: Pack) => readonly A[], asked: Source["asked"]) => {
  const found = new Map<A, Source>()
  for (const pack of packs) for (const rule of of(pack)) if (!found.has(rule)) found.set(rule, sourceOf(pack, asked, rule.id))
  return [...found].map(([rule, from]) => ({ rule, from }))
}
const sourceOf = ({ name, version }: Pack, asked: Source["asked"], rule?: string): Source => ({ name, pack: `${name}@${version}`, rule, asked })

const planned = (inForce: readonly InForce[], holders: Compiled["holders"]) => (tag: StepTag): StepPlan => {
  const definition = Step.definition(tag)
  const references = References.checkOf(definition.fields)
  return { definition, references, holders: holders(definition.mandate), gates: inForce.filter(({ rule }) => rule.before.includes(tag)) }
}

/** Whatever was handed in; what is no pack, or does not fit, is left out and named. */
export const compile = (given: readonly unknown[], asking: Asking): Compiled => {
  const { packs, problems } = asking.choose(given)
  const inForce: readonly InForce[] = [...coreRules.map((rule) => ({ rule, from: undefined })), ...brought(packs, (pack) => pack.rules, "needs")]
  const held = new Map<Mandate, readonly Role[]>()
  for (const mandate of Object.keys(mandates) as Mandate[]) held.set(mandate, Object.freeze([...heldBy(mandate, packs)])) // keys of a const table
  const holders = (mandate: Mandate) => held.get(mandate) ?? []
  const told = brought(packs, ({ notices = [] }) => notices, "tells")
  const byStep = new Map<string, StepPlan>(Step.tags.map((tag) => [tag, planned(inForce, holders)(tag)]))
  const rules = Object.freeze(inForce.map(({ rule }) => rule))
  const asks = ({ owed, before }: Rule, phase: PhaseName): boolean => owed || before.some((tag) => {
    const definition = byStep.get(tag)?.definition
    return definition !== undefined && !definition.emergency && definition.moves[phase] !== undefined
  })
  const inPhase = new Map(phaseNames.map((phase) => [phase, new Set(rules.filter((rule) => asks(rule, phase)))]))
  return {
    packs: Object.freeze(packs), problems: Object.freeze(problems), rules, inForce, holders, told, byStep,
    asksIn: (rule, phase) => inPhase.get(phase)?.has(rule) === true,
    notices: Object.freeze(told.map(({ rule }) => rule)),
    keeps: packs.flatMap((pack) => (pack.keeps === undefined ? [] : [{ keeps: pack.keeps, from: sourceOf(pack, "keeps") }])),
    names: Object.freeze(packs.map(({ name, version }) => `${name}@${version}`)),
    asking, watch: undefined
  }
}
