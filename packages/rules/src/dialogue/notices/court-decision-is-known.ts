import { NoticeRule } from "@omringd/core"
import { baby, did, given, grandmother, joined, opened, teenager } from "@omringd/core/Story"
import { parents, professionals } from "../../told/people.ts"
import { tell } from "../../told/tell.ts"

const judge = { id: "judge", role: "judge" } as const

/** When a judge has decided, the children it is about and the parents hear that it was, and so do the professionals. What was decided is told by people. */
export const courtDecisionIsKnown = NoticeRule.after({
  id: "court-decision-is-known",
  clause: "decisions-grounded",
  after: ["CourtDecided"],
  tells: ({ trajectory, taken: { step, by } }) => tell(trajectory, [...step.children, ...parents(trajectory), ...professionals(trajectory)], { by }, [by]),
  says: {
    nl: {
      professional: "De jeugdrechter heeft beslist. Lees de beslissing en leg ze uit aan het gezin.",
      family: "De rechter heeft beslist. Iemand van ons legt je uit wat er in de brief staat.",
      child: "De rechter heeft iets beslist. We komen naar je toe en zeggen wat, en waarom."
    },
    en: {
      professional: "The court has decided. Read the decision and explain it to the family.",
      family: "The judge has decided. One of us will explain to you what the letter says.",
      child: "The judge has decided something. Someone will come and tell you what, and why."
    },
    sv: {
      professional: "Domstolen har beslutat. Läs beslutet och förklara det för familjen.",
      family: "Domaren har bestämt. En av oss förklarar för dig vad som står i brevet.",
      child: "Domaren har bestämt något. Vi kommer och berättar vad det är, och varför."
    }
  },
  told: {
    "the judge orders supervision for a year": given(opened(teenager), joined(judge)).when("CourtDecided"),
    "it is about one of two children": given(
      opened(teenager, baby), joined(judge, grandmother), did("SpokespersonNamed", { child: baby.id, person: grandmother.id })
    ).when("CourtDecided", { children: [teenager.id] })
  },
  silent: {
    "it was only brought before the judge": given(opened(teenager)).when("CourtSeized")
  }
})
