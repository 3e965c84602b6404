/** Nobody leaves while someone waits for an answer. A promise of our own agency: say in `clause` where yours is written down. */
import { Need, Rule } from "@omringd/core"
import { accepted, did, given, grandmother, joined, mother, opened, teenager } from "@omringd/core/Story"

const said = did("FeedbackGiven", { feedback: "too-early", of: mother.id }, mother.id)
const answered = did("FeedbackAnswered", { feedback: "too-early" })
const lettingGo = [...opened(teenager), ...joined(grandmother), ...accepted(), did("CarriedByNetwork")]

export const nobodyLeavesWithoutAnAnswer = Rule.define({
  id: "nobody-leaves-without-an-answer",
  clause: "our-promise-1",
  strength: "must",
  before: ["InvolvementEnded"],
  reads: ["feedback"],
  needs: ({ feedback }) => feedback.flatMap(({ id, of, answered: at }) =>
    id === undefined || at !== undefined ? [] : [Need.of("answer", { feedback: id, person: of }).metBy("FeedbackAnswered")]),
  says: {
    nl: { professional: "De hulp stopt, en {person} wacht nog op een antwoord.", family: "Voor we weggaan krijgt {person} nog een antwoord.", child: "Voor we weggaan zeggen we {person} nog iets terug." },
    en: { professional: "Involvement ends while {person} still waits for an answer.", family: "Before we leave, {person} gets an answer.", child: "Before we go we still have to answer {person}." },
    sv: { professional: "Insatsen avslutas medan {person} väntar på svar.", family: "Innan vi går ska {person} få ett svar.", child: "Innan vi går ska vi svara {person}." }
  },
  kept: { "she was answered": given(lettingGo, said, answered).when("InvolvementEnded") },
  broken: { "she said it on the last day": given(lettingGo, said).when("InvolvementEnded") }
})
