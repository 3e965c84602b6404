import { Need, Person, Phase, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { accepted, did, given, grandmother, joined, mother, on, opened, teenager } from "@omringd/core/Story"
import { feedbackDue } from "../feedback-due.ts"

const father = { id: "father", role: "parent" } as const
const askedMother = did("FeedbackAsked", { of: mother.id })

/**
 * Each parent is asked regularly what goes well, what worries and what should change in how we work. The charter says regularly and
 * no source says how often: the rhythm is a parameter, and six weeks is our assumption.
 */
export const parentsAskedForFeedback = (every: Span = { weeks: 6 }) =>
  Rule.define({
    id: "parents-asked-for-feedback",
    clause: "parents-asked-for-feedback",
    strength: "should",
    owed: true,
    during: Phase.open,
    reads: ["phase", "people", "feedback"],
    assumed: "how often: six weeks unless set otherwise",
    needs: ({ phase, people, feedback }) =>
      people
        .filter((person) => person.role === "parent" && Person.isHere(person))
        .map((person) => Need.of("feedback", { person: person.id }, feedbackDue(person, phase, feedback, every)).metBy("FeedbackAsked", "FeedbackGiven")),
    says: {
      nl: {
        professional: "Het is tijd om {person} feedback te vragen: wat goed gaat, wat zorgen geeft, wat anders mag.",
        family: "We vroegen {person} al een tijd niet hoe het is dat wij komen.",
        child: "We vroegen {person} al een tijd niet hoe wij het doen."
      },
      en: {
        professional: "{person} is due to be asked for feedback: what goes well, what worries, what should change.",
        family: "It is time to ask {person} what it is like that we come here.",
        child: "It is time to ask {person} how we are doing."
      },
      sv: {
        professional: "Det är dags att be {person} om återkoppling: vad som fungerar, vad som oroar och vad som borde ändras.",
        family: "Det är dags att fråga {person} hur det är att vi kommer hit.",
        child: "Det är dags att fråga {person} hur vi sköter oss."
      }
    },
    kept: {
      "mother was asked a month ago": given(opened(teenager), on("2026-04-01", askedMother)).on("2026-05-01"),
      "mother spoke up of her own accord": given(opened(teenager), on("2026-04-01", did("FeedbackGiven", { of: mother.id }))).on("2026-05-01"),
      "what she said earlier was written down later": given(
        opened(teenager), on("2026-05-01", askedMother), on("2026-03-09", did("FeedbackGiven", { of: mother.id }))
      ).on("2026-05-20"),
      "the day before it is due": given(opened(teenager)).on("2026-04-12"),
      "the services have left": given(
        opened(teenager), on("2026-05-01", did("InvolvementEnded", { because: "moved" }))
      ).on("2026-09-01"),
      "father joined last week": given(opened(teenager), on("2026-04-20", askedMother, joined(father))).on("2026-05-01"),
      "father has left": given(
        opened(teenager), joined(father), on("2026-04-01", askedMother, did("PersonLeft", { person: father.id }))
      ).on("2026-05-01"),
      "grandmother is not asked this": given(opened(teenager), joined(grandmother), on("2026-04-01", askedMother)).on("2026-05-01"),
      "the services came back a week ago": given(
        opened(teenager), accepted(), on("2026-03-20", did("InvolvementEnded", { because: "moved" })), on("2026-09-01", did("TrajectoryReopened"))
      ).on("2026-09-08")
    },
    broken: {
      "nobody asked mother in half a year": given(opened(teenager)).on("2026-09-01"),
      "it is due today": given(opened(teenager)).on("2026-04-13"),
      "she was asked once, long ago": given(opened(teenager), on("2026-04-01", askedMother)).on("2026-09-01"),
      "the teenager was asked, mother was not": given(
        opened(teenager), on("2026-04-01", did("FeedbackAsked", { of: teenager.id }))
      ).on("2026-05-01")
    }
  })
