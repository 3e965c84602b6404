/** An invariant that nothing could break would say nothing: each holds where a story leads, and falls when that is tampered with. */
import { describe, expect, it } from "vitest"
import { History } from "../../src/History.ts"
import { Invariants } from "../../src/Invariants.ts"
import { Practice } from "../../src/Practice.ts"
import type { Step } from "../../src/Step.ts"
import { accepted, act, baby, did, grandmother, joined, mother, opened, settled, teenager } from "../../src/Story.ts"
import type { Act } from "../../src/Story.ts"
import type { Taken } from "../../src/Taken.ts"
import type { Trajectory } from "../../src/Trajectory.ts"

const told = (...acts: readonly (readonly Act[] | Act)[]): Trajectory => {
  const result = act(Practice.of(), acts.flat())
  if (!result.acted) throw new Error(JSON.stringify(result.refusal))
  return result.trajectory
}
const words = { text: "…", about: ["teenager"], by: "mother" } as const
const signal = did("SignalReceived", {}, mother.id)
const start = [...opened(teenager, baby), ...joined(grandmother)]
const mapped = [...start, did("LastingAdultCommitted", { adult: "grandmother", child: "baby", says: { ...words, by: "grandmother" } }), did("SafePersonChosen"), did("ChairNamed", { chair: "grandmother" }), did("CoordinatorNamed"), did("SpokespersonNamed", { child: "baby" })]

const signalled = told(joined(grandmother, mother), signal)
const exploring = told(mapped, settled().slice(0, 1), did("HarmRecorded"), did("ExistingSafetyShown"), did("Scaled"), did("Deviated", { rule: "something-else" }), did("StrengthNamed", { says: { kind: "opinion", says: words } }), did("PersonLeft", { person: "mother", because: "moved" }, "mother"))
const planning = told(mapped, settled())
const testing = told(mapped, accepted())
const lettingGo = told(mapped, accepted(), did("CarriedByNetwork"))
const closed = told(mapped, accepted(), did("CarriedByNetwork"), did("InvolvementEnded"))
const answered = told(joined(mother), joined({ id: "consultant", role: "consultant" }), signal, did("SignalAnswered"))

/** The story as if another step had been recorded at this number. */
const rewritten = (trajectory: Trajectory, tag: Step["step"], change: (step: Step) => object): Trajectory => ({
  ...trajectory,
  history: History.of(trajectory.history.toArray().map((taken): Taken => (taken.step.step === tag ? { ...taken, step: change(taken.step) as Step } : taken)))
})
const recorded = (trajectory: Trajectory, ...steps: readonly object[]): Trajectory => {
  const before = trajectory.history.toArray()
  const last = before.at(-1)
  if (last === undefined) throw new Error("nothing was recorded")
  const more = steps.map((step, index): Taken => ({ ...last, id: `more-${index}`, number: before.length + index + 1, step: step as Step }))
  return { ...trajectory, version: before.length + more.length, history: History.of([...before, ...more]) }
}
const inPhase = (trajectory: Trajectory, change: object): Trajectory => ({ ...trajectory, phase: { ...trajectory.phase, ...change } as Trajectory["phase"] })
const first = <A extends object>(all: readonly A[], change: object): readonly A[] => all.map((one, index) => (index === 0 ? { ...one, ...change } : one))
const inPlan = (change: object): Trajectory => ({ ...testing, plan: { ...testing.plan, versions: first(testing.plan.versions, change) } })
const inRule = (change: object): Trajectory => inPlan({ rules: first(testing.plan.versions[0]?.rules ?? [], change) })
const inSet = (change: object): Trajectory => {
  if (planning.phase.name !== "Planning") throw new Error("not planning")
  return inPhase(planning, { what: { ...planning.phase.what, worries: first(planning.phase.what.worries, change) } })
}
const none = { ...words, text: " " }

