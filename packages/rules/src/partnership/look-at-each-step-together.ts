import { Moment, Need, Phase, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { accepted, did, given, on, opened, teenager } from "@omringd/core/Story"

const goalSet = [did("DangerStated", { danger: "danger" }), did("GoalSet", { goal: "danger-goal", danger: "danger" })]

/**
 * A step that weighs on children is weighed with others: at a meeting or review not long before it, or at one afterwards, with
 * someone there besides who took it. One held too late still sets it right, late.
 */
export const lookAtEachStepTogether = (before: Span = { days: 28 }, within: Span = { days: 14 }) =>
  Rule.define({
    id: "look-at-each-step-together",
    clause: "look-at-each-step-together",
    strength: "should",
    owed: true,
    during: Phase.open,
    reads: ["phase", "weighty", "meetings", "reviews"],
    assumed: "how near: at most 28 days before the step or 14 days after it, unless set otherwise",
    needs: ({ phase, weighty, meetings, reviews }) => {
      const { after } = phase
      const talks = [...meetings, ...reviews]
      return weighty
        .filter(({ at }) => after === undefined || Moment.isBefore(after, at))
        .filter(({ by, at }) => !talks.some((talk) =>
          talk.present.some((person) => person !== by) && !Moment.isBefore(Moment.plus(talk.at, before), Moment.dayOf(at))))
        .map(({ step, at }) =>
          Need.of("weighed-together", { step }, { since: at, due: Moment.plus(at, within) }).metBy("ReviewHeld", "NetworkMeetingHeld"))
    },
    says: {
      nl: {
        professional: "Een ingrijpende stap is nog niet samen met anderen afgewogen.",
        family: "Er was een grote stap, en daarover zaten we nog niet samen aan tafel.",
        child: "Er was een grote stap. We moeten er nog samen over praten."
      },
      en: {
        professional: "A weighty step has not been weighed together with others yet.",
        family: "There was a big step, and we have not sat down together about it yet.",
        child: "There was a big step. We still have to talk about it together."
      },
      sv: {
        professional: "Ett avgörande steg har inte vägts tillsammans med andra än.",
        family: "Ett stort steg har tagits, och vi har inte satt oss ner tillsammans om det än.",
        child: "Något stort har hänt. Vi måste prata om det ihop."
      }
    },
    kept: {
      "nothing weighty happened yet": given(opened(teenager), did("StrengthNamed")).on("2026-03-20"),
      "they sat together in the weeks before": given(
        opened(teenager), did("NetworkMeetingHeld"), on("2026-03-30T10:00:00Z", ...goalSet)
      ).on("2026-05-01"),
      "it was on the table at the review": given(opened(teenager), did("ReviewHeld"), on("2026-03-16", ...goalSet)).on("2026-05-01"),
      "they sat together the week after": given(opened(teenager), goalSet, on("2026-03-09", did("NetworkMeetingHeld"))).on("2026-05-01"),
      "they sat together late, and they did": given(opened(teenager), goalSet, on("2026-04-20", did("ReviewHeld"))).on("2026-05-01"),
      "it was in the time before the services came back": given(
        opened(teenager), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })), on("2027-02-01", did("TrajectoryReopened"))
      ).on("2027-02-02"),
      "the services have left": given(
        opened(teenager), goalSet, on("2026-03-20", did("InvolvementEnded", { because: "moved" }))
      ).on("2026-04-20")
    },
    broken: {
      "the goal was set, and nobody came together": given(opened(teenager), goalSet).on("2026-03-20"),
      "she was placed, and nobody came together": given(opened(teenager), did("ChildPlaced")).on("2026-03-20"),
      "they last sat together more than four weeks before": given(
        opened(teenager), did("NetworkMeetingHeld"), on("2026-03-31", ...goalSet)
      ).on("2026-04-01"),
      "the consultant met with nobody": given(
        opened(teenager), goalSet,
        on("2026-03-09", did("NetworkMeetingHeld", { present: ["consultant"] }), did("ReviewHeld", { present: ["consultant"] }))
      ).on("2026-03-10"),
      "one step was weighed together, the next was not": given(
        opened(teenager), did("NetworkMeetingHeld"), goalSet, on("2026-06-01", did("ChildPlaced"))
      ).on("2026-06-02"),
      "a goal was set after the services came back": given(
        opened(teenager), accepted(), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
        on("2027-02-01", did("TrajectoryReopened"), did("GoalSet", { goal: "another-goal" }))
      ).on("2027-02-02")
    }
  })
