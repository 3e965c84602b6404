import { Moment, Need, Phase, Rule } from "@omringd/core"
import { accepted, did, given, mapped, on, opened, teenager } from "@omringd/core/Story"

/**
 * A review begins with what went well since the one before, or since the services came: a success that was celebrated, a plan rule
 * that held, safety someone showed. A strength has no day, so it cannot be told whether it was named since. Raised at each review anew.
 */
export const attentionToWhatWorks = Rule.define({
  id: "attention-to-what-works",
  clause: "attention-to-what-works",
  strength: "ask",
  before: ["ReviewHeld"],
  during: Phase.open, // for the compiler: a review is held only then
  reads: ["phase", "reviews", "celebrations", "plan", "safetyShown"],
  needs: ({ phase, reviews, celebrations, plan, safetyShown }) => {
    const from = Moment.dayOf(reviews.map(({ at }) => at).reduce(Moment.latest, phase.opened))
    const held = plan.versions.flatMap(({ trials }) => trials.flatMap(({ outcome, at }) => (outcome === "held" ? [at] : [])))
    const wentWell = [...celebrations, ...held, ...safetyShown.map(({ on }) => on)]
    const since = reviews.at(-1)?.id ?? "the-beginning"
    return wentWell.some((at) => !Moment.isBefore(at, from))
      ? []
      : [Need.of("what-went-well", { since }).metBy("ExistingSafetyShown", "SuccessCelebrated")]
  },
  says: {
    nl: {
      professional: "Voor deze evaluatie is nog niets vastgelegd van wat goed ging.",
      family: "Wat ging er goed de laatste tijd? Dat schreven we nog niet op.",
      child: "Wat ging er goed? Vertel het ons."
    },
    en: {
      professional: "Nothing that went well has been put on record for this review yet.",
      family: "What has gone well lately? We have not written it down yet.",
      child: "What went well? Tell us about it."
    },
    sv: {
      professional: "Inför uppföljningen har inget av det som gått bra antecknats än.",
      family: "Vad har gått bra på sista tiden? Det har vi inte skrivit ner än.",
      child: "Vad har gått bra? Berätta för oss."
    }
  },
  kept: {
    "there was cake last week": given(opened(teenager), on("2026-04-01", did("SuccessCelebrated"))).when("ReviewHeld"),
    "there was cake on the day the services came": given(opened(teenager), did("SuccessCelebrated")).when("ReviewHeld"),
    "the plan held on Friday": given(opened(teenager), accepted(), on("2026-04-03", did("PlanRuleTested"))).when("ReviewHeld"),
    "mother took her to her sister that evening": given(
      opened(teenager), mapped(), on("2026-04-01", did("ExistingSafetyShown", { on: "2026-03-30" }))
    ).when("ReviewHeld"),
    "it was on the day of the review before": given(
      opened(teenager), mapped(), on("2026-04-01T10:00:00Z", did("ReviewHeld"), did("ExistingSafetyShown", { on: "2026-04-01" }))
    ).when("ReviewHeld")
  },
  broken: {
    "nothing good was written down": given(opened(teenager)).when("ReviewHeld"),
    "only what broke was written down": given(opened(teenager), accepted(), did("PlanRuleTested", { outcome: "broken" })).when("ReviewHeld"),
    "the cake was before the last review": given(
      opened(teenager), on("2026-04-01", did("ReviewHeld")), on("2026-04-08", did("SuccessCelebrated")), on("2026-05-01", did("ReviewHeld"))
    ).when("ReviewHeld"),
    "the plan held before the last review": given(
      opened(teenager), accepted(), on("2026-04-03", did("PlanRuleTested")), on("2026-05-01", did("ReviewHeld"))
    ).when("ReviewHeld"),
    "what mother did was before the last review": given(
      opened(teenager), mapped(), did("ExistingSafetyShown", { on: "2026-03-02" }), on("2026-05-01", did("ReviewHeld"))
    ).when("ReviewHeld"),
    "the cake was when the services were there the last time": given(
      opened(teenager), accepted(), on("2026-04-01", did("SuccessCelebrated")), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
      on("2027-02-01", did("TrajectoryReopened"))
    ).when("ReviewHeld")
  }
})
