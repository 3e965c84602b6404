/** The smallest whole example of each step, where much has happened and where nothing has. */
import { describe, expect, it } from "vitest"
import { Scene } from "../../src/Scene.ts"
import type { About } from "../../src/Scene.ts"
import { Step } from "../../src/Step.ts"
import type { StepTag } from "../../src/Step.ts"
import { did, joined, settled } from "../../src/Story.ts"
import { Trajectory } from "../../src/Trajectory.ts"
import { lettingGo, opened, practice, reasonsAgainst, storyTo, testing, told, today, trajectoryIn } from "./stage.ts"

/** Of everything there is one that is over, so that it is seen that the other is taken. */
const rich = told(
  testing, did("ReasonExplained", { to: ["mother", "baby"] }),
  did("SignalReceived", { signal: "other" }), did("SignalReceived", { signal: "answered" }), did("SignalAnswered", { signal: "answered" }),
  did("ConsentGiven", { consent: "given" }), did("ConsentGiven", { consent: "withdrawn" }),
    did("ConsentWithdrawn", { consent: "withdrawn" }),
  did("ImmediatePlanMade", { plan: "running" }), did("ImmediatePlanMade", { plan: "ended" }), did("ImmediatePlanEnded", { plan: "ended" }),
  did("ChildPlaced", { placement: "away", child: "baby" }), did("ChildPlaced", { placement: "back", child: "teenager" }),
    did("ChildReturned", { placement: "back" }),
  did("SupportOffered", { support: "offered" }), did("SupportOffered", { support: "over", options: ["club"] }),
    did("SupportEnded", { support: "over" }),
  did("StoryMade", { story: "first" }), did("StoryMade", { story: "second" }),
  did("FeedbackGiven", { feedback: "open" }), did("FeedbackGiven", { feedback: "answered" }),
    did("FeedbackAnswered", { feedback: "answered" }), did("FeedbackAsked"),
  did("DifferenceRaised", { difference: "open" }), did("DifferenceRaised", { difference: "discussed" }),
    did("DifferenceDiscussed", { difference: "discussed" }),
  did("PersonJoined", { person: "judge", role: "judge" }, "judge"), did("CourtDecided"), did("DangerStated", { danger: "second" })
)
const at = rich.version
const sketch = (trajectory: Trajectory, tag: StepTag, about: About = {}, by = "mother") =>
  Step.definition(tag).sketch(Scene.of(trajectory, about, by, today))

const says = { text: "…", about: ["teenager", "baby"], by: "mother" }
const children = ["teenager", "baby"]
const adults = ["consultant", "care-worker", "mother", "grandmother", "neighbour", "judge"]
const everyone = [...children, ...adults]
const fresh = (kind: string) => `${kind}-${at + 1}`