const broken: { readonly [id: string]: { readonly [what: string]: Trajectory } } = {
  "a-danger-names-who-contributed-to-it": {
    "nobody did": { ...exploring, dangers: first(exploring.dangers, { contributors: [] }) },
    "one who is not known did": { ...exploring, dangers: first(exploring.dangers, { contributors: ["mother", "stranger"] }) }
  },
  "a-lasting-adult-is-of-family-or-network": {
    "it is a care worker": { ...exploring, lastingAdults: first(exploring.lastingAdults, { adult: "care-worker" }) },
    "it is for no child of theirs": { ...exploring, lastingAdults: first(exploring.lastingAdults, { child: "mother" }) }
  },
  "a-must-is-never-set-aside": { "what is built in was": { ...exploring, deviations: first(exploring.deviations, { rule: "a-danger-is-stated" }) } },
  "a-parent-is-not-shut-out-without-a-reason-and-an-end": {
    "for safety, without a word": rewritten(exploring, "PersonLeft", (step) => ({ ...step, because: "safety", until: "2026-04-01" })),
    "for safety, without an end": rewritten(exploring, "PersonLeft", (step) => ({ ...step, because: "safety", says: words })),
    "as entered in error, by someone else": {
      ...recorded(planning, { step: "StepCorrected", corrects: planning.history.toArray().find(({ step }) => step.step === "PersonJoined" && step.person === "mother")?.id, because: words }),
      people: planning.people.filter(({ id }) => id !== "mother")
    },
    "by someone else, for no reason of hers": {
      ...exploring,
      history: History.of(exploring.history.toArray().map((taken) => (taken.step.step === "PersonLeft" ? { ...taken, by: "consultant", step: { ...taken.step, because: "other" } } : taken)))
    }
  },
  "a-plan-is-never-written-by-professionals-alone": { "they did": inPlan({ authors: ["care-worker", "consultant"] }) },
  "a-safe-person-is-of-family-or-network": {
    "it is a care worker": { ...exploring, safePersons: first(exploring.safePersons, { person: "care-worker" }) },
    "it is no child's": { ...exploring, safePersons: first(exploring.safePersons, { child: "mother" }) },
    "a child has two": { ...exploring, safePersons: [...exploring.safePersons, ...exploring.safePersons] }
  },
  "a-scale-value-has-its-rater-and-the-raters-own-anchors": {
    "the value is above the line": { ...exploring, scales: first(exploring.scales, { value: 11 }) },
    "below it": { ...exploring, scales: first(exploring.scales, { value: -1 }) },
    "or between": { ...exploring, scales: first(exploring.scales, { value: 4.5 }) },
    "0 is someone else's": { ...exploring, scales: first(exploring.scales, { zero: { ...words, by: "baby" } }) },
    "10 means nothing": { ...exploring, scales: first(exploring.scales, { ten: none }) },
    "nobody knows the rater": { ...exploring, scales: first(exploring.scales, { rater: "stranger", zero: { ...words, by: "stranger" }, ten: { ...words, by: "stranger" } }) },
    "nobody knows the danger": { ...exploring, scales: first(exploring.scales, { danger: "other" }) }
  },
  "a-signal-has-its-three-answers": {
    "what worries is blank": { ...signalled, signals: first(signalled.signals, { worries: none }) },
    "the phase speaks of another": { ...signalled, signals: first(signalled.signals, { id: "other" }) }
  },
  "a-signal-that-was-answered-says-so": { "it does not": { ...answered, signals: first(answered.signals, { answered: undefined }) } },
  "a-spokesperson-is-here-and-speaks-for-a-child": {
    "who speaks has left": { ...exploring, people: exploring.people.map((one) => (one.id === "grandmother" ? { ...one, until: "2026-03-02" } : one)) },
    "for nobody": { ...exploring, functions: { ...exploring.functions, spokespersons: [{ child: "mother", person: "grandmother" }] } },
    "twice for one": { ...exploring, functions: { ...exploring.functions, spokespersons: [...exploring.functions.spokespersons, ...exploring.functions.spokespersons] } }
  },
  "an-open-trajectory-is-for-a-child": {
    "there is none": inPhase(exploring, { children: [] }),
    "nobody knows it": inPhase(exploring, { children: ["teenager", "stranger"] }),
    "all were let go": { ...exploring, children: exploring.children.map((child) => ({ ...child, letGo: "2026-03-02" })) }
  },
  "an-opinion-is-answered-never-edited": {
    "it was told otherwise": recorded(exploring, { step: "StepCorrected", corrects: exploring.history.toArray().find(({ step }) => step.step === "StrengthNamed")?.id, instead: { step: "StrengthNamed" }, because: words }),
    "a step became another": recorded(exploring, { step: "StepCorrected", corrects: "1", instead: { step: "ChildJoined" }, because: words }),
    "a correction was corrected": recorded(exploring, { step: "StepCorrected", corrects: "1", because: words }, { step: "StepCorrected", corrects: "more-0", because: words }),
    "what was never recorded was": recorded(exploring, { step: "StepCorrected", corrects: "none", because: words })
  },
  "each-person-is-in-it-once": {
    "an adult twice": { ...exploring, people: [...exploring.people, ...exploring.people.slice(0, 1)] },
    "an adult who is also a child": { ...exploring, people: first(exploring.people, { id: "baby" }) }
  },
  "each-plan-rule-has-an-owner-and-answers-a-goal-or-a-bottom-line": {
    "it has no rule": inPlan({ rules: [] }), "nobody knows the owner": inRule({ owner: "stranger" }), "it answers nothing": inRule({ answers: [] }),
    "or something nobody knows": inRule({ answers: ["danger-goal", "other"] }), "it is for no child": inRule({ children: [] }), "or for an adult": inRule({ children: ["teenager", "mother"] })
  },
  "each-worry-names-children-and-its-impact-on-them": {
    "a danger without a child": { ...exploring, dangers: first(exploring.dangers, { children: [] }) },
    "a harm to an adult": { ...exploring, harms: first(exploring.harms, { children: ["mother"] }) },
    "no impact": { ...exploring, harms: first(exploring.harms, { impact: none }) }
  },
  "existing-safety-was-shown-by-someone-while-a-danger-was-there": {
    "nobody showed it": { ...exploring, safetyShown: first(exploring.safetyShown, { by: [] }) },
    "there was no such danger": { ...exploring, safetyShown: first(exploring.safetyShown, { during: "other" }) }
  },
  "letting-go-began-with-a-lasting-adult-for-each-child": {
    "one child has none": inPhase(lettingGo, { lasting: [{ child: "teenager", adult: "grandmother" }] }),
    "a care worker is one": inPhase(lettingGo, { lasting: [{ child: "teenager", adult: "grandmother" }, { child: "baby", adult: "care-worker" }] })
  },
  "no-step-ends-a-plan": {
    "it is gone": { ...closed, plan: { ...closed.plan, versions: [] } },
    "it was never accepted": { ...closed, plan: { ...closed.plan, versions: first(closed.plan.versions, { accepted: undefined }) } }
  },
  "the-chair-is-here-and-of-family-or-network": {
    "a care worker chairs": { ...exploring, functions: { ...exploring.functions, chair: "care-worker" } },
    "one who left does": { ...exploring, functions: { ...exploring.functions, chair: "mother" } }
  },
  "the-history-counts-without-gaps": {
    "a number is left out": { ...planning, history: History.of(planning.history.toArray().map((taken, index) => (index < 3 ? taken : { ...taken, number: taken.number + 1 }))) },
    "a step is of another family": { ...planning, history: History.of(first(planning.history.toArray(), { trajectory: "other" })) },
    "two go by one reference": { ...planning, history: History.of(planning.history.toArray().map((taken, index) => (index === 1 ? { ...taken, id: "1" } : taken))) },
    "one was recorded earlier than the one before": { ...planning, history: History.of(planning.history.toArray().map((taken, index) => (index === 4 ? { ...taken, recordedAt: "2026-01-01" } : taken))) },
    "the version is ahead": { ...planning, version: planning.version + 1 }
  },
  "the-plan-that-is-tried-was-agreed-and-accepted": {
    "it is not the one in force": { ...testing, plan: { ...testing.plan, versions: first(testing.plan.versions, { id: "other" }) } },
    "nobody agreed": (() => {
      const versions = first(testing.plan.versions, { agreed: undefined })
      return inPhase({ ...testing, plan: { ...testing.plan, versions } }, { plan: versions[0] })
    })()
  },
  "the-reason-for-involvement-stands": {
    "it is no step": inPhase(exploring, { reason: "none" }), "it is another step": inPhase(exploring, { reason: "1" }),
    "it says nothing": rewritten(exploring, "TrajectoryOpened", (step) => ({ ...step, reason: none })),
    "it was entered in error": recorded(exploring, { step: "StepCorrected", corrects: exploring.phase.name === "Exploring" ? exploring.phase.reason : "", because: words })
  },
  "there-is-at-most-one-coordinator-and-that-one-is-here": {
    "one who left": { ...exploring, functions: { ...exploring.functions, coordinator: "mother" } },
    "one nobody knows": { ...exploring, functions: { ...exploring.functions, coordinator: "stranger" } }
  },
  "what-a-step-refers-to-is-there": {
    "the danger is gone": { ...exploring, dangers: [] }, "the person is": { ...exploring, people: exploring.people.filter(({ id }) => id !== "grandmother") },
    "a plan rule never was": recorded(testing, { step: "PlanRuleTested", rule: "never", outcome: "held" })
  },
  "what-is-let-go-is-carried-by-family-and-network": {
    "nobody carries it": inPhase(lettingGo, { carriers: [] }), "a care worker does": inPhase(lettingGo, { carriers: ["grandmother", "care-worker"] }),
    "a care worker chairs": { ...inPhase(lettingGo, { chair: "care-worker" }), functions: { ...lettingGo.functions, chair: "care-worker" } },
    "the chair has left": { ...lettingGo, people: lettingGo.people.map((one) => (one.id === "grandmother" ? { ...one, until: "2026-03-02" } : one)) },
    "another one chairs": { ...lettingGo, functions: { ...lettingGo.functions, chair: "mother" } }
  },
  "what-must-change-is-settled-in-whole-worry-sets": {
    "there is no worry": inPhase(planning, { what: { worries: [], lines: [], withdrawal: { says: words }, acknowledgedBy: [], at: "2026-03-02" } }),
    "one has no goal": inSet({ goals: [] }), "or no scale": inSet({ scales: [] }), "the goal is another danger's": inSet({ goals: [{ id: "g", danger: "other" }] }),
    "the scale is another danger's": inSet({ scales: [{ danger: "other" }] }), "nobody knows the danger": { ...planning, dangers: [] },
    "there is no way out": inPhase(planning, { what: { ...("what" in planning.phase ? planning.phase.what : {}), withdrawal: { says: none } } })
  },
  "whoever-closes-tells-someone-and-names-who-carries-the-plan-on": {
    "nobody was told": inPhase(closed, { told: [] }), "one nobody knows was told": inPhase(closed, { told: ["stranger"] }), "nobody carries it on": inPhase(closed, { carriers: [] }),
    "one nobody knows does": inPhase(closed, { carriers: ["grandmother", "stranger"] }), "a care worker does": inPhase(closed, { carriers: ["care-worker"] })
  },
  "whoever-holds-the-mandate-is-a-consultant-who-is-here": {
    "a care worker": inPhase(exploring, { holder: "care-worker" }), "one nobody knows": inPhase(closed, { holder: "stranger" }),
    "one who left": { ...exploring, people: exploring.people.map((one) => (one.id === "consultant" ? { ...one, until: "2026-03-02" } : one)) }
  }
}

it("all hold where the stories lead", () => {
  for (const trajectory of [signalled, answered, exploring, planning, testing, lettingGo, closed]) expect(Invariants.broken(trajectory)).toEqual([])
})

it("there is one for each sentence", () => expect(Object.keys(broken)).toEqual(Invariants.all.map(({ id }) => id)))

describe.each(Invariants.all)("$id", ({ id, holds }) => {
  it.each(Object.entries(broken[id] ?? {}))("falls when %s", (_what, trajectory) => {
    expect(holds(trajectory)).toBe(false)
    const found = Invariants.broken(trajectory).find(({ invariant }) => invariant === id)
    expect(found?.by.length).toBeGreaterThan(0)
    expect(found?.by.every((one) => one !== "")).toBe(true)
  })
})
