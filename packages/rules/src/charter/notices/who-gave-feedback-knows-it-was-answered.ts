import { NoticeRule } from "@omringd/core"
import { baby, careWorker, did, given, grandmother, joined, mother, opened, teenager } from "@omringd/core/Story"
import { tell } from "../../told/tell.ts"

/** Whoever said how it goes with us hears that there is an answer, and nobody else does. */
export const whoGaveFeedbackKnowsItWasAnswered = NoticeRule.after({
  id: "who-gave-feedback-knows-it-was-answered",
  clause: "feedback-moments",
  after: ["FeedbackAnswered"],
  tells: ({ trajectory, taken: { step, by } }) =>
    tell(trajectory, trajectory.feedback.flatMap(({ id, of }) => (id === step.feedback ? [of] : [])), { by }, [by]),
  says: {
    nl: {
      professional: "{by} antwoordde op je feedback.",
      family: "{by} heeft een antwoord op wat je over ons zei.",
      child: "Je zei hoe het met ons gaat. {by} heeft een antwoord voor jou."
    },
    en: {
      professional: "{by} has answered your feedback.",
      family: "{by} has an answer to what you said about us.",
      child: "You said how it goes with us. {by} has an answer for you."
    },
    sv: {
      professional: "{by} har svarat på din återkoppling.",
      family: "{by} har ett svar på det du sa om oss.",
      child: "Du sa hur det går med oss. {by} har ett svar till dig."
    }
  },
  told: {
    "they come on another day from now on": given(
      opened(teenager), did("FeedbackGiven", { feedback: "wednesdays", of: teenager.id })
    ).when("FeedbackAnswered"),
    "mother said something too, and this answers her daughter": given(
      opened(teenager), did("FeedbackGiven", { feedback: "hers", of: mother.id }), did("FeedbackGiven", { feedback: "wednesdays", of: teenager.id })
    ).when("FeedbackAnswered", { feedback: "wednesdays" }),
    "grandmother said it for the baby": given(
      opened(baby), joined(grandmother), did("SpokespersonNamed", { child: baby.id, person: grandmother.id }),
      did("FeedbackGiven", { feedback: "naps", of: baby.id })
    ).when("FeedbackAnswered")
  },
  silent: {
    "the care worker answers what the care worker said": given(
      opened(teenager), did("FeedbackGiven", { feedback: "own", of: careWorker.id }, careWorker.id)
    ).when("FeedbackAnswered", {}, careWorker.id),
    "who said it has left": given(
      opened(teenager), joined(grandmother), did("FeedbackGiven", { feedback: "early", of: grandmother.id }),
      did("PersonLeft", { person: grandmother.id })
    ).when("FeedbackAnswered")
  }
})
