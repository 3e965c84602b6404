/** Document 001: elements and partnership. */
import { inDocument } from "./Clause.ts"
import type { Clause } from "./Clause.ts"

const { judged, shown } = inDocument("001")

export const elementsAndPartnership: readonly Clause[] = [
  judged("should", {
    id: "is-this-child-safe",
    asks: {
      nl: "Of dit kind veilig is, is een vraag waarop elke dag een antwoord bestaat.",
      en: "Whether this child is safe is a question that has an answer on any day.",
      sv: "Om barnet är tryggt är en fråga som har ett svar vilken dag som helst."
    }
  }, { views: [["@omringd/core", "Practice.isSafe"]], steps: ["SafetyJudged"] }),
  judged("should", {
    id: "look-at-each-step-together",
    asks: {
      nl: "Bij elke stap kijken mensen samen wat die voor de veiligheid doet.",
      en: "At each step people look together at what it does for safety.",
      sv: "Vid varje steg ser man tillsammans på vad det betyder för tryggheten."
    }
  }),
  judged("inv", {
    id: "people-over-procedure",
    asks: {
      nl: "Regels, gewoontes en methodes leiden niet af van de mensen om wie het gaat.",
      en: "Rules, habits and methods do not draw attention away from the people concerned.",
      sv: "Regler, vanor och metoder får inte skymma människorna det handlar om."
    }
  }, { steps: ["Deviated"] }),
  judged("ask", {
    id: "attention-to-what-works",
    asks: {
      nl: "Er is aandacht voor wat men samen doet, of anders dan voorheen.",
      en: "What is done together, or done differently than before, is noticed.",
      sv: "Man lägger märke till det som görs tillsammans, eller på ett nytt sätt."
    }
  }),
  judged("ask", {
    id: "successes-celebrated",
    asks: {
      nl: "Wat samen gelukt is, wordt gevierd.",
      en: "What people achieved together is celebrated.",
      sv: "Det man lyckats med tillsammans firas."
    }
  }, { steps: ["SuccessCelebrated"] }),
  shown({
    id: "sectors-together",
    asks: {
      nl: "Partners komen uit meer dan één sector.",
      en: "Partners come from more than one sector.",
      sv: "Samarbetsparterna kommer från mer än en sektor."
    }
  }, { views: [["@omringd/core/Partners", "Partners"]] })
]
