import { Moment, Need, Phase, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { accepted, did, given, on, opened, settled, teenager } from "@omringd/core/Story"

const reviewed = (day: Moment, stillNeeded: boolean) => on(day, did("ReviewHeld", { stillNeeded }))

/**
 * As short as possible, as long as needed: a review asks regularly whether the services are still needed, and when the answer is no,
 * they let go. No rule fixes how long they stay; how often it is asked is a parameter.
 */
export const noLongerThanNeeded = (every: Span = { weeks: 12 }) =>
  Rule.define({
    id: "no-longer-than-needed",
    clause: "no-longer-than-needed",
    strength: "should",
    owed: true,
    during: Phase.open,
    reads: ["phase", "reviews"],
    assumed: "how often: twelve weeks unless set otherwise",
    needs: ({ phase, reviews }) => {
      const { opened, since, name } = phase
      const last = reviews.findLast(({ at }) => !Moment.isBefore(at, opened))
      const due = Moment.plus(last?.at ?? opened, every)
      const review = Need.of("review", {}, { since: due, due }).metBy("ReviewHeld")
      if (last === undefined || last.stillNeeded) return [review]
      if (name === "LettingGo" && !Moment.isBefore(since, last.at)) return [review] // letting go has begun since
      const letGo = Need.of("let-go", {}, { since: last.at })
      return [review, name === "LettingGo" ? letGo.metBy("InvolvementEnded") : letGo.metBy("CarriedByNetwork", "InvolvementEnded")]
    },
    says: {
      nl: {
        professional: "Het is tijd om samen te vragen of de diensten nog nodig zijn, of om los te laten als dat niet meer zo is.",
        family: "Zijn wij nog nodig? Dat vragen we samen. Is het niet meer nodig, dan gaan we weg.",
        child: "Moeten wij nog komen? Dat vragen we samen."
      },
      en: {
        professional: "It is time to ask together whether the services are still needed, or to let go when they are not.",
        family: "Are we still needed? We ask that together. If we are not, we leave.",
        child: "Do we still need to come? We will ask that together."
      },
      sv: {
        professional: "Det är dags att gemensamt pröva om insatsen fortfarande behövs, eller att avsluta när den inte gör det.",
        family: "Behövs vi än? Det frågar vi oss ihop. Om inte, så slutar vi komma.",
        child: "Behöver vi komma mer? Det pratar vi om tillsammans."
      }
    },
    kept: {
      "they asked in spring, and are still needed": given(opened(teenager), reviewed("2026-05-01", true)).on("2026-07-01"),
      "the day before it is due": given(opened(teenager)).on("2026-05-24"),
      "they were not needed any more, and letting go began": given(
        opened(teenager), accepted(), reviewed("2026-05-01", false), on("2026-05-08", did("CarriedByNetwork"))
      ).on("2026-06-01"),
      "something happened, and they are needed again": given(
        opened(teenager), reviewed("2026-05-01", false), reviewed("2026-05-20", true)
      ).on("2026-06-01"),
      "the services have left": given(opened(teenager), on("2026-05-01", did("InvolvementEnded", { because: "moved" }))).on("2026-09-01"),
      "the services came back, which was not needed then": given(
        opened(teenager), accepted(), reviewed("2026-04-01", false), on("2026-05-01", did("InvolvementEnded", { because: "moved" })),
        on("2027-02-01", did("TrajectoryReopened"))
      ).on("2027-02-02")
    },
    broken: {
      "it is due today": given(opened(teenager)).on("2026-05-25"),
      "the last time they asked is half a year ago": given(opened(teenager), reviewed("2026-03-20", true)).on("2026-09-20"),
      "nobody needs them any more, and they stay": given(opened(teenager), accepted(), reviewed("2026-05-01", false)).on("2026-05-02"),
      "nobody needs them any more, and they accept a plan and stay": given(
        opened(teenager), settled(), reviewed("2026-03-20", false), on("2026-04-01", did("PlanDrafted"), did("PlanAgreed"), did("PlanAccepted"))
      ).on("2026-04-02"),
      "it goes well without them, and they do not end it": given(
        opened(teenager), accepted(), on("2026-04-01", did("CarriedByNetwork")), reviewed("2026-05-01", false)
      ).on("2026-05-02")
    }
  })
