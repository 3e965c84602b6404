import { Moment, Need, Rule } from "@omringd/core"
import { accepted, did, given, on, opened, teenager } from "@omringd/core/Story"

/**
 * Four to six weeks after a plan was accepted they look at it together. Both numbers are the source's own. Rule R64: family group
 * conferences, GMFS.
 */
export const planIsLookedAtAgain = Rule.define({
  id: "plan-is-looked-at-again",
  clause: "R64",
  strength: "ask",
  owed: true,
  reads: ["phase", "meetings", "reviews"],
  needs: ({ phase, meetings, reviews }) => {
    if (!("plan" in phase)) return []
    const { accepted } = phase.plan
    if ([...meetings, ...reviews].some(({ at }) => Moment.isBefore(accepted, at))) return []
    const when = { since: Moment.plus(accepted, { weeks: 4 }), due: Moment.plus(accepted, { weeks: 6 }) }
    return [Need.of("follow-up", {}, when).metBy("NetworkMeetingHeld", "ReviewHeld")]
  },
  says: {
    nl: {
      professional: "Het plan loopt nu enkele weken: wanneer volgt het opvolgmoment met iedereen?",
      family: "Het plan loopt nu een paar weken. Wanneer kijken we samen hoe het gaat?",
      child: "Het plan loopt nu een tijdje. Wanneer kijken we samen hoe het gaat?"
    },
    en: {
      professional: "The plan has run for some weeks: when is the follow-up with everyone?",
      family: "The plan has run for some weeks now. When do we look together at how it is going?",
      child: "The plan has run for some weeks. When do we look at how it is going?"
    },
    sv: {
      professional: "Planen har gällt i några veckor: när följs den upp tillsammans?",
      family: "Planen har gällt i några veckor. När ska vi se efter hur det går?",
      child: "Planen har varit i gång ett tag. När ska vi se hur det går?"
    }
  },
  kept: {
    "they met a month later": given(opened(teenager), accepted(), on("2026-04-01", did("NetworkMeetingHeld"))).on("2026-06-01"),
    "they reviewed it a month later": given(opened(teenager), accepted(), on("2026-04-01", did("ReviewHeld"))).on("2026-06-01"),
    "the services left": given(opened(teenager), accepted(), on("2026-03-10", did("InvolvementEnded", { because: "moved" }))).on("2026-06-01"),
    "it has run for less than four weeks": given(opened(teenager), accepted()).on("2026-03-29")
  },
  broken: {
    "four weeks on, nobody has looked": given(opened(teenager), accepted()).on("2026-03-30"),
    "they met the day it was accepted": given(opened(teenager), accepted(), did("NetworkMeetingHeld"), did("ReviewHeld")).on("2026-06-01"),
    "the next plan was not looked at": given(
      opened(teenager), accepted(), on("2026-04-01", did("ReviewHeld")), on("2026-05-01", did("PlanDrafted"), did("PlanAgreed"), did("PlanAccepted"))
    ).on("2026-06-01")
  }
})
