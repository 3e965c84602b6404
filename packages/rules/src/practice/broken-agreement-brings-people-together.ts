import { Moment, Need, Plan, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { accepted, did, given, on, opened, teenager } from "@omringd/core/Story"

const broke = did("PlanRuleTested", { outcome: "broken" })

/**
 * When an agreement does not hold, the network comes together again soon. Rule R37: Koziolek, the safety plan, which says as soon as
 * possible and no number: seven days is our assumption.
 */
export const brokenAgreementBringsPeopleTogether = (within: Span = { days: 7 }) =>
  Rule.define({
    id: "broken-agreement-brings-people-together",
    clause: "R37",
    strength: "should",
    owed: true,
    during: ["Testing", "LettingGo"],
    reads: ["plan", "meetings"],
    assumed: "how soon: seven days unless set otherwise",
    needs: ({ plan, meetings }) => {
      const trials = Plan.inForce(plan)?.trials ?? []
      const together = [...plan.reconvened, ...meetings.map(({ at }) => at)]
      return trials
        .filter(({ rule }, index) => trials.findLastIndex((later) => later.rule === rule) === index)
        .filter(({ outcome, at }) => outcome === "broken" && !together.some((moment) => !Moment.isBefore(moment, at)))
        .map(({ rule, at }) =>
          Need.of("meeting", { planRule: rule }, { since: at, due: Moment.plus(at, within) }).metBy("PlanReconvened", "NetworkMeetingHeld"))
    },
    says: {
      nl: {
        professional: "De afspraak {planRule} hield geen stand en het netwerk kwam sindsdien niet samen.",
        family: "De afspraak {planRule} lukte niet. Sindsdien zaten we nog niet samen.",
        child: "Iets in het plan lukte niet. We zaten nog niet samen om het beter te maken."
      },
      en: {
        professional: "The plan rule {planRule} broke, and the network has not come together since.",
        family: "The agreement {planRule} did not work. We have not sat together since.",
        child: "One thing in the plan did not work. We have not sat together yet to mend it."
      },
      sv: {
        professional: "Överenskommelsen {planRule} höll inte, och nätverket har inte träffats sedan dess.",
        family: "Det ni kom överens om höll inte: {planRule}. Vi har inte setts allihop sedan dess.",
        child: "En sak i planen gick inte. Vi har inte träffats och gjort om den än."
      }
    },
    kept: {
      "they sat together two days later": given(
        opened(teenager), accepted(), on("2026-03-10", broke), on("2026-03-12", did("NetworkMeetingHeld"))
      ).on("2026-04-01"),
      "they made the plan anew": given(
        opened(teenager), accepted(), on("2026-03-10", broke), on("2026-03-12", did("PlanReconvened"), did("PlanAccepted"))
      ).on("2026-04-01"),
      "it held the next time": given(
        opened(teenager), accepted(), on("2026-03-10", broke), on("2026-03-12", did("PlanRuleTested", { outcome: "held" }))
      ).on("2026-04-01"),
      "the services left": given(
        opened(teenager), accepted(), on("2026-03-10", broke, did("InvolvementEnded", { because: "moved" }))
      ).on("2026-04-01"),
      "it held": given(opened(teenager), accepted(), did("PlanRuleTested", { outcome: "held" })).on("2026-04-01")
    },
    broken: {
      "it broke, and nobody sat together": given(opened(teenager), accepted(), on("2026-03-10", broke)).on("2026-03-10"),
      "it broke while letting go": given(opened(teenager), accepted(), did("CarriedByNetwork"), on("2026-03-10", broke)).on("2026-03-12"),
      "they had met before it broke": given(
        opened(teenager), accepted(), did("NetworkMeetingHeld"), on("2026-03-10", broke)
      ).on("2026-03-12"),
      "it held at first": given(
        opened(teenager), accepted(), did("PlanRuleTested", { outcome: "held" }), on("2026-03-10", broke)
      ).on("2026-03-12"),
      "another agreement held since": given(
        opened(teenager), did("DangerStated", { danger: "second" }), did("GoalSet", { goal: "second-goal", danger: "second" }),
        did("Scaled", { danger: "second" }), accepted(), on("2026-03-10", did("PlanRuleTested", { rule: "rule-15-1", outcome: "broken" })),
        on("2026-03-11", did("PlanRuleTested", { rule: "rule-15-2", outcome: "held" }))
      ).on("2026-03-12")
    }
  })
