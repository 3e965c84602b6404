/** What a plan, a choice and an end ask for. */
import { did } from "../../../src/Story.ts"
import { opened, storyTo, today, told, trajectoryIn, words } from "../stage.ts"
import { rule, when } from "./case.ts"
import type { Cases } from "./case.ts"

const { Planning, Testing } = trajectoryIn
const lasting = [{ child: "baby", adult: "mother" }, { child: "teenager", adult: "mother" }] as const

export const plansAndEnds: Cases<
  | "written-by-professionals-alone" | "every-child-needs-a-lasting-adult" | "let-go-comes-after-letting-go" | "plan-needs-a-carrier"
  | "not-offered" | "services-have-left" | "last-child-ends-involvement" | "before-its-own-day"
> = {
  "written-by-professionals-alone": [
    when("a plan", Planning, "PlanDrafted",
      { plan: "p", authors: ["care-worker", "consultant"], rules: [rule("mother")] }, "care-worker",
      ["written-by-professionals-alone", "authors"]),
    when("nor is it agreed by them alone", told(storyTo.Planning, did("PlanDrafted")), "PlanAgreed",
      { agreedBy: ["care-worker", "consultant"] }, "consultant", ["written-by-professionals-alone", "agreedBy"]),
    when("with a child beside them it is", told(storyTo.Planning, did("PlanDrafted")), "PlanAgreed",
      { agreedBy: ["care-worker", "baby"] }, "consultant"),
    when("a child beside them is enough", Planning, "PlanDrafted",
      { plan: "p", authors: ["care-worker", "baby"], rules: [rule("mother")] }, "care-worker"),
    when("so is a parent", Planning, "PlanDrafted",
      { plan: "p", authors: ["care-worker", "mother"], rules: [rule("mother", "baby")] }, "care-worker")
  ],
  "every-child-needs-a-lasting-adult": [
    when("also the other one", Testing, "CarriedByNetwork",
      { carriers: ["mother"], chair: "mother", lasting: [lasting[0]] }, "consultant",
      ["every-child-needs-a-lasting-adult", "lasting", "teenager"])
  ],
  "let-go-comes-after-letting-go": [
    when("nor as not needed once there is a plan", Testing, "InvolvementEnded",
      { because: "not-needed", told: ["mother"], carriedBy: ["mother"], says: words }, "consultant",
      ["let-go-comes-after-letting-go", "because"]),
    when("as not needed before there is one it can", Planning, "InvolvementEnded",
      { because: "not-needed", told: ["mother"], carriedBy: ["mother"], says: words }, "consultant"),
    when("not while it is tried", Testing, "InvolvementEnded",
      { because: "let-go", told: ["mother"], carriedBy: ["mother"], says: words }, "consultant",
      ["let-go-comes-after-letting-go", "because"])
  ],
  "plan-needs-a-carrier": [
    when("once there is one", Testing, "InvolvementEnded",
      { because: "moved", told: ["mother"], carriedBy: [], says: words }, "consultant", ["plan-needs-a-carrier", "carriedBy"]),
    when("a draft is not in force", told(storyTo.Planning, did("PlanDrafted")), "InvolvementEnded",
      { because: "moved", told: ["mother"], carriedBy: [], says: words }, "consultant")
  ],
  "not-offered": [
    when("what is chosen was an option", told(opened, did("SupportOffered", { support: "s" })), "SupportChosen",
      { support: "s", option: "other" }, "mother", ["not-offered", "option", "other"])
  ],
  "services-have-left": [
    when("a child that was not in it does not join", trajectoryIn.Closed, "ChildJoined",
      { child: "brother", speaks: "own", born: "2026-03-08" }, "consultant", ["services-have-left", "child", "brother"])
  ],
  "last-child-ends-involvement": [
    when("the last one", told(opened, did("ChildLetGo", { child: "baby" })), "ChildLetGo",
      { child: "teenager", because: "moved", safe: words, loved: words, surrounded: words }, "consultant",
      ["last-child-ends-involvement", "child", "teenager"])
  ],
  "before-its-own-day": [
    when("a meeting is not called for yesterday", Planning, "NetworkMeetingCalled",
      { on: "2026-03-08", invited: ["mother"] }, "mother", ["before-its-own-day", "on"]),
    when("it can be today", Planning, "NetworkMeetingCalled", { on: today, invited: ["mother", "baby"] }, "mother")
  ]
}
