import { Moment, Need, Phase, Rule } from "@omringd/core"
import { accepted, did, given, on, opened, teenager } from "@omringd/core/Story"

const words = { text: "…", about: [teenager.id], by: "mother" } as const
const ended = on("2026-05-01", did("InvolvementEnded", { because: "moved" }))

/** A review ends with a next step. Whether that step is small enough only those who take it can say. */
export const smallSteps = Rule.define({
  id: "small-steps",
  clause: "small-steps",
  strength: "ask",
  before: ["ReviewHeld"],
  owed: true,
  during: Phase.open,
  reads: ["phase", "reviews"],
  needs: ({ phase, reviews }, { proposed }) => {
    const need = (review: string) => Need.of("next-step", { review }).metBy("ReviewHeld")
    if (proposed?.step === "ReviewHeld") return proposed.nextStep === undefined ? [need(proposed.review)] : []
    const latest = reviews.at(-1)
    const isOfNow = latest !== undefined && !Moment.isBefore(latest.at, phase.opened)
    return isOfNow && latest.nextStep === undefined ? [need(latest.id)] : []
  },
  says: {
    nl: {
      professional: "De evaluatie noemt geen kleine volgende stap.",
      family: "We keken samen terug, maar spraken nog niet af wat de volgende kleine stap is.",
      child: "We keken samen terug. We spraken nog niet af wat we nu doen."
    },
    en: {
      professional: "The review names no small next step.",
      family: "We looked back together, but did not agree on a small next step.",
      child: "We looked back together. We have not said yet what we will do next."
    },
    sv: {
      professional: "Uppföljningen anger inget litet nästa steg.",
      family: "Vi såg tillbaka ihop men kom inte överens om något litet nästa steg.",
      child: "Vi tittade tillbaka ihop. Vi har inte sagt än vad vi gör sen."
    }
  },
  kept: {
    "no review has been held yet": given(opened(teenager)).on("2026-04-01"),
    "they say what comes next": given(opened(teenager)).when("ReviewHeld", { nextStep: words }),
    "they agreed on what comes next": given(opened(teenager), did("ReviewHeld", { nextStep: words })).on("2026-04-01"),
    "the second review found a next step": given(
      opened(teenager), did("ReviewHeld"), on("2026-04-01", did("ReviewHeld", { nextStep: words }))
    ).on("2026-04-02"),
    "this time they do say what comes next": given(opened(teenager), did("ReviewHeld")).when("ReviewHeld", { nextStep: words }),
    "the services have left": given(opened(teenager), did("ReviewHeld"), did("InvolvementEnded", { because: "moved" })).on("2026-04-01"),
    "the services came back, and the last review was of before": given(
      opened(teenager), accepted(), did("ReviewHeld"), ended, on("2027-02-01", did("TrajectoryReopened"))
    ).on("2027-02-02")
  },
  broken: {
    "they look back and leave it there": given(opened(teenager)).when("ReviewHeld"),
    "the review found no next step": given(opened(teenager), did("ReviewHeld")).on("2026-04-01"),
    "last time they knew, this time they do not": given(
      opened(teenager), did("ReviewHeld", { nextStep: words }), on("2026-04-01", did("ReviewHeld"))
    ).on("2026-04-02"),
    "last time they knew, and now they leave it open": given(opened(teenager), did("ReviewHeld", { nextStep: words })).when("ReviewHeld")
  }
})
