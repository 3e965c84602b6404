import { Need, Rule } from "@omringd/core"
import { accepted, baby, careWorker, consultant, did, given, mother, on, opened, teenager } from "@omringd/core/Story"
import { standingJudgements } from "../standing-judgements.ts"

const ended = on("2026-05-01", did("InvolvementEnded", { because: "moved" }))

/**
 * No professional carries a heavy decision alone: safety is judged with a second one, necessity has two deciders, and a second one
 * is told of the end. A judgement given alone stands; another professional looks at it later, or it is given again together.
 * Who takes a proposed step is not known here: then any professional it names is the second. What is owed afterwards does look at who.
 */
export const notAlone = Rule.define({
  id: "not-alone",
  clause: "not-alone",
  strength: "should",
  before: ["SafetyJudged", "NecessityDecided", "InvolvementEnded"],
  owed: true,
  reads: ["phase", "children", "people", "judgements", "secondLooks"],
  needs: (view, { proposed }) => {
    const workers = new Set(view.people.flatMap(({ id, role }) => (role === "consultant" || role === "care-worker" ? [id] : [])))
    const among = (named: readonly string[], besides?: string) => new Set(named.filter((id) => workers.has(id) && id !== besides)).size
    if (proposed?.step === "SafetyJudged") {
      return among(proposed.with) > 0 ? [] : [Need.of("second-professional", { child: proposed.child }).metBy("SafetyJudged")]
    }
    if (proposed?.step === "NecessityDecided") {
      return among(proposed.deciders) > 1 ? [] : [Need.of("second-decider", {}).metBy("NecessityDecided")]
    }
    if (proposed?.step === "InvolvementEnded") {
      const holder = "holder" in view.phase ? view.phase.holder : undefined // for the compiler: it ends only what was opened
      return among(proposed.told, holder) > 0 ? [] : [Need.of("second-professional-told", {}).metBy("InvolvementEnded")]
    }
    return standingJudgements(view)
      .filter((judged) => among(judged.with, judged.by) === 0)
      .filter((judged) => !view.secondLooks.some(({ of, by }) => of === judged.step && by !== judged.by))
      .map(({ child, step, at }) => Need.of("second-look", { child, step }, { since: at }).metBy("JudgementReviewed", "SafetyJudged"))
  },
  says: {
    nl: {
      professional: "Een oordeel of zwaar besluit rust op één professional; een tweede keek nog niet mee.",
      family: "Zoiets groots beslist niemand alleen. Nog maar één van ons keek ernaar.",
      child: "Nog maar één van ons dacht hierover na. Er moet nog iemand meekijken."
    },
    en: {
      professional: "A judgement or heavy decision rests on one professional; no second one has looked at it.",
      family: "Something this big is not for one person alone. Only one of us has looked at it so far.",
      child: "Only one of us has thought about this so far. Someone else needs to look too."
    },
    sv: {
      professional: "En bedömning eller ett tungt beslut vilar på en enda yrkesperson; ingen kollega har tittat på det än.",
      family: "Något så stort avgör man inte ensam. Bara en av oss har tittat på det än så länge.",
      child: "Bara en av oss har tänkt på det här. En till behöver titta."
    }
  },
  kept: {
    "consultant and care worker judge it together": given(opened(teenager)).when("SafetyJudged", { with: [consultant.id] }),
    "they judged it together": given(opened(teenager), did("SafetyJudged", { with: [consultant.id] })).on("2026-03-03"),
    "the consultant looked at it the next day": given(
      opened(teenager), did("SafetyJudged"), on("2026-03-03", did("JudgementReviewed", { of: "7" }, consultant.id))
    ).on("2026-03-03"),
    "judged alone one night, and together in the morning": given(
      opened(teenager), did("SafetyJudged"), on("2026-03-03", did("SafetyJudged", { with: [consultant.id] }))
    ).on("2026-03-03"),
    "an older judgement, given alone, is written down later": given(
      opened(teenager), on("2026-04-10", did("SafetyJudged", { with: [consultant.id] })), on("2026-04-01", did("SafetyJudged"))
    ).on("2026-04-11"),
    "what was judged alone about her does not hang on her brother": given(opened(teenager, baby), did("SafetyJudged", { child: teenager.id }))
      .when("SafetyJudged", { child: baby.id, with: [consultant.id] }),
    "her brother, who was judged alone, went his own way": given(
      opened(teenager, baby), did("SafetyJudged", { child: baby.id }), did("ChildLetGo", { child: baby.id, because: "of-age" })
    ).on("2026-03-03"),
    "the services have left": given(opened(teenager), did("SafetyJudged"), did("InvolvementEnded", { because: "moved" })).on("2026-03-03"),
    "it was judged alone the time before": given(
      opened(teenager), accepted(), did("SafetyJudged"), ended, on("2027-02-01", did("TrajectoryReopened"))
    ).on("2027-02-02"),
    "two decide that help is necessary": given(opened(teenager)).when("NecessityDecided", { deciders: [consultant.id, careWorker.id] }),
    "the care worker knows that it ends": given(opened(teenager)).when("InvolvementEnded", { told: [careWorker.id, mother.id] })
  },
  broken: {
    "the care worker judges it alone": given(opened(teenager)).when("SafetyJudged"),
    "mother is asked, no second professional is": given(opened(teenager)).when("SafetyJudged", { with: [mother.id] }),
    "it was judged alone": given(opened(teenager), did("SafetyJudged")).on("2026-03-03"),
    "who judged it names only herself beside her": given(opened(teenager), did("SafetyJudged", { with: [careWorker.id] })).on("2026-03-03"),
    "who judged it looked at it again herself": given(
      opened(teenager), did("SafetyJudged"), did("JudgementReviewed", { of: "7" }, careWorker.id)
    ).on("2026-03-03"),
    "the consultant looked at something else": given(
      opened(teenager), did("SafetyJudged"), did("JudgementReviewed", { of: "6" }, consultant.id)
    ).on("2026-03-03"),
    "first together, and now alone": given(
      opened(teenager), did("SafetyJudged", { with: [consultant.id] }), on("2026-03-03", did("SafetyJudged"))
    ).on("2026-03-03"),
    "only her brother was judged together": given(
      opened(teenager, baby), did("SafetyJudged", { child: teenager.id }), did("SafetyJudged", { child: baby.id, with: [consultant.id] })
    ).on("2026-03-03"),
    "what they had judged together was taken back": given(
      opened(teenager), did("SafetyJudged"), did("SafetyJudged", { with: [consultant.id] }),
      did("JudgementReviewed", { of: "8", outcome: "withdrawn" })
    ).on("2026-03-03"),
    "the services came back, and one of them judged alone": given(
      opened(teenager), accepted(), ended, on("2027-02-01", did("TrajectoryReopened"), did("SafetyJudged"))
    ).on("2027-02-02"),
    "one decides that help is necessary": given(opened(teenager)).when("NecessityDecided"),
    "the same one is named twice": given(opened(teenager)).when("NecessityDecided", { deciders: [consultant.id, consultant.id] }),
    "no professional but the consultant knows that it ends": given(opened(teenager)).when("InvolvementEnded", { told: [consultant.id, mother.id] })
  }
})
