/** What people say to the services is answered: within a week, and in any case before the services leave. A promise of our own agency. */
import { Moment, Need, Pack, Phase, Rule } from "@omringd/core"
import type { Feedback, Gap, Span } from "@omringd/core"
import { accepted, did, given, grandmother, joined, mother, on, opened, teenager } from "@omringd/core/Story"

const said = did("FeedbackGiven", { feedback: "too-early", of: mother.id }, mother.id)
const answered = did("FeedbackAnswered", { feedback: "too-early" })
const lettingGo = [...opened(teenager), ...joined(grandmother), ...accepted(), did("CarriedByNetwork")]

/** One need for each thing that someone said and nobody answered. */
const unanswered = (feedback: readonly Feedback[], due?: (at: Moment) => Moment): readonly Gap[] =>
  feedback.flatMap(({ id, of, at, answered }) => {
    if (id === undefined || answered !== undefined) return []
    const day = due?.(at)
    return [Need.of("answer", { feedback: id, person: of }, { since: day, due: day }).metBy("FeedbackAnswered")]
  })

const answeredInTime = (within: Span) =>
  Rule.define({
    id: "what-is-said-is-answered-in-time",
    clause: "our-charter-3",
    strength: "should",
    owed: true,
    during: Phase.open,
    reads: ["feedback"],
    needs: ({ feedback }) => unanswered(feedback, (at) => Moment.plus(at, within)),
    says: {
      nl: { professional: "Op de feedback van {person} kwam nog geen antwoord.", family: "{person} zei hoe het gaat. Daar kwam nog geen antwoord op.", child: "{person} zei iets tegen ons. We hebben nog niets terug gezegd." },
      en: { professional: "The feedback of {person} has not been answered.", family: "{person} told us how it goes. We have not answered yet.", child: "{person} told us something. We have not said anything back yet." },
      sv: { professional: "{person} har inte fått svar på sin återkoppling.", family: "{person} sa hur det går. Vi har inte svarat än.", child: "{person} sa något till oss. Vi har inte svarat än." }
    },
    kept: {
      "she said it yesterday": given(opened(teenager), said).on("2026-03-03"),
      "it was answered the next day": given(opened(teenager), said, on("2026-03-03", answered)).on("2026-03-20"),
      "the services left": given(opened(teenager), said, did("InvolvementEnded", { because: "moved" })).on("2026-03-20")
    },
    broken: { "a week on nobody has answered": given(opened(teenager), said).on("2026-03-09") }
  })

const answeredBeforeLeaving = Rule.define({
  id: "nobody-leaves-without-an-answer",
  clause: "our-charter-4",
  strength: "must",
  before: ["InvolvementEnded"],
  reads: ["feedback"],
  needs: ({ feedback }) => unanswered(feedback),
  says: {
    nl: { professional: "De hulp stopt, en {person} wacht nog op een antwoord.", family: "Voor we weggaan krijgt {person} nog een antwoord.", child: "Voor we weggaan zeggen we {person} nog iets terug." },
    en: { professional: "Involvement ends while {person} still waits for an answer.", family: "Before we leave, {person} gets an answer.", child: "Before we go we still have to answer {person}." },
    sv: { professional: "Insatsen avslutas medan {person} väntar på svar.", family: "Innan vi går ska {person} få ett svar.", child: "Innan vi går ska vi svara {person}." }
  },
  kept: { "she was answered": given(lettingGo, said, answered).when("InvolvementEnded") },
  broken: { "she said it on the last day": given(lettingGo, said).when("InvolvementEnded") }
})

/** `within`: by when an answer is there; a week when left out. */
export const answeredPack = (within: Span = { weeks: 1 }): Pack =>
  Pack.define({ name: "answered", version: "0.1.0", sdk: 1, rules: [answeredInTime(within), answeredBeforeLeaving] })
