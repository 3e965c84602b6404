/** Packs nobody wrote: rules put together from a small grammar, and mandates narrowed at will. */
import * as fc from "fast-check"
import { languages } from "../../src/Language.ts"
import type { Says } from "../../src/Language.ts"
import { Mandate } from "../../src/Mandate.ts"
import { Moment } from "../../src/Moment.ts"
import { Need } from "../../src/Need.ts"
import type { Gap, Strength } from "../../src/Need.ts"
import { Pack } from "../../src/Pack.ts"
import { roles } from "../../src/Person.ts"
import type { Role } from "../../src/Person.ts"
import { phaseNames } from "../../src/Phase.ts"
import type { PhaseName } from "../../src/Phase.ts"
import { Practice } from "../../src/Practice.ts"
import { Rule } from "../../src/Rule.ts"
import { Step } from "../../src/Step.ts"
import type { StepTag } from "../../src/Step.ts"
import type { Trajectory } from "../../src/Trajectory.ts"

const nothing = { professional: "…", family: "…", child: "…" }
const says = Object.fromEntries(languages.map((language) => [language, nothing])) as unknown as Says

/** Lists of a trajectory that a made-up rule counts, with the step that makes them longer. */
const counted = {
  people: "RelativeFound", dangers: "DangerStated", strengths: "StrengthNamed", meetings: "NetworkMeetingHeld", reviews: "ReviewHeld",
  celebrations: "SuccessCelebrated", judgements: "SafetyJudged", differences: "DifferenceRaised", signals: "SignalReceived"
} as const satisfies { readonly [part in keyof Trajectory]?: StepTag }
const parts = Object.keys(counted) as readonly (keyof typeof counted)[]

/** As data, so that it shrinks and prints. */
export interface MadeRule {
  readonly id: string
  readonly strength: Strength
  readonly before: readonly StepTag[]
  readonly owed: boolean
  readonly during: readonly PhaseName[] | undefined
  readonly asks:
    | { readonly of: keyof typeof counted; readonly atLeast: number }
    | { readonly of: "each child's voice" }
    | { readonly of: "a coordinator" }
    | { readonly of: "more under a measure"; readonly atLeast: number }
  /** Days from when it was opened or joined until it is asked, and until it is due. */
  readonly since: number | undefined
  readonly due: number | undefined
}
export interface MadePack {
  readonly rules: readonly MadeRule[]
  readonly narrows: readonly { readonly mandate: Mandate; readonly to: readonly Role[] }[]
}

const gapsOf = (rule: MadeRule, trajectory: Trajectory): readonly Gap[] => {
  const start = trajectory.children[0]?.since ?? "2026-01-01"
  const when = {
    ...(rule.since === undefined ? {} : { since: Moment.plus(start, { days: rule.since }) }),
    ...(rule.due === undefined ? {} : { due: Moment.plus(start, { days: rule.due }) })
  }
  const { asks } = rule
  switch (asks.of) {
    case "each child's voice":
      return trajectory.children
        .filter(({ id, letGo }) => letGo === undefined && !trajectory.voices.some(({ child }) => child === id))
        .map(({ id }) => Need.of("voice", { child: id }, when).metBy("ChildHeard", "ChildNotHeard"))
    case "a coordinator":
      return trajectory.functions.coordinator === undefined ? [Need.of("coordinator", {}, when).metBy("CoordinatorNamed")] : []
    case "more under a measure":
      return trajectory.frame.track !== "voluntary" && trajectory.reviews.length < asks.atLeast ? [Need.of("review", {}, when).metBy("ReviewHeld")] : []
    default:
      return trajectory[asks.of].length < asks.atLeast ? [Need.of(asks.of, {}, when).metBy(counted[asks.of])] : []
  }
}

export const ruleOf = (rule: MadeRule): Rule => ({
  ...Rule.define({
    id: rule.id, clause: "made-up", strength: rule.strength, before: rule.before, reads: [...parts, "children", "voices", "functions", "frame"],
    needs: (view) => gapsOf(rule, view as Trajectory), says, kept: {}, broken: {}
  }),
  owed: rule.owed, during: rule.during
})
export const packOf = (name: string, pack: MadePack): Pack =>
  Pack.define({
    name, version: "0", sdk: 1, rules: pack.rules.map((made) => ruleOf({ ...made, id: `${name}-${made.id}` })),
    mandates: Object.fromEntries(pack.narrows.map(({ mandate, to }) => [mandate, to]))
  })

/** Often the steps on the road and the emergency door, so that it matters. */
const weighty: readonly StepTag[] = [
  "WhatSettled", "PlanAccepted", "CarriedByNetwork", "InvolvementEnded", "SafetyJudged", "ImmediatePlanMade", "ChildPlaced", "CourtSeized",
  "TrajectoryOpened", "GoalSet", "PlanDrafted"
]
const tag = fc.oneof(fc.constantFrom(...weighty), fc.constantFrom(...Step.tags))
const days = fc.option(fc.integer({ min: -30, max: 200 }), { nil: undefined })
const atLeast = fc.integer({ min: 1, max: 4 })

const rule: fc.Arbitrary<MadeRule> = fc.record({
  id: fc.constantFrom("generated-0", "generated-1", "generated-2", "generated-3", "generated-4"),
  strength: fc.constantFrom("must", "must", "should", "ask", "inv"),
  before: fc.uniqueArray(tag, { maxLength: 4 }),
  owed: fc.boolean(),
  during: fc.option(fc.uniqueArray(fc.constantFrom(...phaseNames), { minLength: 1, maxLength: 4 }), { nil: undefined, freq: 2 }),
  asks: fc.oneof(
    fc.record({ of: fc.constantFrom(...parts), atLeast }),
    fc.record({ of: fc.constantFrom("each child's voice" as const, "a coordinator" as const) }),
    fc.record({ of: fc.constant("more under a measure" as const), atLeast })
  ),
  since: days,
  due: days
})
/** Someone is left, as a practice asks of a pack. */
const narrowing = fc.constantFrom(...Mandate.all).chain((mandate) => fc.record({
  mandate: fc.constant(mandate),
  to: fc.tuple(fc.constantFrom(...Mandate.heldBy(mandate)), fc.uniqueArray(fc.constantFrom(...roles))).map(([one, others]) => [...new Set([one, ...others])])
}))

export const pack: fc.Arbitrary<MadePack> = fc.record({
  rules: fc.uniqueArray(rule, { maxLength: 4, selector: ({ id }) => id }), narrows: fc.array(narrowing, { maxLength: 2 })
})
/** The core alone, or with a made-up pack. */
export const somePack = fc.option(pack, { nil: undefined, freq: 2 })
const alone = Practice.of()
export const practiceOf = (made: MadePack | undefined): Practice => (made === undefined ? alone : Practice.of(packOf("made-up", made)))
