import { Need, Phase, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { accepted, baby, did, given, on, opened, teenager } from "@omringd/core/Story"
import { feedbackDue } from "../feedback-due.ts"

/**
 * Each child is asked regularly how it goes with us. The charter says regularly and no source says how often: the rhythm is a
 * parameter, and six weeks is our assumption.
 */
export const childAskedForFeedback = (every: Span = { weeks: 6 }) =>
  Rule.define({
    id: "child-asked-for-feedback",
    clause: "child-asked-for-feedback",
    strength: "should",
    owed: true,
    during: Phase.open,
    reads: ["phase", "children", "feedback"],
    assumed: "how often: six weeks unless set otherwise",
    needs: ({ phase, children, feedback }) =>
      children
        .filter(({ letGo }) => letGo === undefined)
        .map((child) => Need.of("feedback", { child: child.id }, feedbackDue(child, phase, feedback, every)).metBy("FeedbackAsked", "FeedbackGiven")),
    says: {
      nl: {
        professional: "Aan {child} is te lang geen feedback gevraagd over ons handelen en het verloop.",
        family: "We vroegen {child} al een tijd niet hoe het is dat wij komen.",
        child: "We vroegen je al een tijd niet hoe het voor jou is."
      },
      en: {
        professional: "{child} is due to be asked for feedback on how we work and how it goes.",
        family: "It is time to ask {child} what it is like that we come here.",
        child: "It is time to ask how it is for you."
      },
      sv: {
        professional: "Det är dags att fråga {child} om återkoppling på hur vi arbetar och hur det går.",
        family: "Det är dags att fråga {child} hur det är att vi kommer hit.",
        child: "Det är dags att fråga hur det är för dig."
      }
    },
    kept: {
      "she was asked a month ago": given(opened(teenager), on("2026-04-01", did("FeedbackAsked", { of: teenager.id }))).on("2026-05-01"),
      "she spoke up of her own accord": given(opened(teenager), on("2026-04-01", did("FeedbackGiven", { of: teenager.id }))).on("2026-05-01"),
      "the services came back a week ago": given(
        opened(teenager), accepted(), on("2026-03-20", did("InvolvementEnded", { because: "moved" })), on("2026-09-01", did("TrajectoryReopened"))
      ).on("2026-09-08"),
      "the services have left": given(opened(teenager), did("InvolvementEnded", { because: "moved" })).on("2026-09-01"),
      "her brother was let go, she was asked": given(
        opened(teenager, baby), did("ChildLetGo", { child: baby.id }), on("2026-04-01", did("FeedbackAsked", { of: teenager.id }))
      ).on("2026-05-01"),
      "it has only just begun": given(opened(teenager)).on("2026-03-20"),
      "the day before it is due": given(opened(teenager)).on("2026-04-12")
    },
    broken: {
      "nobody asked her in half a year": given(opened(teenager)).on("2026-09-01"),
      "it is due today": given(opened(teenager)).on("2026-04-13"),
      "mother was asked, she was not": given(opened(teenager), on("2026-04-01", did("FeedbackAsked", { of: "mother" }))).on("2026-05-01")
    }
  })
