/** Every invariant can fail: a state put together by hand that breaks it, and what it then names. Whether they hold is for the laws. */
import { describe, expect, it } from "vitest"
import { History } from "../src/History.ts"
import { Invariants } from "../src/Invariants.ts"
import { phaseNames } from "../src/Phase.ts"
import type { Phases } from "../src/Phase.ts"
import type { Step } from "../src/Step.ts"
import { did } from "../src/Story.ts"
import type { Taken } from "../src/Taken.ts"
import { Trajectory } from "../src/Trajectory.ts"
import { lettingGo, opened, told, trajectoryIn, words } from "./step/stage.ts"

const { Answered, Signalled, Exploring, Planning, Testing, Closed } = trajectoryIn
const day = "2026-03-02"
/** Someone of everything, and the plan in the hands of grandmother. */
const full = told(
  ...lettingGo, did("CoordinatorNamed", { coordinator: "care-worker" }), did("SpokespersonNamed", { child: "baby", person: "mother" }),
  did("SafePersonChosen", { child: "baby", person: "mother" }), did("LastingAdultCommitted", { adult: "mother", child: "baby" }),
  did("HarmRecorded", { harm: "harm" }), did("ExistingSafetyShown", { shown: "shown" }), did("BottomLineSet", { line: "line" })
)
const left = told(opened, did("PersonLeft", { person: "neighbour" }))

const phaseOf = <P extends keyof Phases>(trajectory: Trajectory, name: P): Phases[P] => {
  if (!Trajectory.isIn(trajectory, name)) throw new Error(trajectory.phase.name)
  return trajectory.phase as Phases[P] // just looked at
}
const [letting, closed, planning] = [phaseOf(full, "LettingGo"), phaseOf(Closed, "Closed"), phaseOf(Planning, "Planning")]
const [worry] = planning.what.worries
const [version] = full.plan.versions
const [rule] = version?.rules ?? []
const wordless = { ...words, text: " " }
const one = <A>(all: readonly A[], change: object): readonly A[] => all.map((item, index) => (index === 0 ? { ...item, ...change } : item))
const planned = (change: object) => ({ ...full, plan: { ...full.plan, versions: one(full.plan.versions, change) } })
const ruled = (change: object) => planned({ rules: [{ ...rule, ...change }] })
const settling = (change: object) => ({ ...Planning, phase: { ...planning, what: { ...planning.what, ...change } } })
const acted = (...steps: readonly (readonly [step: object, by: string])[]): Trajectory => {
  const before = Exploring.history.toArray()
  const after = steps.map(([step, by], index): Taken => ({
    id: `${before.length + index + 1}`, trajectory: "story", number: before.length + index + 1, step: step as Step, by, under: "take-part",
      at: day, recordedAt: day, packs: [], schema: 1
  }))
  return { ...Exploring, version: before.length + after.length, history: History.of([...before, ...after]) }
}
const renumbered = (change: (taken: Taken, index: number) => object, version = Exploring.version) =>
  ({ ...Exploring, version, history: History.of(Exploring.history.toArray().map((taken, index) =>
    ({ ...taken, ...change(taken, index) }))) })
const opinion = { step: "StrengthNamed", strength: "s", of: ["mother"], says: { kind: "opinion", says: words } }
const fact = { step: "StrengthNamed", strength: "s", of: ["mother"], says: { kind: "fact", says: words } }
const corrects = (instead?: object) => ({ step: "StepCorrected", corrects: "10", because: words,
  ...(instead === undefined ? {} : { instead }) })
const leaving = { step: "PersonLeft", person: "mother" }
const motherJoined = { step: "PersonJoined", person: "mother", role: "parent" }

