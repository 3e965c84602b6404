/** Document 004, the charter: what everyone promises, and the first two starting points: the child, and its parents. */
import { inDocument } from "./Clause.ts"
import type { Clause } from "./Clause.ts"

const { judged, shown, ofPeople } = inDocument("004")

export const childAndParents: readonly Clause[] = [
  judged("must", {
    id: "safe-loved-surrounded", place: "P1",
    asks: {
      nl: "Elk kind wordt groot in veiligheid, met liefde en met mensen rond zich: vandaag en later.",
      en: "Each child grows up in safety, with love and with people around it: today and later on.",
      sv: "Varje barn växer upp i trygghet, med kärlek och med människor omkring sig: i dag och längre fram."
    }
  }, { steps: ["ChildLetGo", "InvolvementEnded"], clauses: ["is-this-child-safe"] }),
  judged("inv", {
    id: "from-signal-to-letting-go", place: "P4",
    asks: {
      nl: "Wat beloofd is, geldt van de eerste melding tot de diensten weg zijn.",
      en: "What was promised holds from the first report until the services are gone.",
      sv: "Det som lovats gäller från den första anmälan till dess att samhället har släppt taget."
    }
  }, { types: [["@omringd/core", "Phases"]], laws: ["from-every-reachable-open-trajectory-some-sequence-of-steps-leads-to-an-end"] }),
  judged("inv", {
    id: "every-track", place: "P3, U2.1",
    asks: {
      nl: "Of hulp vrij gekozen is, nodig geacht of opgelegd door de rechter: de beloften blijven dezelfde.",
      en: "Whether help is chosen, found necessary or ordered by a judge, the promises stay the same.",
      sv: "Om hjälpen är frivillig, bedömd som nödvändig eller beslutad av domstol: löftena är desamma."
    }
  }, { laws: ["no-need-is-switched-off-by-the-legal-track"] }),
  shown({
    id: "shared-language", place: "P5, U5.1",
    asks: {
      nl: "Ieder gebruikt dezelfde woorden en kijkt in dezelfde richting.",
      en: "Everyone uses the same words and looks in the same direction.",
      sv: "Alla använder samma ord och ser åt samma håll."
    }
  }, { views: [["@omringd/rules/language", "glossaryFor"], ["@omringd/rules/language", "vocabularies"]], laws: ["every-code-has-its-own-text-in-every-language"] }),
  judged("must", {
    id: "child-first", place: "S1",
    asks: {
      nl: "Wat goed is voor het kind, gaat voor op al het andere.",
      en: "What is good for the child goes before everything else.",
      sv: "Det som är bra för barnet går före allt annat."
    }
  }),
  judged("ask", {
    id: "proportionate", place: "U1.1",
    asks: {
      nl: "Wat de diensten doen, is niet zwaarder dan nodig en helpt het gezin vooruit.",
      en: "What the services do is no heavier than it must be, and helps the family on.",
      sv: "Det samhället gör är inte tyngre än det måste vara, och det hjälper familjen vidare."
    }
  }),
  judged("must", {
    id: "child-has-a-voice", place: "U1.2",
    asks: {
      nl: "Elk kind zegt wat het denkt, en dat weegt mee in doelen en beslissingen.",
      en: "Each child says what it thinks, and that counts in goals and decisions.",
      sv: "Varje barn får säga vad det tänker, och det väger in i mål och beslut."
    }
  }, { steps: ["ChildHeard", "ChildNotHeard"] }),
  judged("must", {
    id: "voice-by-another", place: "U1.3",
    asks: {
      nl: "Kan een kind zelf niet spreken, dan spreekt iemand voor dat kind.",
      en: "If a child cannot speak for itself, someone speaks for it.",
      sv: "Kan ett barn inte tala för sig självt finns någon som talar för det."
    }
  }, { steps: ["SpokespersonNamed"] }),
  judged("should", {
    id: "with-children", place: "U1.4, U1.5",
    asks: {
      nl: "Kinderen doen mee aan de stappen; het gaat niet alleen over hen.",
      en: "Children take part in the steps; they are not only what these are about.",
      sv: "Barn är med i stegen; stegen handlar inte bara om dem."
    }
  }, { steps: ["NetworkMeetingHeld", "ReviewHeld"] }),
  judged("should", {
    id: "explained-to-the-child", place: "U1.6",
    asks: {
      nl: "Een kind krijgt altijd uitgelegd waarom iets gebeurt, in woorden die het snapt.",
      en: "A child is always told why something happens, in words it can follow.",
      sv: "Ett barn får alltid veta varför något sker, med ord som det förstår."
    }
  }, { steps: ["StepExplained", "StoryTold"] }),
  judged("should", {
    id: "child-asked-for-feedback", place: "U1.7",
    asks: {
      nl: "Het kind wordt geregeld gevraagd hoe het loopt, en met het antwoord gebeurt iets.",
      en: "The child is asked every so often how it goes, and something is done with the answer.",
      sv: "Barnet får ofta frågan om hur det går, och man gör något med svaret."
    }
  }, { steps: ["FeedbackAsked", "FeedbackGiven", "FeedbackAnswered"] }),
  judged("inv", {
    id: "parents-worth-working-with", place: "U2.1, U2.5",
    asks: {
      nl: "Met elke ouder valt samen te werken, ook als hulp moet.",
      en: "Every parent can be worked with, also when help is not a choice.",
      sv: "Det går att samarbeta med varje förälder, också när hjälpen inte är frivillig."
    }
  }),
  judged("should", {
    id: "with-parents-not-about", place: "U2.2",
    asks: {
      nl: "Over ouders wordt gesproken waar ze zelf bij zijn.",
      en: "Parents are there when they are spoken of.",
      sv: "Föräldrar är själva med när man talar om dem."
    }
  }),
  judged("inv", {
    id: "parents-decide-how", place: "U2.3",
    asks: {
      nl: "Niemand neemt het over van ouders: zij houden hun plaats en hun taak.",
      en: "Nobody takes over from parents: they keep their place and their task.",
      sv: "Ingen tar över från föräldrarna: de behåller sin plats och sin uppgift."
    }
  }, { mandates: ["write-the-how"], steps: ["PlanDrafted", "PlanAgreed"], laws: ["what-must-not-be-cannot-be-written-down"] }),
  ofPeople({
    id: "change-is-possible", place: "U2.4",
    asks: {
      nl: "Wie dan ook kan iets bijleren en het anders gaan doen.",
      en: "Anyone can learn something and come to do things in another way.",
      sv: "Vem som helst kan lära sig något och börja göra på ett annat sätt."
    }
  }, {
    nl: "Hoop is iets wat mensen elkaar geven. Een programma dat ze meet, zou over gezinnen gaan oordelen.",
    en: "Hope is what people give each other. A program that measured it would begin to judge families.",
    sv: "Hopp är något människor ger varandra. Ett program som mätte det skulle börja döma familjer."
  }),
  ofPeople({
    id: "authority-with-empathy", place: "U2.6",
    asks: {
      nl: "Soms moet iemand streng zijn; meeleven moet altijd.",
      en: "Now and then someone must be firm; to feel with people is for always.",
      sv: "Ibland måste någon vara bestämd; medkänsla behövs alltid."
    }
  }, {
    nl: "Of iemand meeleeft, voelt alleen wie voor hem zit; die kan dat zeggen als er naar gevraagd wordt.",
    en: "Whether someone feels with you is felt only by whoever sits there, who can say so when asked.",
    sv: "Medkänsla känns bara av den som sitter mittemot, och den kan säga det när någon frågar."
  }),
  judged("ask", {
    id: "choices-offered", place: "U2.7",
    asks: {
      nl: "Ouders worden gevraagd wat ze willen en krijgen iets te kiezen.",
      en: "Parents are asked what they want and are given something to choose from.",
      sv: "Föräldrar får frågan om vad de vill och har något att välja mellan."
    }
  }, { steps: ["SupportOffered", "SupportChosen"] }),
  judged("should", {
    id: "parents-asked-for-feedback", place: "U2.8",
    asks: {
      nl: "Ouders zeggen geregeld wat goed gaat, wat hen zorgen baart en wat anders moet.",
      en: "Parents say every so often what goes well, what worries them and what should change.",
      sv: "Föräldrar får ofta säga vad som går bra, vad som oroar och vad som bör ändras."
    }
  }, { steps: ["FeedbackAsked", "FeedbackGiven", "FeedbackAnswered"] })
]