const sketches: { readonly [T in StepTag]: object } = {
  SignalReceived: { signal: fresh("signal"), from: "mother", as: "parent", children: [], worries: says, goesWell: "asked-not-answered",
    mustHappen: "asked-not-answered" },
  SignalAnswered: { signal: "other", answer: "support-nearby", offers: [] },
  TrajectoryOpened: { family: "family", children, holder: "consultant", reason: says, considered: [] },
  ChildJoined: { child: fresh("person"), speaks: "own" },
  PersonJoined: { person: fresh("person"), role: "network-person" },
  PersonLeft: { person: "judge", because: "moved" },
  ReasonExplained: { to: ["teenager", "consultant", "care-worker", "grandmother", "neighbour", "judge"], how: "talk" },
  ExpectationsShared: { of: "mother", says },
  RolesAgreed: { with: everyone, says },
  CoordinatorNamed: { coordinator: "care-worker" },
  SpokespersonNamed: { child: "teenager", person: "grandmother" },
  ConsentGiven: { consent: fresh("consent"), of: "mother", to: { kind: "help" } },
  ConsentWithdrawn: { consent: "given" },
  NecessityAsked: { because: says, preparedWith: [] },
  NecessityDecided: { outcome: "necessary", deciders: ["consultant"], grounds: says },
  CourtSeized: { because: says, urgent: true },
  CourtDecided: { measure: "supervision", children, grounds: says },
  TrackEnded: { because: "term-over" },
  SafetyJudged: { child: "teenager", verdict: "safe-enough", grounds: { kind: "observation", says }, with: [] },
  ImmediatePlanMade: { plan: fresh("immediatePlan"), children, agreedBy: ["mother"], does: says, until: today },
  ImmediatePlanReviewed: { plan: "running", outcome: "holds" },
  ImmediatePlanEnded: { plan: "running", because: "not-needed" },
  ChildPlaced: { placement: fresh("placement"), child: "teenager", where: "kin", because: says, lighterWeighed: "no-time" },
  ChildReturned: { placement: "away", child: "baby", to: "mother" },
  HarmRecorded: { harm: fresh("harm"), children, says: { kind: "account", says }, impact: says },
  ComplicationNamed: { complication: fresh("complication"), of: "services", says: { kind: "account", says } },
  StrengthNamed: { strength: fresh("strength"), of: ["mother"], says: { kind: "observation", says } },
  ExistingSafetyShown: { shown: fresh("shown"), shownBy: ["mother"], on: today, during: "danger", says: { kind: "account", says } },
  ChildHeard: { child: "teenager", how: "talk", says: { ...says, by: "teenager" }, readBack: true },
  ChildNotHeard: { child: "teenager", because: "does-not-want-to", says },
  DangerStated: { danger: fresh("danger"), children, contributors: adults, what: says, impact: says, answers: [] },
  GoalSet: { goal: fresh("goal"), danger: "danger", children, says },
  BottomLineSet: { line: fresh("line"), children, dangers: ["danger"], says },
  WithdrawalAgreed: { says, acknowledgedBy: adults },
  Scaled: { danger: "danger", rater: "mother", value: 5, zero: says, ten: says, question: "safe-enough@1" },
  ViewAdded: { to: String(at), of: "mother", says },
  JudgementReviewed: { of: String(at), outcome: "stands", says },
  StepCorrected: { corrects: String(at), instead: rich.history.at(at)?.step, because: says },
  WhatSettled: { acknowledgedBy: everyone },
  RelativeFound: { person: fresh("person"), relation: "aunt-or-uncle" },
  NetworkPersonAsked: { person: "grandmother", answer: "yes" },
  NetworkPersonInformed: { person: "grandmother", of: ["danger", "second"], ground: "by-the-family" },
  NetworkPersonCommitted: { person: "grandmother", does: says },
  LastingAdultCommitted: { adult: "grandmother", child: "teenager", says: { ...says, by: "grandmother" } },
  NetworkMeetingCalled: { on: today, invited: everyone },
  NetworkMeetingHeld: { meeting: fresh("meeting"), present: everyone, viewTakenOf: [] },
  ChairNamed: { chair: "grandmother" },
  SafePersonChosen: { child: "teenager", person: "grandmother" },
  FamilyAskedForPlan: { asked: ["mother"] },
  PlanDrafted: {
    plan: fresh("plan"), authors: ["grandmother"],
    rules: [{ rule: `rule-${at + 1}-1`, answers: ["danger-goal"], children, owner: "grandmother", says, trigger: says }]
  },
  PlanAgreed: { agreedBy: ["grandmother", "grandmother"] },
  PlanAccepted: {},
  PlanDelivered: { to: ["grandmother", "grandmother"] },
  PlanRuleTested: { rule: "rule-15-1", outcome: "held" },
  PlanReconvened: { because: "rule-broken", present: everyone },
  SupportOffered: { support: fresh("support"), for: ["mother"], options: ["offer-1", "offer-2"], answers: says },
  SupportChosen: { support: "over", option: "club" },
  SupportEnded: { support: "offered", because: "need-met" },
  StoryMade: { story: fresh("story"), children, madeWith: ["mother"], agreedBy: ["mother"], says },
  StoryTold: { story: "second", to: children, present: [] },
  FeedbackAsked: { of: "teenager", how: "talk" },
  FeedbackGiven: { feedback: fresh("feedback"), of: "teenager", wishes: says },
  FeedbackAnswered: { feedback: "open", outcome: "changed", says },
  DifferenceRaised: { difference: fresh("difference"), between: ["care-worker", "mother"], says },
  DifferenceDiscussed: { difference: "open", with: ["care-worker"], outcome: "settled" },
  StepExplained: { of: String(at), to: ["teenager"], how: "talk" },
  SuccessCelebrated: { with: everyone, says },
  MatchAsked: { of: "mother", worker: "care-worker", answer: "good" },
  ReviewHeld: { review: fresh("review"), present: everyone, viewTakenOf: [], stillNeeded: true, directionBy: ["teenager"] },
  Deviated: { rule: "none", because: says },
  CarriedByNetwork: { carriers: ["grandmother"], chair: "grandmother",
    lasting: [{ child: "teenager", adult: "grandmother" }, { child: "baby", adult: "grandmother" }] },
  InvolvementReduced: { says },
  ChildLetGo: { child: "teenager", because: "let-go", safe: says, loved: says, surrounded: says },
  InvolvementEnded: { because: "moved", told: everyone, carriedBy: ["mother"], says },
  NetworkCheckedIn: { person: "grandmother", outcome: "holds" },
  TrajectoryReopened: { holder: "consultant", reason: says }
}

