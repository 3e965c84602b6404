/** Who may take something on, leave, or speak for someone. */
import { did, joined } from "../../../src/Story.ts"
import { lettingGo, opened, storyTo, testing, told, trajectoryIn, words } from "../stage.ts"
import { by, rule, when } from "./case.ts"
import type { Cases } from "./case.ts"

const { Signalled, Exploring, Testing, LettingGo, Closed } = trajectoryIn
const colleague = joined({ id: "colleague", role: "consultant" })
const gone = did("PersonLeft", { person: "neighbour" })
const without = told(opened, gone)
const opening = { family: "f", children: ["baby"], reason: words, considered: [] } as const
const lasting = [{ child: "baby", adult: "mother" }, { child: "teenager", adult: "mother" }] as const
const scaled = { danger: "d", rater: "mother", value: 5, zero: words, ten: words, question: "q" } as const
const dangerous = told(opened, did("DangerStated", { danger: "d" }))

export const people: Cases<
  | "holder-is-not-a-consultant" | "needs-a-successor" | "a-parent-is-not-shut-out" | "adult-is-professional" | "owner-is-not-here"
  | "not-one-of-theirs" | "rater-differs"
> = {
  "holder-is-not-a-consultant": [
    when("a care worker opens nothing", Signalled, "TrajectoryOpened",
      { ...opening, holder: "care-worker" }, "consultant", ["holder-is-not-a-consultant", "holder", "care-worker"]),
    when("a consultant who left opens nothing", told(storyTo.Signalled, colleague, did("PersonLeft", { person: "colleague" })), "TrajectoryOpened",
      { ...opening, holder: "colleague" }, "consultant",
      ["holder-is-not-a-consultant", "holder", "colleague"]),
    when("nor reopens", Closed, "TrajectoryReopened",
      { holder: "mother", reason: words }, "consultant", ["holder-is-not-a-consultant", "holder", "mother"]),
    when("nor does one who left", told(storyTo.Closed, colleague, did("PersonLeft", { person: "colleague" })), "TrajectoryReopened",
      { holder: "colleague", reason: words }, "consultant",
      ["holder-is-not-a-consultant", "holder", "colleague"]),
    when("another consultant who is here can hold it", told(storyTo.Signalled, colleague), "TrajectoryOpened",
      { ...opening, holder: "colleague" }, "consultant")
  ],
  "needs-a-successor": [
    when("the holder leaves to nobody", Exploring, "PersonLeft",
      { person: "consultant", because: "died" }, "mother", ["needs-a-successor", "successor", "consultant"]),
    when("or to someone who cannot hold it", Exploring, "PersonLeft",
      { person: "consultant", because: "died", successor: "care-worker" }, "mother", ["needs-a-successor", "successor", "consultant"]),
    when("or to themselves", Exploring, "PersonLeft",
      { person: "consultant", because: "died", successor: "consultant" }, "mother", ["needs-a-successor", "successor", "consultant"]),
    when("or to one who left", told(opened, colleague, did("PersonLeft", { person: "colleague" })), "PersonLeft",
      { person: "consultant", because: "died", successor: "colleague" }, "mother",
      ["needs-a-successor", "successor", "consultant"]),
    when("after the end as well", Closed, "PersonLeft",
      { person: "consultant", because: "died" }, "mother", ["needs-a-successor", "successor", "consultant"]),
    when("while letting go the chair names another first", LettingGo, "PersonLeft",
      { person: "grandmother", because: "moved" }, "mother", ["needs-a-successor", "person", "grandmother"]),
    when("another than the chair can go", LettingGo, "PersonLeft",
      { person: "neighbour", because: "moved" }, "mother"),
    when("before the opening nobody holds it yet", Signalled, "PersonLeft",
      { person: "consultant", because: "died" }, "mother")
  ],
  "a-parent-is-not-shut-out": [
    when("without a word", Exploring, "PersonLeft",
      { person: "mother", because: "safety", until: "2026-04-01" }, "consultant", ["a-parent-is-not-shut-out", "says", "mother"]),
    when("neither word nor end", Exploring, "PersonLeft",
      { person: "mother", because: "safety" }, "mother", ["a-parent-is-not-shut-out", "says", "mother"],
      ["a-parent-is-not-shut-out", "until", "mother"]),
    when("nor by another name, when others say it", Exploring, "PersonLeft",
      { person: "mother", because: "other", says: words }, "consultant", ["a-parent-is-not-shut-out", "until", "mother"]),
    when("nor as if it were work", Exploring, "PersonLeft",
      { person: "mother", because: "other-work", says: words }, "consultant", ["a-parent-is-not-shut-out", "until", "mother"]),
    when("a parent can say so itself", Exploring, "PersonLeft",
      { person: "mother", because: "other" }, "mother"),
    when("others can say that a parent moved", Exploring, "PersonLeft",
      { person: "mother", because: "moved" }, "consultant"),
    when("or without an end", Exploring, "PersonLeft",
      { person: "mother", because: "safety", says: words }, "consultant", ["a-parent-is-not-shut-out", "until", "mother"])
  ],
  "adult-is-professional": [
    when("is not asked as network", Exploring, "NetworkPersonAsked",
      { person: "care-worker", answer: "yes" }, "mother", ["adult-is-professional", "person", "care-worker"]),
    when("nor told as network", dangerous, "NetworkPersonInformed",
      { person: "care-worker", of: ["d"], ground: "by-law" }, "mother", ["adult-is-professional", "person", "care-worker"]),
    when("nor committed as network", Exploring, "NetworkPersonCommitted",
      { person: "consultant", does: words }, "mother", ["adult-is-professional", "person", "consultant"]),
    when("is no lasting adult", Exploring, "LastingAdultCommitted",
      { adult: "care-worker", child: "baby", says: by("care-worker") }, "mother", ["adult-is-professional", "adult", "care-worker"]),
    when("no chair", Exploring, "ChairNamed",
      { chair: "care-worker" }, "mother", ["adult-is-professional", "chair", "care-worker"]),
    when("no safe person", Exploring, "SafePersonChosen",
      { child: "baby", person: "care-worker" }, "mother", ["adult-is-professional", "person", "care-worker"]),
    when("and is not whom the services let go to", LettingGo, "InvolvementEnded",
      { because: "let-go", told: ["mother"], carriedBy: ["mother", "care-worker"], says: words }, "consultant",
      ["adult-is-professional", "carriedBy", "care-worker"]),
    when("though for a while it can be, when it ends early", Testing, "InvolvementEnded",
      { because: "moved", told: ["mother"], carriedBy: ["care-worker"], says: words }, "consultant"),
    when("and carries nothing on", Testing, "CarriedByNetwork",
      { carriers: ["mother", "care-worker"], chair: "consultant", lasting: [lasting[0], { child: "teenager", adult: "care-worker" }] }, "consultant",
      ["adult-is-professional", "chair", "consultant"], ["adult-is-professional", "carriers", "care-worker"],
      ["adult-is-professional", "lasting", "care-worker"])
  ],
  "owner-is-not-here": [
    when("to own a rule or stand in for it", told(storyTo.Planning, gone, did("PersonLeft", { person: "grandmother" })), "PlanDrafted",
      { plan: "p", authors: ["mother"], rules: [rule("mother"), { ...rule("neighbour", "grandmother"), rule: "s" }] }, "mother",
      ["owner-is-not-here", "rules[1].owner", "neighbour"], ["owner-is-not-here", "rules[1].backup", "grandmother"]),
    when("to coordinate", without, "CoordinatorNamed",
      { coordinator: "neighbour" }, "consultant", ["owner-is-not-here", "coordinator", "neighbour"]),
    when("to speak for a child", without, "SpokespersonNamed",
      { child: "baby", person: "neighbour" }, "mother", ["owner-is-not-here", "person", "neighbour"]),
    when("to chair", without, "ChairNamed",
      { chair: "neighbour" }, "mother", ["owner-is-not-here", "chair", "neighbour"]),
    when("to stay with a child", without, "LastingAdultCommitted",
      { adult: "neighbour", child: "baby", says: by("neighbour") }, "mother", ["owner-is-not-here", "adult", "neighbour"]),
    when("for a child to go to", without, "SafePersonChosen",
      { child: "baby", person: "neighbour" }, "mother", ["owner-is-not-here", "person", "neighbour"]),
    when("to carry the plan", told(testing, gone), "CarriedByNetwork",
      { carriers: ["neighbour"], chair: "neighbour", lasting: [lasting[0], { child: "teenager", adult: "neighbour" }] }, "consultant",
      ["owner-is-not-here", "chair", "neighbour"], ["owner-is-not-here", "carriers", "neighbour"],
      ["owner-is-not-here", "lasting", "neighbour"]),
    when("to carry it on", told(lettingGo, gone), "InvolvementEnded",
      { because: "let-go", told: ["mother"], carriedBy: ["mother", "neighbour"], says: words }, "consultant",
      ["owner-is-not-here", "carriedBy", "neighbour"])
  ],
  "not-one-of-theirs": [
    when("who speaks for one child does not for another", told(opened, did("SpokespersonNamed", { child: "teenager", person: "mother" })), "ChildHeard",
      { child: "baby", how: "talk", through: "mother", says: by("mother"), readBack: true }, "mother",
      ["not-one-of-theirs", "through", "mother"]),
    when("nor does another person", told(opened, did("SpokespersonNamed", { child: "baby", person: "mother" })), "ChildHeard",
      { child: "baby", how: "talk", through: "grandmother", says: by("mother"), readBack: true }, "mother",
      ["not-one-of-theirs", "through", "grandmother"], ["not-one-of-theirs", "says.by", "mother"]),
    when("what a child said is in its own words", Exploring, "ChildHeard",
      { child: "baby", how: "talk", says: words, readBack: true }, "mother", ["not-one-of-theirs", "says.by", "mother"]),
    when("what others saw is in theirs", Exploring, "ChildHeard",
      { child: "baby", how: "observation", says: words, readBack: false }, "mother"),
    when("an adult says itself that it will stay", Exploring, "LastingAdultCommitted",
      { adult: "grandmother", child: "baby", says: words }, "mother", ["not-one-of-theirs", "says.by", "mother"]),
    when("a placement is one child's", told(opened, did("ChildPlaced", { placement: "p", child: "baby" })), "ChildReturned",
      { placement: "p", child: "teenager", to: "mother" }, "consultant",
      ["not-one-of-theirs", "child", "teenager"])
  ],
  "rater-differs": [
    when("what 0 and 10 mean is in the rater's own words", dangerous, "Scaled",
      { ...scaled, zero: by("neighbour"), ten: by("neighbour") }, "mother", ["rater-differs", "zero", "neighbour"],
      ["rater-differs", "ten", "neighbour"]),
    when("also when only one differs", dangerous, "Scaled",
      { ...scaled, ten: by("neighbour") }, "mother", ["rater-differs", "ten", "neighbour"])
  ]
}
