import { Moment, Need, Phase, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { accepted, careWorker, did, given, on, opened, teenager } from "@omringd/core/Story"

/**
 * People keep meeting: a meeting, a review, feedback, or a difference that is talked about. No source says how often: the rhythm is
 * a parameter, and twelve weeks is our assumption.
 */
export const dialogueReturns = (every: Span = { weeks: 12 }) =>
  Rule.define({
    id: "dialogue-returns",
    clause: "dialogue-returns",
    strength: "should",
    owed: true,
    during: Phase.open,
    reads: ["phase", "meetings", "reviews", "feedback", "differences"],
    assumed: "how often: twelve weeks unless set otherwise",
    needs: ({ phase, meetings, reviews, feedback, differences }) => {
      const moments = [
        ...[...meetings, ...reviews, ...feedback].map(({ at }) => at),
        ...differences.flatMap(({ discussed }) => (discussed === undefined ? [] : [discussed]))
      ]
      const due = Moment.plus(moments.reduce(Moment.latest, phase.opened), every)
      return [Need.of("dialogue", {}, { since: due, due }).metBy("NetworkMeetingHeld", "ReviewHeld")]
    },
    says: {
      nl: {
        professional: "Er was te lang geen overleg, evaluatie of feedback.",
        family: "Het is een tijd geleden dat we samen aan tafel zaten.",
        child: "We zaten al lang niet meer samen om te praten."
      },
      en: {
        professional: "It is time to meet again: there has been no meeting, review or feedback for a while.",
        family: "It has been a while since we sat down and talked.",
        child: "It is a while since we all talked. It is time again."
      },
      sv: {
        professional: "Det är dags att ses igen: det var länge sedan möte, uppföljning eller återkoppling.",
        family: "Det var ett tag sedan vi satt ner och pratade.",
        child: "Det var länge sedan vi pratade ihop."
      }
    },
    kept: {
      "it has only just begun": given(opened(teenager)).on("2026-05-24"),
      "they met in April": given(opened(teenager), on("2026-04-01", did("NetworkMeetingHeld"))).on("2026-06-01"),
      "they looked back in April": given(opened(teenager), on("2026-04-01", did("ReviewHeld"))).on("2026-06-01"),
      "she was asked how it goes in April": given(opened(teenager), on("2026-04-01", did("FeedbackAsked"))).on("2026-06-01"),
      "a difference was talked about in April": given(
        opened(teenager), on("2026-03-03", did("DifferenceRaised", { difference: "difference", between: [teenager.id, careWorker.id] })),
        on("2026-04-01", did("DifferenceDiscussed", { difference: "difference" }))
      ).on("2026-06-01"),
      "a difference still waits, and they met since": given(
        opened(teenager), did("DifferenceRaised", { between: [teenager.id, careWorker.id] }), on("2026-04-01", did("NetworkMeetingHeld"))
      ).on("2026-06-01"),
      "they met after they had looked back": given(
        opened(teenager), on("2026-03-03", did("ReviewHeld")), on("2026-04-20", did("NetworkMeetingHeld"))
      ).on("2026-07-12"),
      "the services have left": given(opened(teenager), did("InvolvementEnded", { because: "moved" })).on("2026-09-01"),
      "the services came back a week ago": given(
        opened(teenager), accepted(), on("2026-03-20", did("InvolvementEnded", { because: "moved" })), on("2026-09-01", did("TrajectoryReopened"))
      ).on("2026-09-08")
    },
    broken: {
      "it is due today": given(opened(teenager)).on("2026-05-25"),
      "they met once, long ago": given(opened(teenager), on("2026-04-01", did("NetworkMeetingHeld"))).on("2026-06-24"),
      "a difference was named and left lying": given(
        opened(teenager), on("2026-04-01", did("DifferenceRaised", { between: [teenager.id, careWorker.id] }))
      ).on("2026-06-01")
    }
  })
