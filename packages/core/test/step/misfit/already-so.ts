/** What is so already. */
import { did } from "../../../src/Story.ts"
import { opened, told, trajectoryIn, words } from "../stage.ts"
import { rule, when } from "./case.ts"
import type { Cases } from "./case.ts"

const { NotStarted, Answered, Exploring, Planning, Testing } = trajectoryIn
const gone = did("PersonLeft", { person: "neighbour" })
const without = told(opened, gone)
const born = told(opened, did("ChildJoined", { child: "baby", speaks: "another", born: "2025-12-01" }, "consultant"))
const signal = { signal: "new", from: "mother", as: "parent", children: [], worries: words, goesWell: words, mustHappen: words } as const

export const alreadySo: Cases<"already-so"> = {
  "already-so": [
    when("one who left does not leave again", without, "PersonLeft",
      { person: "neighbour", because: "moved" }, "mother", ["already-so", "person", "neighbour"]),
    when("a signal was answered", Answered, "SignalAnswered",
      { signal: "signal", answer: "advice", offers: [] }, "consultant", ["already-so", "signal", "signal"]),
    when("who is an adult here does not signal as a child", NotStarted, "SignalReceived",
      { ...signal, as: "child" }, "mother", ["already-so", "as", "mother"]),
    when("nor a child as an adult", NotStarted, "SignalReceived",
      { ...signal, from: "baby" }, "baby", ["already-so", "as", "baby"]),
    when("nor one who is named as a child in it", NotStarted, "SignalReceived",
      { ...signal, from: "boy", as: "parent", children: [{ child: "boy", speaks: "own" }] }, "boy",
      ["already-so", "as", "boy"], ["already-so", "children[0].child", "boy"]),
    when("an adult is not one of the children, and a child is named once", NotStarted, "SignalReceived",
      { ...signal, children: [{ child: "x", speaks: "own" }, { child: "neighbour", speaks: "own" }, { child: "x", speaks: "own" }] }, "mother",
      ["already-so", "children[1].child", "neighbour"], ["already-so", "children[2].child", "x"]),
    when("a consent was taken back", told(opened, did("ConsentGiven", { consent: "c" }), did("ConsentWithdrawn")), "ConsentWithdrawn",
      { consent: "c" }, "mother", ["already-so", "consent", "c"]),
    ...[told(opened, did("ImmediatePlanMade", { plan: "p" }), did("ImmediatePlanEnded"))].flatMap((ended) => [
      when("an immediate plan has ended", ended, "ImmediatePlanEnded",
        { plan: "p", because: "term-over" }, "mother", ["already-so", "plan", "p"]),
      when("and is not looked at again", ended, "ImmediatePlanReviewed",
        { plan: "p", outcome: "holds" }, "mother", ["already-so", "plan", "p"])
    ]),
    when("a child has come home", told(opened, did("ChildPlaced", { placement: "p", child: "baby" }), did("ChildReturned")), "ChildReturned",
      { placement: "p", child: "baby", to: "mother" }, "consultant", ["already-so", "placement", "p"]),
    when("a support has ended", told(opened, did("SupportOffered", { support: "s" }), did("SupportEnded")), "SupportEnded",
      { support: "s", because: "need-met" }, "mother", ["already-so", "support", "s"]),
    when("a plan was accepted", Testing, "PlanAccepted",
      {}, "consultant", ["already-so", "", Testing.plan.versions[0]?.id ?? ""]),
    when("who is here does not join", Exploring, "PersonJoined",
      { person: "neighbour", role: "network-person" }, "mother", ["already-so", "person", "neighbour"]),
    when("nor does a child as an adult", Exploring, "PersonJoined",
      { person: "baby", role: "network-person" }, "mother", ["already-so", "person", "baby"]),
    when("who comes back does so in the same role", without, "PersonJoined",
      { person: "neighbour", role: "care-worker" }, "mother", ["already-so", "role", "neighbour"]),
    when("as here", without, "PersonJoined",
      { person: "neighbour", role: "network-person" }, "mother"),
    when("a child that is here does not join", Exploring, "ChildJoined",
      { child: "baby", speaks: "own" }, "consultant", ["already-so", "child", "baby"]),
    when("nor does it with a birthday, where that is known", born, "ChildJoined",
      { child: "baby", speaks: "another", born: "2025-12-02" }, "consultant", ["already-so", "child", "baby"]),
    when("nor where it would speak for itself from then on", Exploring, "ChildJoined",
      { child: "baby", speaks: "own", born: "2025-12-01" }, "consultant", ["already-so", "speaks", "baby"]),
    when("one that was let go does not come back once the services have left", told(opened, did("ChildLetGo", { child: "baby" }), did("InvolvementEnded", { because: "moved" })),
      "ChildJoined", { child: "baby", speaks: "another" }, "consultant", ["already-so", "child", "baby"]),
    when("nor an adult as a child, here or gone", without, "ChildJoined",
      { child: "neighbour", speaks: "own" }, "consultant", ["already-so", "child", "neighbour"]),
    when("there is no track to end", Exploring, "TrackEnded",
      { because: "lifted" }, "consultant", ["already-so", "because"]),
    when("two rules under one name", Planning, "PlanDrafted",
      { plan: "p", authors: ["mother"], rules: [rule("mother"), { ...rule("mother"), rule: "s" }, rule("mother")] }, "mother",
      ["already-so", "rules[2].rule", "r"]),
    when("a child was let go", told(opened, did("ChildLetGo", { child: "baby" })), "ChildLetGo",
      { child: "baby", because: "moved", safe: words, loved: words, surrounded: words }, "consultant",
      ["already-so", "child", "baby"])
  ]
}