describe("where much has happened", () => {
  it.each(Step.tags)("%s", (tag) => {
    expect(sketch(rich, tag)).toEqual(sketches[tag])
  })
  it("each that can be taken here is taken as it is, where nothing stands in its way", () => {
    const here = Step.tags.filter((tag) => "Testing" in Step.definition(tag).moves)
    const refused = here.flatMap((tag) => {
      const by = Scene.whoCan(rich, Step.definition(tag).mandate, practice.holders) ?? ""
      const reasons = reasonsAgainst(rich, { step: tag, ...sketch(rich, tag, {}, by) }, by).map(({ reason }) => reason)
      return reasons.length === 0 ? [] : [[tag, ...reasons]]
    })
    expect(refused).toEqual([["StepCorrected", "OtherMandate"], ["WhatSettled", "Unmet", "Unmet"], ["PlanAccepted", "Misfit"]])
  })
})

describe("about someone or something", () => {
  it.each<readonly [StepTag, About, object]>([
    ["ChildJoined", { child: "brother" }, { child: "brother", speaks: "own" }],
    ["PersonJoined", { role: "judge" }, { person: fresh("person"), role: "judge" }],
    ["PersonJoined", { role: "child" }, { person: fresh("person"), role: "network-person" }],
    ["PersonLeft", { person: "mother" }, { person: "mother", because: "moved" }],
    ["ReasonExplained", { child: "teenager" }, { to: ["teenager", "consultant", "care-worker", "grandmother", "neighbour", "judge"],
      how: "talk" }],
    ["ReasonExplained", { child: "baby", person: "neighbour" },
      { to: ["neighbour", "teenager", "consultant", "care-worker", "grandmother", "judge"], how: "talk" }],
    ["CoordinatorNamed", { person: "mother" }, { coordinator: "mother" }],
    ["SpokespersonNamed", { child: "baby", person: "neighbour" }, { child: "baby", person: "neighbour" }],
    ["SignalAnswered", { signal: "signal" }, { signal: "signal", answer: "support-nearby", offers: [] }],
    ["ConsentGiven", { person: "neighbour" }, { consent: fresh("consent"), of: "neighbour", to: { kind: "help" } }],
    ["ConsentWithdrawn", { consent: "other" }, { consent: "other" }],
    ["ImmediatePlanReviewed", { immediatePlan: "ended" }, { plan: "ended", outcome: "holds" }],
    ["ImmediatePlanEnded", { immediatePlan: "ended" }, { plan: "ended", because: "not-needed" }],
    ["ChildReturned", { placement: "away" }, { placement: "away", child: "baby", to: "mother" }],
    ["ChildReturned", { placement: "back" }, { placement: "away", child: "baby", to: "mother" }],
    ["SafetyJudged", { child: "baby" }, { child: "baby", verdict: "safe-enough", grounds: { kind: "observation", says }, with: [] }],
    ["GoalSet", { danger: "second", child: "baby" }, { goal: fresh("goal"), danger: "second", children: ["baby"], says }],
    ["ViewAdded", { danger: "second" }, { to: String(at), of: "mother", says }],
    ["ViewAdded", { step: "9", danger: "nothing" }, { to: "9", of: "mother", says }],
    ["JudgementReviewed", { step: "9" }, { of: "9", outcome: "stands", says }],
    ["StepExplained", { step: "9", person: "mother" }, { of: "9", to: ["mother"], how: "talk" }],
    ["StepExplained", { child: "baby" }, { of: String(at), to: ["baby"], how: "talk" }],
    ["NetworkPersonAsked", { person: "neighbour" }, { person: "neighbour", answer: "yes" }],
    ["NetworkPersonInformed", { person: "neighbour" }, { person: "neighbour", of: ["danger", "second"], ground: "by-the-family" }],
    ["NetworkPersonCommitted", { person: "neighbour" }, { person: "neighbour", does: says }],
    ["LastingAdultCommitted", { child: "baby", person: "neighbour" },
      { adult: "neighbour", child: "baby", says: { ...says, by: "neighbour" } }],
    ["LastingAdultCommitted", { adult: "mother", person: "neighbour" }, { adult: "mother", child: "teenager", says }],
    ["ChildHeard", { child: "baby", through: "neighbour" }, { child: "baby", how: "talk", through: "neighbour",
      says: { ...says, by: "neighbour" }, readBack: true }],
    ["ChairNamed", { person: "neighbour" }, { chair: "neighbour" }],
    ["SafePersonChosen", { child: "baby", person: "neighbour" }, { child: "baby", person: "neighbour" }],
    ["PlanRuleTested", { planRule: "other" }, { rule: "other", outcome: "held" }],
    ["SupportChosen", { support: "offered" }, { support: "offered", option: "offer-1" }],
    ["SupportEnded", { support: "over" }, { support: "over", because: "need-met" }],
    ["StoryTold", { story: "first", child: "baby" }, { story: "first", to: ["baby"], present: [] }],
    ["FeedbackAsked", { person: "mother" }, { of: "mother", how: "talk" }],
    ["FeedbackAsked", { child: "baby" }, { of: "baby", how: "talk" }],
    ["FeedbackGiven", { person: "mother" }, { feedback: fresh("feedback"), of: "mother", wishes: says }],
    ["FeedbackAnswered", { feedback: "answered" }, { feedback: "answered", outcome: "changed", says }],
    ["DifferenceDiscussed", { difference: "discussed" }, { difference: "discussed", with: ["care-worker"], outcome: "settled" }],
    ["MatchAsked", { worker: "consultant", person: "grandmother" }, { of: "grandmother", worker: "consultant", answer: "good" }],
    ["Deviated", { rule: "some-rule" }, { rule: "some-rule", because: says }]
  ])("%s about %j", (tag, about, expected) => {
    expect(sketch(rich, tag, about)).toEqual(expected)
  })
  it("a view on a danger goes to the step that stated it", () => {
    expect(sketch(told(testing), "ViewAdded", { danger: "danger" })).toMatchObject({ to: "10" })
  })
})

