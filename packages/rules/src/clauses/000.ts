/** Document 000: network and connection. */
import { inDocument } from "./Clause.ts"
import type { Clause } from "./Clause.ts"

const { judged, shown } = inDocument("000")

export const networkAndConnection: readonly Clause[] = [
  shown({
    id: "connection-is-safety",
    asks: {
      nl: "Een kind is veilig door wie er rond hem staat, niet doordat er op papier geen gevaar meer is.",
      en: "A child is safe through the people around it, not through a list of risks that is empty.",
      sv: "Ett barn är tryggt genom människorna omkring det, inte genom att listan över risker är tom."
    }
  }, { views: [["@omringd/core", "Practice.isSafe"]], types: [["@omringd/core", "SafetyAnswer"]] }),
  judged("should", {
    id: "network-kept-going",
    asks: {
      nl: "Wie rond het gezin staat, krijgt steun om het vol te houden.",
      en: "Those who stand around a family are helped to keep at it.",
      sv: "De som finns runt familjen får stöd så att de orkar fortsätta."
    }
  }, { steps: ["NetworkMeetingCalled", "NetworkMeetingHeld", "NetworkCheckedIn", "ChairNamed"] }),
  judged("ask", {
    id: "parents-surrounded",
    asks: {
      nl: "Ook ouders hebben eigen mensen bij wie ze terechtkunnen.",
      en: "Parents, too, have people of their own to turn to.",
      sv: "Också föräldrar har egna människor att vända sig till."
    }
  }),
  judged("ask", {
    id: "workers-have-a-network",
    asks: {
      nl: "Wie dit werk doet, heeft collega's nodig op wie hij kan leunen.",
      en: "Those who do this work need colleagues to lean on.",
      sv: "Den som gör det här arbetet behöver kollegor att luta sig mot."
    }
  }, { clauses: ["experienced-with-new", "not-alone"] }),
  shown({
    id: "across-borders",
    asks: {
      nl: "Mensen uit verschillende landen kunnen hierover in dezelfde woorden spreken.",
      en: "People of different countries can speak of this in the same words.",
      sv: "Människor i olika länder kan tala om det här med samma ord."
    }
  }, { views: [["@omringd/core", "languages"], ["@omringd/rules/language", "vocabularies"]] })
]
