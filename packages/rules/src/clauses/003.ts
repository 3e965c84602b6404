/** Document 003: dialogue. */
import { inDocument } from "./Clause.ts"
import type { Clause } from "./Clause.ts"

const { judged, shown, ofPeople } = inDocument("003")

export const dialogue: readonly Clause[] = [
  judged("should", {
    id: "not-alone",
    asks: {
      nl: "Niemand draagt een zware beslissing in zijn eentje.",
      en: "Nobody carries a heavy decision on their own.",
      sv: "Ingen bär ett tungt beslut ensam."
    }
  }),
  judged("should", {
    id: "heard-and-seen",
    asks: {
      nl: "Ieder die erbij hoort, wil gezien worden en zijn verhaal kwijt kunnen.",
      en: "Everyone who is part of it wants to be seen and to have their say.",
      sv: "Alla som är med vill bli sedda och få säga sitt."
    }
  }),
  judged("ask", {
    id: "small-steps",
    asks: {
      nl: "Verandering komt in kleine stukken, die mensen samen zetten.",
      en: "Change comes in small pieces that people take together.",
      sv: "Förändring kommer i små bitar som man tar tillsammans."
    }
  }),
  judged("ask", {
    id: "experienced-with-new",
    asks: {
      nl: "Wie nieuw is in het vak, werkt samen met iemand die het al lang doet.",
      en: "Whoever is new to the trade works beside someone who is not.",
      sv: "Den som är ny i yrket arbetar tillsammans med någon som inte är det."
    }
  }),
  judged(["inv", "should"], {
    id: "judgements-do-not-stick",
    asks: {
      nl: "Een mening in een verslag blijft snel kleven; feiten staan er los van.",
      en: "An opinion in a report sticks quickly; facts stand apart from it.",
      sv: "En åsikt i en rapport fastnar lätt; fakta står för sig."
    }
  }, { steps: ["JudgementReviewed", "ViewAdded", "StepCorrected"], types: [["@omringd/core", "Statement"]] }),
  judged("should", {
    id: "the-match",
    asks: {
      nl: "Er wordt gevraagd of gezin en hulpverlener bij elkaar passen.",
      en: "Someone asks whether family and worker suit each other.",
      sv: "Någon frågar om familjen och den som hjälper passar för varandra."
    }
  }, { steps: ["MatchAsked"] }),
  judged("should", {
    id: "perspective-of-the-family",
    asks: {
      nl: "Het begint bij wat ouders en kinderen zelf van hun leven weten.",
      en: "It begins with what parents and children know of their own lives.",
      sv: "Det börjar i det som föräldrar och barn själva vet om sitt liv."
    }
  }),
  judged("ask", {
    id: "not-straight-to-action",
    asks: {
      nl: "Eerst luisteren, dan pas iets doen, en niet denken het beter te weten.",
      en: "Listening comes before doing, without thinking one knows better.",
      sv: "Man lyssnar innan man gör något, utan att tro att man vet bättre."
    }
  }),
  shown({
    id: "passer-by",
    asks: {
      nl: "Hulpverleners komen en gaan; het gezin en zijn mensen blijven.",
      en: "Workers come and go; the family and its people stay.",
      sv: "De som hjälper kommer och går; familjen och dess människor är kvar."
    }
  }, { views: [["@omringd/core", "Links"], ["@omringd/core", "OwnResponsibility"]], clauses: ["plan-outlives-services"] }),
  ofPeople({
    id: "equality",
    asks: {
      nl: "Mensen spreken met elkaar als gelijken.",
      en: "People meet one another as equals.",
      sv: "Människor möter varandra som jämlikar."
    }
  }, {
    nl: "Gelijkwaardigheid zit in toon en houding; wat meetbaar is, zou er een vakje van maken.",
    en: "Being equals lies in tone and bearing; anything to measure would make a box to tick of it.",
    sv: "Jämlikhet ligger i tonfall och hållning; ett mått skulle göra den till en ruta att kryssa i."
  }),
  judged("should", {
    id: "plain-words",
    asks: {
      nl: "Woorden van het vak zijn een gezin vreemd; gewone woorden zijn dat niet.",
      en: "Words of the trade are foreign to a family; everyday words are not.",
      sv: "Yrkets ord är främmande för en familj; vardagens ord är det inte."
    }
  }, {
    views: [["@omringd/rules/language", "vocabularies"]],
    laws: ["no-text-for-a-child-or-a-family-contains-a-trade-word"],
    clauses: ["same-words-for-all"]
  }),
  judged("should", {
    id: "decisions-grounded",
    asks: {
      nl: "Een beslissing steunt op wat na te gaan is, en wie het aangaat denkt mee.",
      en: "A decision rests on what can be traced, and those it touches take part in it.",
      sv: "Ett beslut vilar på sådant som går att spåra, och de som berörs är med."
    }
  }),
  judged("should", {
    id: "dialogue-returns",
    asks: {
      nl: "Mensen blijven elkaar spreken, ook als het even stil is.",
      en: "People keep talking with one another, also when things are quiet.",
      sv: "Man fortsätter att tala med varandra, också när det är lugnt."
    }
  }, { steps: ["ReviewHeld", "NetworkMeetingHeld"] })
]