describe("what it depends on", () => {
  it("a child that has a spokesperson is heard through that one, another is not", () => {
    const before = told(opened, did("SpokespersonNamed", { child: "baby", person: "grandmother" }))
    expect(sketch(before, "ChildHeard", { child: "baby" })).toMatchObject({ through: "grandmother", says: { by: "grandmother" } })
    expect(sketch(before, "ChildHeard")).not.toHaveProperty("through")
  })
  it("without family or network someone else speaks for a child", () => {
    const before = told(joined({ id: "worker", role: "care-worker" }), did("ChildJoined", { child: "baby" }))
    expect(sketch(before, "SpokespersonNamed", {}, "worker")).toMatchObject({ person: "worker" })
  })
  it("the latest who came leaves, never the holder of the mandate", () => {
    const colleague = joined({ id: "colleague", role: "consultant" })
    const handed = did("PersonLeft", { person: "consultant", successor: "colleague" }, "consultant")
    expect(sketch(told(opened, colleague, handed), "PersonLeft")).toMatchObject({ person: "neighbour" })
    expect(sketch(told(opened, colleague, handed, did("InvolvementEnded")), "PersonLeft")).toMatchObject({ person: "neighbour" })
    expect(sketch(told(storyTo.Signalled, colleague), "PersonLeft")).toMatchObject({ person: "colleague" })
    expect(sketch(told(opened, did("PersonLeft", { person: "neighbour" })), "PersonLeft")).toMatchObject({ person: "grandmother" })
  })
  it("a plan answers every settled goal and bottom line, in any phase that has them", () => {
    const lined = told(
      opened, did("DangerStated", { danger: "d" }), did("GoalSet", { goal: "g" }), did("GoalSet", { goal: "h" }),
        did("BottomLineSet", { line: "l" }),
      did("Scaled"), did("WithdrawalAgreed"), did("WhatSettled")
    )
    const answersIn = (trajectory: Trajectory) => (sketch(trajectory,
      "PlanDrafted")["rules"] as readonly { readonly answers: unknown }[]).map(({ answers }) => answers)
    expect(answersIn(lined)).toEqual([["g"], ["h"], ["l"]])
    for (const name of ["Planning", "Testing", "LettingGo"] as const) expect(answersIn(trajectoryIn[name]), name).toEqual([["danger-goal"]])
    expect(answersIn(trajectoryIn.Closed)).toEqual([["danger-goal"]])
    expect(answersIn(told(opened, did("DangerStated", { danger: "d" }), did("BottomLineSet", { line: "l" })))).toEqual([["l"]])
    expect(answersIn(trajectoryIn.Exploring)).toEqual([["nobody"]])
  })
  it("of the plan in force the first rule that has not held is tried, then the first", () => {
    const rule = (name: string) => ({ rule: name, answers: ["danger-goal"], children: ["baby"], owner: "mother",
      says: { text: "…", about: ["baby"], by: "mother" } }) as const
    const plan = [opened, settled(), did("PlanDrafted", { rules: [rule("a"), rule("b")] }), did("PlanAgreed"), did("PlanAccepted")]
    const tried = (...acts: readonly (readonly [string, "held" | "broken"])[]) =>
      sketch(told(...plan, ...acts.map(([rule, outcome]) => did("PlanRuleTested", { rule, outcome }))), "PlanRuleTested")["rule"]
    expect(tried()).toBe("a")
    expect(tried(["a", "held"])).toBe("b")
    expect(tried(["a", "broken"], ["b", "held"])).toBe("a")
    expect(tried(["a", "held"], ["b", "held"])).toBe("a")
  })
  it("who lets go are those who are here: the chair and each child's lasting adult, or else the first of the network", () => {
    const lasting = [did("LastingAdultCommitted", { adult: "neighbour", child: "teenager" }),
      did("LastingAdultCommitted", { adult: "mother", child: "baby" })]
    const before = told(testing, lasting, did("ChairNamed", { chair: "mother" }))
    expect(sketch(before, "CarriedByNetwork")).toEqual({
      carriers: ["grandmother"], chair: "mother", lasting: [{ child: "teenager", adult: "neighbour" }, { child: "baby", adult: "mother" }]
    })
    expect(sketch(told(testing, lasting, did("PersonLeft", { person: "neighbour" })), "CarriedByNetwork")["lasting"]).toEqual(
      [{ child: "teenager", adult: "grandmother" }, { child: "baby", adult: "mother" }])
    expect(sketch(told(testing, did("ChildLetGo", { child: "teenager" })),
      "CarriedByNetwork")["lasting"]).toEqual([{ child: "baby", adult: "grandmother" }])
  })
  it("letting go ends with those who carry it and are still here", () => {
    expect(sketch(told(lettingGo), "InvolvementEnded")).toMatchObject({ because: "let-go", carriedBy: ["grandmother"] })
    const two = told(testing, did("CarriedByNetwork", { carriers: ["neighbour", "mother"] }))
    expect(sketch(two, "InvolvementEnded")).toMatchObject({ carriedBy: ["neighbour", "mother"] })
    const one = told(testing, did("CarriedByNetwork", { carriers: ["neighbour", "mother"] }), did("PersonLeft", { person: "neighbour" }))
    expect(sketch(one, "InvolvementEnded")).toMatchObject({ carriedBy: ["mother"] })
    expect(sketch(told(lettingGo, did("ChairNamed", { chair: "neighbour" }), did("PersonLeft", { person: "grandmother" })),
      "InvolvementEnded")).toMatchObject({ carriedBy: ["neighbour"] })
  })
  it("who is not here is left out of what is said together", () => {
    const before = told(opened, did("PersonLeft", { person: "neighbour" }))
    for (const [tag, field] of [["DangerStated", "contributors"], ["WithdrawalAgreed", "acknowledgedBy"]] as const) {
      expect(sketch(before, tag)[field], tag).toEqual(["consultant", "care-worker", "mother", "grandmother"])
    }
  })
  it("everyone who was told why is told again when nobody is left", () => {
    const everyone = ["teenager", "baby", "consultant", "care-worker", "mother", "grandmother", "neighbour"] as const
    expect(sketch(told(opened, did("ReasonExplained", { to: everyone })), "ReasonExplained")).toMatchObject({ to: ["teenager"] })
    expect(sketch(told(opened, did("StepExplained", { to: everyone })), "ReasonExplained")).toMatchObject({ to: everyone })
  })
})

