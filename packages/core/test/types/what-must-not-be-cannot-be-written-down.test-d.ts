import { expectTypeOf, test } from "vitest"
import { Step } from "../../src/index.ts"
import type { Consent, Danger, Goal, Harm, PlanRule, Role, SafetyShown, Scale, StepNamed, Strength, What, Words, WorrySet } from "../../src/index.ts"

declare const words: Words
declare const step: Step
const children = ["noor"] as const

test("a danger or a harm without its impact on a child", () => {
  const whole = { danger: "d", children, contributors: ["mother"], what: words, impact: words, answers: [] } as const
  Step.make("DangerStated", whole)
  const { impact: _impact, ...without } = whole
  // @ts-expect-error its impact is missing
  Step.make("DangerStated", without)
  // @ts-expect-error it is about no child
  Step.make("DangerStated", { ...whole, children: [] })
  // @ts-expect-error nobody contributed to it
  Step.make("DangerStated", { ...whole, contributors: [] })
  // @ts-expect-error what happened to whom, and what it did to them, is missing
  Step.make("HarmRecorded", { harm: "h", children, says: { kind: "fact", says: words } })
  expectTypeOf<Danger["impact"]>().toEqualTypeOf<Words>()
  expectTypeOf<Harm["impact"]>().toEqualTypeOf<Words>()
})

test("a plan rule without an owner, or one that answers nothing", () => {
  const rule = { rule: "r", answers: ["g"], children, owner: "mother", says: words } as const
  Step.make("PlanDrafted", { plan: "p", authors: ["mother"], rules: [rule] })
  const { owner: _owner, ...unowned } = rule
  // @ts-expect-error nobody owns it
  Step.make("PlanDrafted", { plan: "p", authors: ["mother"], rules: [unowned] })
  // @ts-expect-error it answers no goal and no bottom line
  Step.make("PlanDrafted", { plan: "p", authors: ["mother"], rules: [{ ...rule, answers: [] }] })
  // @ts-expect-error a plan without a rule
  Step.make("PlanDrafted", { plan: "p", authors: ["mother"], rules: [] })
  // @ts-expect-error a plan without an author
  Step.make("PlanDrafted", { plan: "p", authors: [], rules: [rule] })
  expectTypeOf<PlanRule["owner"]>().toEqualTypeOf<string>()
})

test("half a worry set, or a WHAT without a worry or a way out", () => {
  expectTypeOf<WorrySet["goals"]>().toExtend<readonly [unknown, ...unknown[]]>()
  expectTypeOf<WorrySet["scales"]>().toExtend<readonly [unknown, ...unknown[]]>()
  expectTypeOf<What["worries"]>().toExtend<readonly [unknown, ...unknown[]]>()
  expectTypeOf<undefined>().not.toExtend<What["withdrawal"]>()
})

test("a bare number for a scale", () => {
  // @ts-expect-error whose value, of what, and what 0 and 10 mean to them is missing
  Step.make("Scaled", { danger: "d", value: 5 })
  expectTypeOf<keyof Scale>().toEqualTypeOf<"danger" | "rater" | "value" | "zero" | "ten" | "question" | "at">()
  expectTypeOf<number>().not.toExtend<Scale>()
})

test("existing safety as a strength, or the other way round", () => {
  expectTypeOf<Strength>().not.toExtend<SafetyShown>()
  expectTypeOf<SafetyShown>().not.toExtend<Strength>()
  // @ts-expect-error no act, no occasion and no danger make a strength only
  Step.make("ExistingSafetyShown", { shown: "s", says: { kind: "fact", says: words } })
  // @ts-expect-error a strength has no danger in it
  Step.make("StrengthNamed", { strength: "s", of: ["mother"], says: { kind: "fact", says: words }, during: "d" })
})

test("existing safety without an occasion, or without the danger that was there", () => {
  const shown = { shown: "s", shownBy: ["mother"], on: "2026-03-02", during: "d", says: { kind: "account", says: words } } as const
  Step.make("ExistingSafetyShown", shown)
  const { on: _on, ...noOccasion } = shown
  const { during: _during, ...noDanger } = shown
  // @ts-expect-error the occasion is missing
  Step.make("ExistingSafetyShown", noOccasion)
  // @ts-expect-error the danger is missing
  Step.make("ExistingSafetyShown", noDanger)
})

