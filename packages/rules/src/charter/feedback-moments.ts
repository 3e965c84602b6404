import { Moment, Need, Person, Phase, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { accepted, careWorker, consultant, did, given, grandmother, joined, mother, on, opened, teenager } from "@omringd/core/Story"
import { feedbackDue } from "../feedback-due.ts"

const asked = (day: Moment, ...people: readonly string[]) => on(day, ...people.map((of) => did("FeedbackAsked", { of })))

/** Consultant and care worker ask each other regularly how it goes between them. The rhythm is ours to set: no source says how often. */
export const feedbackMoments = (every: Span = { weeks: 12 }) =>
  Rule.define({
    id: "feedback-moments",
    clause: "feedback-moments",
    strength: "should",
    owed: true,
    during: Phase.open,
    reads: ["phase", "people", "feedback"],
    assumed: "how often: twelve weeks unless set otherwise",
    needs: ({ phase, people, feedback }) =>
      people
        .filter((person) => Person.isHere(person) && (person.role === "consultant" || person.role === "care-worker"))
        .map((person) => Need.of("feedback", { person: person.id }, feedbackDue(person, phase, feedback, every)).metBy("FeedbackAsked", "FeedbackGiven")),
    says: {
      nl: {
        professional: "Het is tijd om {person} feedback te vragen over het samenwerken.",
        family: "We vroegen {person} al een tijd niet hoe het samenwerken gaat.",
        child: "Het is tijd om {person} te vragen hoe we samenwerken."
      },
      en: {
        professional: "{person} is due to be asked by the partners for feedback on working together.",
        family: "It is time to ask {person} how it is to work together.",
        child: "It is time to ask {person} how we work together."
      },
      sv: {
        professional: "Det är dags att be {person} om återkoppling på samarbetet.",
        family: "Det är dags att fråga {person} hur det går att arbeta ihop.",
        child: "Det är dags att fråga {person} hur vi jobbar ihop."
      }
    },
    kept: {
      "they asked each other in spring": given(opened(teenager), asked("2026-05-01", consultant.id, careWorker.id)).on("2026-07-01"),
      "the care worker spoke up herself": given(
        opened(teenager), asked("2026-05-01", consultant.id), on("2026-05-01", did("FeedbackGiven", { of: careWorker.id }))
      ).on("2026-07-01"),
      "a talk in March was noted after the one in May": given(
        opened(teenager), asked("2026-05-01", consultant.id, careWorker.id), asked("2026-03-10", consultant.id, careWorker.id)
      ).on("2026-07-01"),
      "the day before it is due": given(opened(teenager)).on("2026-05-24"),
      "the care worker has left": given(
        opened(teenager), on("2026-03-10", did("PersonLeft", { person: careWorker.id })), asked("2026-05-01", consultant.id)
      ).on("2026-07-01"),
      "the services have left": given(opened(teenager), on("2026-05-01", did("InvolvementEnded", { because: "moved" }))).on("2026-09-01"),
      "a new care worker came last month": given(
        opened(teenager), asked("2026-05-01", consultant.id, careWorker.id),
        on("2026-06-20", did("PersonJoined", { person: "second", role: "care-worker" }, "second"))
      ).on("2026-07-20"),
      "grandmother is asked in her own rhythm": given(
        opened(teenager), joined(grandmother), asked("2026-05-01", consultant.id, careWorker.id)
      ).on("2026-07-01"),
      "the services came back a week ago": given(
        opened(teenager), accepted(), on("2026-03-20", did("InvolvementEnded", { because: "moved" })),
        on("2026-09-01", did("TrajectoryReopened"))
      ).on("2026-09-08")
    },
    broken: {
      "it is due today": given(opened(teenager)).on("2026-05-25"),
      "nobody asked the care worker": given(opened(teenager), asked("2026-05-01", consultant.id)).on("2026-07-01"),
      "nobody asked the consultant": given(opened(teenager), asked("2026-05-01", careWorker.id, mother.id)).on("2026-07-01")
    }
  })