type Breaks = readonly (readonly [why: string, state: object, by: readonly string[]])[]
const breaks: { readonly [id: string]: Breaks } = {
  "a-danger-names-who-contributed-to-it": [
    ["nobody", { ...full, dangers: one(full.dangers, { contributors: [] }) }, ["danger"]],
    ["someone nobody knows", { ...full, dangers: one(full.dangers, { contributors: ["mother", "ghost"] }) }, ["danger"]]
  ],
  "a-lasting-adult-is-of-family-or-network": [
    ["a professional", { ...full, lastingAdults: one(full.lastingAdults, { adult: "care-worker" }) }, ["care-worker"]],
    ["for no child", { ...full, lastingAdults: one(full.lastingAdults, { child: "mother" }) }, ["mother"]]
  ],
  "a-must-is-never-set-aside": [
    ["what is built in", { ...full, deviations: [{ step: "9", rule: "other", at: day },
      { step: "9", rule: "a-danger-is-stated", at: day }] }, ["a-danger-is-stated"]]
  ],
  "a-parent-is-not-shut-out-without-a-reason-and-an-end": [
    ["without a word", acted([{ ...leaving, because: "safety", until: day }, "mother"]), ["mother"]],
    ["without an end", acted([{ ...leaving, because: "safety", says: words }, "mother"]), ["mother"]],
    ["by others, under another name", acted([{ ...leaving, because: "other" }, "consultant"],
      [{ ...leaving, because: "other-work" }, "consultant"]), ["mother", "mother"]],
    ["by others, as entered in error", { ...acted([motherJoined, "consultant"], [corrects(), "neighbour"]), people: full.people.filter(({ id }) => id !== "mother") }, ["mother"]]
  ],
  "a-plan-is-never-written-by-professionals-alone": [["a draft", planned({ authors: ["care-worker", "consultant"] }), [version?.id ?? ""]]],
  "a-safe-person-is-of-family-or-network": [
    ["a professional", { ...full, safePersons: one(full.safePersons, { person: "care-worker" }) }, ["care-worker"]],
    ["for no child", { ...full, safePersons: one(full.safePersons, { child: "mother" }) }, ["mother"]],
    ["two for one child", { ...full, safePersons: [...full.safePersons, { child: "baby", person: "neighbour", at: day }] }, ["neighbour"]]
  ],
  "a-scale-value-has-its-rater-and-the-raters-own-anchors": [
    ...[4.5, -1, 11].map((value) => [`${value}`, { ...full, scales: one(full.scales, { value }) }, ["danger mother"]] as const),
    ["another's anchor", { ...full, scales: one(full.scales, { ten: { ...words, by: "neighbour" } }) }, ["danger mother"]],
    ["an anchor without words", { ...full, scales: one(full.scales, { zero: wordless }) }, ["danger mother"]],
    ["of nobody", { ...full, scales: one(full.scales, { rater: "ghost", zero: { ...words, by: "ghost" },
      ten: { ...words, by: "ghost" } }) }, ["danger ghost"]],
    ["of no danger", { ...full, scales: one(full.scales, { danger: "other" }) }, ["other mother"]]
  ],
  "a-signal-has-its-three-answers": [
    ...(["worries", "goesWell", "mustHappen"] as const).map((answer) =>
      [answer, { ...full, signals: one(full.signals, { [answer]: wordless }) }, ["signal"]] as const),
    ["a signal that did not come in", { ...Signalled, signals: [] }, ["signal"]]
  ],
  "a-signal-that-was-answered-says-so": [["answered nowhere", { ...Answered, signals: one(Answered.signals, { answered: undefined }) },
    ["signal"]]],
  "a-spokesperson-is-here-and-speaks-for-a-child": [
    ["who left", { ...left, functions: { spokespersons: [{ child: "baby", person: "neighbour" }] } }, ["neighbour"]],
    ["for no child", { ...full, functions: { ...full.functions, spokespersons: [{ child: "mother", person: "neighbour" }] } },
      ["neighbour"]],
    ["two for one child", { ...full, functions: { ...full.functions,
      spokespersons: [{ child: "baby", person: "mother" }, { child: "baby", person: "neighbour" }] } }, ["neighbour"]]
  ],
  "an-open-trajectory-is-for-a-child": [
    ["for one nobody knows", { ...Exploring, phase: { ...Exploring.phase, children: ["baby", "ghost"] } }, ["ghost"]],
    ["for none", { ...Exploring, phase: { ...Exploring.phase, children: [] } }, ["Exploring"]],
    ["for none any more", { ...Exploring, children: Exploring.children.map((child) => ({ ...child, letGo: day })) }, ["Exploring"]]
  ],
  "an-opinion-is-answered-never-edited": [
    ["edited", acted([opinion, "mother"], [corrects(fact), "mother"]), ["11"]],
    ["by another step", acted([fact, "mother"], [corrects({ step: "PlanAccepted" }), "mother"]), ["11"]],
    ["a correction corrected", acted([corrects(), "mother"], [{ ...corrects(), corrects: "10" }, "mother"]), ["10", "11"]],
    ["what is not there corrected", acted([{ ...corrects(), corrects: "99" }, "mother"]), ["10"]]
  ],
  "each-person-is-in-it-once": [
    ["twice", { ...full, people: [...full.people, ...full.people.slice(0, 1)] }, ["consultant"]],
    ["as a child and an adult", { ...full, children: [...full.children, { id: "mother", speaks: "own", since: day }] }, ["mother"]]
  ],
  "each-plan-rule-has-an-owner-and-answers-a-goal-or-a-bottom-line": [
    ["no rules", planned({ rules: [] }), [version?.id ?? ""]],
    ["an owner nobody knows", ruled({ owner: "ghost" }), [version?.id ?? ""]],
    ["answers nothing", ruled({ answers: [] }), [version?.id ?? ""]],
    ["answers what is neither", ruled({ answers: ["danger-goal", "danger"] }), [version?.id ?? ""]],
    ["for no child", ruled({ children: [] }), [version?.id ?? ""]],
    ["for an adult", ruled({ children: ["baby", "mother"] }), [version?.id ?? ""]]
  ],
  "each-worry-names-children-and-its-impact-on-them": [
    ["a danger without impact", { ...full, dangers: one(full.dangers, { impact: wordless }) }, ["danger"]],
    ["a harm without children", { ...full, harms: one(full.harms, { children: [] }) }, ["harm"]],
    ["a harm to an adult", { ...full, harms: one(full.harms, { children: ["baby", "mother"] }) }, ["harm"]]
  ],
  "existing-safety-was-shown-by-someone-while-a-danger-was-there": [
    ["by nobody", { ...full, safetyShown: one(full.safetyShown, { by: [] }) }, ["shown"]],
    ["during nothing", { ...full, safetyShown: one(full.safetyShown, { during: "other" }) }, ["shown"]]
  ],
  "letting-go-began-with-a-lasting-adult-for-each-child": [
    ["not for each", { ...full, phase: { ...letting, lasting: letting.lasting.slice(0, 1) } }, ["baby"]],
    ["a professional", { ...full, phase: { ...letting, lasting: one(letting.lasting, { adult: "care-worker" }) } }, ["care-worker"]]
  ],
  "no-step-ends-a-plan": [
    ["a version that is gone", { ...full, plan: { ...full.plan, versions: [{ ...version, id: "other" }] } }, [version?.id ?? ""]],
    ["accepted no more", planned({ accepted: undefined }), ["accepted"]]
  ],
  "the-chair-is-here-and-of-family-or-network": [
    ["a professional", { ...full, functions: { ...full.functions, chair: "care-worker" } }, ["care-worker"]],
    ["who left", { ...left, functions: { ...left.functions, chair: "neighbour" } }, ["neighbour"]]
  ],
  "the-history-counts-without-gaps": [
    ["a number missing", renumbered(({ number }) => (number === 3 ? { number: 4 } : {})), ["3"]],
    ["another trajectory", renumbered(({ number }) => (number === 3 ? { trajectory: "other" } : {})), ["3"]],
    ["one name twice", renumbered(({ number }) => (number === 3 ? { id: "x" } : number === 4 ? { id: "x" } : {})), ["x"]],
    ["recorded before the one before", renumbered(({ number }) => (number === 3 ? { recordedAt: "2026-03-01" } : {})), ["3"]],
    ["another version", { ...Exploring, version: 8 }, ["version"]]
  ],
  "the-plan-that-is-tried-was-agreed-and-accepted": [
    ["another than is in force", { ...Testing, plan: { ...Testing.plan, versions: one(Testing.plan.versions, { accepted: undefined }) } },
      [Testing.plan.versions[0]?.id ?? ""]],
    ...(["agreed", "accepted"] as const).map((not) => {
      const [was] = Testing.plan.versions
      const plan = { ...was, [not]: undefined }
      return [`not ${not}`, { ...Testing, plan: { ...Testing.plan, versions: [plan] }, phase: { ...Testing.phase, plan } },
        [was?.id ?? ""]] as const
    })
  ],
  "the-reason-for-involvement-stands": [
    ["nowhere", { ...Exploring, phase: { ...Exploring.phase, reason: "99" } }, ["99"]],
    ["in another step", { ...Exploring, phase: { ...Exploring.phase, reason: "1" } }, ["1"]],
    ["without words", renumbered(({ number, step }) => (number === 9 ? { step: { ...step, reason: wordless } } : {})), ["9"]]
  ],
  "there-is-at-most-one-coordinator-and-that-one-is-here": [["who left",
    { ...left, functions: { ...left.functions, coordinator: "neighbour" } }, ["neighbour"]]],
  "what-a-step-refers-to-is-there": [
    ["nobody", acted([{ ...fact, of: ["ghost"] }, "mother"]), ["10 of[0] ghost"]],
    ["a rule of no version", acted([{ step: "PlanRuleTested", rule: "other", outcome: "held" }, "mother"]), ["10 rule other"]]
  ],
  "what-is-let-go-is-carried-by-family-and-network": [
    ["by a professional", { ...full, phase: { ...letting, carriers: ["grandmother", "baby", "care-worker"] } }, ["care-worker"]],
    ["by nobody", { ...full, phase: { ...letting, carriers: [] } }, ["nobody carries it"]],
    ["a professional in the chair", { ...full, functions: { ...full.functions, chair: "care-worker" },
      phase: { ...letting, chair: "care-worker" } }, ["care-worker"]],
    ["another chair than is named", { ...full, phase: { ...letting, chair: "neighbour" } }, ["neighbour"]],
    ["a chair who left", { ...full, people: full.people.map((person) =>
      (person.id === letting.chair ? { ...person, until: day } : person)) }, [letting.chair]]
  ],
  "what-must-change-is-settled-in-whole-worry-sets": [
    ["no worry", settling({ worries: [] }), ["no worry"]],
    ["no goal", settling({ worries: [{ ...worry, goals: [] }] }), ["danger"]],
    ["no scale", settling({ worries: [{ ...worry, scales: [] }] }), ["danger"]],
    ["another's goal", settling({ worries: [{ ...worry, goals: one(worry.goals, { danger: "other" }) }] }), ["danger"]],
    ["another's scale", settling({ worries: [{ ...worry, scales: one(worry.scales, { danger: "other" }) }] }), ["danger"]],
    ["a danger nobody stated", { ...Planning, dangers: [] }, ["danger"]],
    ["no way out", settling({ withdrawal: { ...planning.what.withdrawal, says: wordless } }), ["no way out"]]
  ],
  "whoever-closes-tells-someone-and-names-who-carries-the-plan-on": [
    ["nobody told", { ...Closed, phase: { ...closed, told: [] } }, ["nobody was told"]],
    ["someone nobody knows", { ...Closed, phase: { ...closed, told: ["mother", "ghost"] } }, ["ghost"]],
    ["carried by someone nobody knows", { ...Closed, phase: { ...closed, because: "moved", carriers: ["ghost"] } }, ["ghost"]],
    ["carried by nobody", { ...Closed, phase: { ...closed, carriers: [] } }, ["nobody carries it on"]],
    ["let go to a professional", { ...Closed, phase: { ...closed, because: "let-go", carriers: ["mother", "baby", "care-worker"] } },
      ["care-worker"]]
  ],
  "whoever-holds-the-mandate-is-a-consultant-who-is-here": [
    ["a care worker", { ...Exploring, phase: { ...Exploring.phase, holder: "care-worker" } }, ["care-worker"]],
    ["one who left", { ...Exploring, people: one(Exploring.people, { until: day }) }, ["consultant"]],
    ["nobody, after the end", { ...Closed, phase: { ...closed, holder: "ghost" } }, ["ghost"]]
  ]
}