describe("where nothing has happened it points at nobody, so that taking it says what is missing", () => {
  const start = Trajectory.start("new")
  it.each<readonly [StepTag, object]>([
    ["SignalReceived", { signal: "signal-1", from: "mother", as: "referrer" }],
    ["SignalAnswered", { signal: "nobody" }],
    ["ChildReturned", { placement: "nobody", child: "nobody", to: "nobody" }],
    ["DangerStated", { danger: "danger-1", children: ["nobody"], contributors: ["nobody"] }],
    ["WithdrawalAgreed", { acknowledgedBy: ["nobody"] }],
    ["JudgementReviewed", { of: "nobody" }],
    ["StepExplained", { of: "nobody", to: ["nobody"] }],
    ["ViewAdded", { to: "nobody", of: "nobody" }],
    ["StepCorrected", { corrects: "nobody" }],
    ["NetworkPersonInformed", { person: "nobody", of: ["nobody"] }],
    ["PlanDrafted", { plan: "plan-1", authors: ["nobody"], rules: [{ rule: "rule-1-1", answers: ["nobody"], owner: "nobody",
      children: ["nobody"] }] }],
    ["PlanAgreed", { agreedBy: ["nobody"] }],
    ["PlanDelivered", { to: ["nobody"] }],
    ["PlanRuleTested", { rule: "nobody" }],
    ["SupportChosen", { support: "nobody", option: "nobody" }],
    ["FeedbackAnswered", { feedback: "nobody" }],
    ["CarriedByNetwork", { carriers: ["nobody"], chair: "nobody", lasting: [{ child: "nobody", adult: "nobody" }] }],
    ["InvolvementEnded", { because: "moved", told: ["mother"], carriedBy: ["nobody"] }],
    ["ReasonExplained", { to: ["mother"] }],
    ["PersonLeft", { person: "nobody" }]
  ])("%s", (tag, expected) => {
    expect(sketch(start, tag)).toMatchObject(expected)
  })
  it("a correction of nothing is told instead by nothing", () => {
    expect(sketch(start, "StepCorrected")).not.toHaveProperty("instead")
  })
})
