import { Moment, Need, Person, Phase, Rule } from "@omringd/core"
import type { Span } from "@omringd/core"
import { accepted, baby, careWorker, did, given, mother, on, opened, teenager } from "@omringd/core/Story"

const said = (of: string, feedback = "wednesdays") => did("FeedbackGiven", { feedback, of }, of)
const answered = did("FeedbackAnswered", { feedback: "wednesdays" })

/**
 * What a child says of how it goes with us is answered: what we changed because of it, or why nothing. What parents and network say is
 * answered no less. No source says how soon: that is a parameter, and two weeks is our assumption.
 */
export const feedbackIsAnswered = (within: Span = { weeks: 2 }) =>
  Rule.define({
    id: "feedback-is-answered",
    clause: "child-asked-for-feedback",
    strength: "should",
    owed: true,
    during: Phase.open,
    reads: ["phase", "children", "people", "feedback"],
    assumed: "how soon: two weeks unless set otherwise",
    needs: ({ phase, children, people, feedback }) => {
      const theirs = new Set([
        ...children.flatMap(({ id, letGo }) => (letGo === undefined ? [id] : [])),
        ...people.flatMap((person) => (Person.isInformal(person.role) && Person.isHere(person) ? [person.id] : []))
      ])
      return feedback.flatMap(({ id, of, at, answered }) =>
        id === undefined || answered !== undefined || !theirs.has(of) || !Phase.isOfNow(phase, at)
          ? [] : [Need.of("answer", { person: of, feedback: id }, { since: at, due: Moment.plus(at, within) }).metBy("FeedbackAnswered")])
    },
    says: {
      nl: {
        professional: "{person} gaf feedback en kreeg nog geen antwoord: wat er verandert, of waarom niet.",
        family: "{person} zei hoe het met ons gaat, en weet nog niet wat we daarmee doen.",
        child: "{person} zei hoe wij het doen. Wij moeten nog zeggen wat we daarmee doen."
      },
      en: {
        professional: "{person} gave feedback and has had no answer yet: what changes, or why nothing does.",
        family: "{person} said how it goes with us, and does not know yet what we do with it.",
        child: "{person} said how we are doing. We still have to say what we do with it."
      },
      sv: {
        professional: "{person} gav återkoppling och har inte fått svar än: vad som ändras, eller varför inget gör det.",
        family: "{person} sa hur det går med oss, och vet inte än vad vi gör med det.",
        child: "{person} sa hur det går med oss. Vi ska säga vad vi gör med det."
      }
    },
    kept: {
      "they come on another day from now on": given(
        opened(teenager), on("2026-04-01", said(teenager.id)), on("2026-04-08", answered)
      ).on("2026-05-01"),
      "she was asked, and said nothing yet": given(opened(teenager), on("2026-04-01", did("FeedbackAsked", { of: teenager.id }))).on("2026-05-01"),
      "the care worker said it to the consultant, who are asked in another way": given(opened(teenager), on("2026-04-01", said(careWorker.id))).on("2026-05-01"),
      "mother said it and has left": given(
        opened(teenager), on("2026-04-01", said(mother.id), did("PersonLeft", { person: mother.id, because: "own-wish" }, mother.id))
      ).on("2026-05-01"),
      "her brother said it and was let go": given(
        opened(teenager, baby), on("2026-04-01", said(baby.id), did("ChildLetGo", { child: baby.id }))
      ).on("2026-05-01"),
      "the services have left": given(opened(teenager), on("2026-04-01", said(teenager.id), did("InvolvementEnded", { because: "moved" }))).on("2026-05-01"),
      "she said it of those who came before": given(
        opened(teenager), accepted(), on("2026-03-20", said(teenager.id)), on("2026-04-01", did("InvolvementEnded", { because: "moved" })), on("2026-09-01", did("TrajectoryReopened"))
      ).on("2026-09-20")
    },
    broken: {
      "nobody answered her": given(opened(teenager), on("2026-04-01", said(teenager.id))).on("2026-05-01"),
      "nobody answered mother": given(opened(teenager), on("2026-04-01", said(mother.id))).on("2026-05-01"),
      "she said two things, and heard of one": given(
        opened(teenager), on("2026-04-01", said(teenager.id), said(teenager.id, "shoes")), on("2026-04-08", answered)
      ).on("2026-05-01")
    }
  })