describe.each(Invariants.all.map((invariant) => [invariant.id, invariant] as const))("%s", (id, invariant) => {
  it.each(breaks[id] ?? [])("is broken: %s", (_, state, by) => {
    expect(invariant.broken(state as Trajectory)).toEqual(by)
    expect(invariant.holds(state as Trajectory)).toBe(false)
    expect(Invariants.broken(state as Trajectory)).toContainEqual({ invariant: id, by })
  })
  it("holds where it should, and can fail", () => {
    for (const trajectory of [full, left, ...phaseNames.map((name) => trajectoryIn[name])]) expect(invariant.broken(trajectory)).toEqual([])
    expect(invariant.holds(full)).toBe(true)
    expect(breaks[id]).not.toHaveLength(0)
    expect(invariant.clause).toMatch(/^[a-z]+(-[a-z]+)+$/)
  })
})

it("none but these", () => {
  expect(Object.keys(breaks).toSorted()).toEqual(Invariants.all.map(({ id }) => id))
  expect(Invariants.broken(full)).toEqual([])
})

describe("holds also", () => {
  const holds = (id: string, state: object) => expect(Invariants.all.find((one) => one.id === id)?.broken(state as Trajectory),
    id).toEqual([])
  it("of a parent who left on its own word, or another's with reason and end", () => {
    holds("a-parent-is-not-shut-out-without-a-reason-and-an-end",
      acted([{ ...leaving, because: "other" }, "mother"], [{ ...leaving, because: "moved" }, "consultant"],
      [{ ...leaving, because: "safety", says: words, until: day }, "consultant"],
        [{ ...leaving, person: "neighbour", because: "safety" }, "consultant"]))
  })
  it("of a parent of whom it was said by herself, or by whoever wrote it, that she was entered in error", () => {
    const without = (by: string) => ({ ...acted([motherJoined, "consultant"], [corrects(), by]), people: full.people.filter(({ id }) => id !== "mother") })
    for (const by of ["mother", "consultant"]) holds("a-parent-is-not-shut-out-without-a-reason-and-an-end", without(by))
    holds("a-parent-is-not-shut-out-without-a-reason-and-an-end", acted([motherJoined, "consultant"], [corrects(motherJoined), "neighbour"]))
  })
  it("of an opinion entered in error, and a fact told otherwise", () => {
    holds("an-opinion-is-answered-never-edited", acted([opinion, "mother"], [corrects(), "mother"]))
    holds("an-opinion-is-answered-never-edited", acted([fact, "mother"], [corrects({ ...fact, of: ["baby"] }), "mother"]))
  })
  it("of what was corrected", () => {
    holds("what-a-step-refers-to-is-there", acted([{ ...fact, of: ["ghost"] }, "mother"], [corrects(), "mother"]))
  })
  it("of a rule of an earlier version that was tried", () => {
    const redrafted = told(lettingGo, did("PlanRuleTested"), did("PlanDrafted"), did("PlanAgreed"), did("PlanAccepted"))
    holds("what-a-step-refers-to-is-there", redrafted)
    holds("no-step-ends-a-plan", redrafted)
  })
  it("of a child who came after letting go began", () => {
    holds("letting-go-began-with-a-lasting-adult-for-each-child", told(lettingGo, did("ChildJoined", { child: "brother" })))
    holds("letting-go-began-with-a-lasting-adult-for-each-child",
      told(opened, did("ChildLetGo", { child: "baby" }), ...lettingGo.slice(opened.length)))
  })
  it("of who carries it on after an early end, and a reopening", () => {
    holds("whoever-closes-tells-someone-and-names-who-carries-the-plan-on",
      { ...Closed, phase: { ...closed, because: "moved", carriers: ["care-worker"] } })
    holds("the-reason-for-involvement-stands", told(...lettingGo, did("InvolvementEnded"), did("TrajectoryReopened")))
  })
})