test("a goal or a bottom line without its danger, a judgement without grounds, an end nobody was told of", () => {
  // @ts-expect-error the danger is missing
  Step.make("GoalSet", { goal: "g", children, says: words })
  // @ts-expect-error the dangers are missing
  Step.make("BottomLineSet", { line: "l", children, dangers: [], says: words })
  // @ts-expect-error the grounds are missing
  Step.make("SafetyJudged", { child: "noor", verdict: "safe-enough", with: [] })
  // @ts-expect-error nobody was told
  Step.make("InvolvementEnded", { because: "moved", told: [], carriedBy: [], says: words })
})

test("in a trajectory either", () => {
  type Lacks<A, K extends keyof A> = Omit<A, K> extends A ? "may be missing" : "must be there"
  expectTypeOf<Lacks<Danger, "impact" | "contributors">>().toEqualTypeOf<"must be there">()
  expectTypeOf<Lacks<Danger, "impactLater">>().toEqualTypeOf<"may be missing">()
  expectTypeOf<Lacks<Harm, "impact">>().toEqualTypeOf<"must be there">()
  expectTypeOf<Lacks<Goal, "danger">>().toEqualTypeOf<"must be there">()
  expectTypeOf<Lacks<Scale, "rater">>().toEqualTypeOf<"must be there">()
  expectTypeOf<Lacks<SafetyShown, "on">>().toEqualTypeOf<"must be there">()
  expectTypeOf<Lacks<SafetyShown, "during">>().toEqualTypeOf<"must be there">()
  expectTypeOf<PlanRule["answers"]>().toEqualTypeOf<readonly [string, ...string[]]>()
})

test("one consent for two things, or data shared with nobody in particular", () => {
  expectTypeOf<Extract<Consent, { kind: "help" }>>().not.toExtend<Extract<Consent, { kind: "data" }>>()
  Step.make("ConsentGiven", { consent: "c", of: "mother", to: { kind: "data", with: "school" } })
  // @ts-expect-error with whom it is shared is missing
  Step.make("ConsentGiven", { consent: "c", of: "mother", to: { kind: "data" } })
})

test("text about nobody, and a statement that does not say what it is", () => {
  expectTypeOf<Words["about"]>().toEqualTypeOf<readonly [string, ...string[]]>()
  // @ts-expect-error whom it is about is missing
  Step.make("ReasonExplained", { to: ["mother"], how: "talk", says: { text: "why we came", by: "an" } })
  // @ts-expect-error plain text is nobody's words
  Step.make("ReasonExplained", { to: ["mother"], how: "talk", says: "why we came" })
  // @ts-expect-error fact, observation, account or opinion: it does not say which
  Step.make("StrengthNamed", { strength: "s", of: ["mother"], says: { says: words } })
})

test("the fields of a step are its own", () => {
  expectTypeOf<StepNamed<"GoalSet">["danger"]>().toEqualTypeOf<string>()
  expectTypeOf<StepNamed<"SafetyJudged">["verdict"]>().toEqualTypeOf<"safe-enough" | "not-safe-with-immediate-plan" | "not-safe-without-plan">()
  expectTypeOf<StepNamed<"GoalSet">["seenForWeeks"]>().toEqualTypeOf<number | undefined>()
  // @ts-expect-error no such code
  Step.make("SafetyJudged", { child: "noor", verdict: "fine", grounds: { kind: "fact", says: words }, with: [] })
  // @ts-expect-error no such step
  Step.make("GoalMet", {})
  if (step.step === "PlanRuleTested") expectTypeOf(step.outcome).toEqualTypeOf<"held" | "broken">()
})

test("a trusted person is a role in the law; a child's safe person is never found by that role", () => {
  expectTypeOf<"trusted-person">().toExtend<Role>()
  expectTypeOf<"safe-person">().not.toExtend<Role>()
  expectTypeOf<"coordinator">().not.toExtend<Role>()
})
