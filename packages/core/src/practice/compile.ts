/** Packs laid out for judging: the rules that look at a step, and who holds each mandate. */
import { coreRules } from "../coreRules.ts"
import { Mandate, mandates } from "../Mandate.ts"
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
export interface Compiled {
  readonly rules: readonly Rule[]
  readonly names: readonly string[]
  readonly byStep: ReadonlyMap<string, StepPlan>
  /** Rules that ask something in a phase: owed at any time, or a step that could lead on from there waits for them. An emergency step waits for nothing. */
  asksIn(rule: Rule, phase: PhaseName): boolean
  holders(mandate: Mandate): readonly Role[]
  /** Each once, whichever packs bring it. */
  readonly notices: readonly NoticeRule[]
  readonly keeps: readonly Keeps[]
}
export interface StepPlan {
  readonly definition: AnyDefinition
  readonly holders: readonly Role[]
  readonly references: ReferenceCheck
  /** The rules that look at this step. */
  readonly gates: readonly Rule[]
}

export const compile = (packs: readonly Pack[]): Compiled => {
  const rules = Object.freeze([...new Set([...coreRules, ...packs.flatMap((pack) => pack.rules)])])
  const held = new Map<Mandate, readonly Role[]>()
  const narrowed = (mandate: Mandate) =>
    packs.reduce<readonly Role[]>((roles, pack) => {
      const allowed = pack.mandates[mandate]
      return allowed === undefined ? roles : roles.filter((role) => allowed.includes(role))
    }, Mandate.heldBy(mandate))
  for (const mandate of Object.keys(mandates) as Mandate[]) held.set(mandate, Object.freeze([...narrowed(mandate)])) // keys of a const table
  const holders = (mandate: Mandate) => held.get(mandate) ?? []
  const plan = (tag: StepTag): StepPlan => {
    const definition = Step.definition(tag)
    const references = References.checkOf(definition.fields)
    return { definition, references, holders: holders(definition.mandate), gates: rules.filter((rule) => rule.before.includes(tag)) }
  }
  const byStep = new Map<string, StepPlan>(Step.tags.map((tag) => [tag, plan(tag)]))
  const asks = ({ owed, before }: Rule, phase: PhaseName): boolean => owed || before.some((tag) => {
    const definition = byStep.get(tag)?.definition
    return definition !== undefined && !definition.emergency && definition.moves[phase] !== undefined
  })
  const asking = new Map(phaseNames.map((phase) => [phase, new Set(rules.filter((rule) => asks(rule, phase)))]))
  return {
    rules, holders, byStep,
    asksIn: (rule, phase) => asking.get(phase)?.has(rule) === true,
    notices: Object.freeze([...new Set(packs.flatMap(({ notices = [] }) => notices))]),
    keeps: packs.flatMap(({ keeps }) => keeps ?? []),
    names: Object.freeze(packs.map(({ name, version }) => `${name}@${version}`))
  }
}
