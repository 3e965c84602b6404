/** Document 002: help near home. */
import { inDocument } from "./Clause.ts"
import type { Clause } from "./Clause.ts"

const { judged, shown, ofPeople } = inDocument("002")

export const nearHome: readonly Clause[] = [
  judged("inv", {
    id: "one-family-one-plan-one-coordinator",
    asks: {
      nl: "Een gezin heeft één plan en één mens die alles samenhoudt.",
      en: "A family has a single plan, and a single person who keeps things together.",
      sv: "En familj har en enda plan och en enda person som håller ihop allt."
    }
  }, { steps: ["CoordinatorNamed", "TrajectoryOpened"] }),
  judged("should", {
    id: "signals-noticed-early",
    asks: {
      nl: "Een zorg wordt vroeg opgemerkt, en gedeeld voor ze groeit.",
      en: "A worry is noticed early, and shared before it grows.",
      sv: "En oro märks tidigt och delas innan den växer."
    }
  }, { steps: ["SignalReceived", "SignalAnswered"] }),
  judged("should", {
    id: "work-downwards",
    asks: {
      nl: "Eerst wordt gekeken of lichtere hulp dicht bij huis volstaat.",
      en: "The first look is at whether lighter help close to home will do.",
      sv: "Först ser man om lättare hjälp nära hemmet räcker."
    }
  }, { views: [["@omringd/core/Partners", "Partners"]] }),
  shown({
    id: "partners-known",
    asks: {
      nl: "Men weet wie er in de buurt is, vrijwillig of beroepshalve, en wat ieder kan.",
      en: "It is known who is around, by trade or not, and what each can do.",
      sv: "Man vet vilka som finns i närheten, yrkesverksamma eller inte, och vad var och en kan göra."
    }
  }, { views: [["@omringd/core/Partners", "Partners"]] }),
  judged("inv", {
    id: "do-what-is-needed",
    asks: {
      nl: "Wat niet werkt mag weg; wat dit gezin nodig heeft, komt ervoor in de plaats.",
      en: "What does not work may go, and what this family needs takes its place.",
      sv: "Det som inte fungerar får bort, och det familjen behöver kommer i stället."
    }
  }, { steps: ["Deviated", "ReviewHeld"], views: [["@omringd/cli", "pageOf"]], clauses: ["people-over-procedure"] }),
  judged("must", {
    id: "floor-secured",
    asks: {
      nl: "Is een kind nu niet veilig, dan zorgen mensen daar samen en meteen voor.",
      en: "When a child is not safe now, people see to that together and at once.",
      sv: "När ett barn inte är tryggt nu ser man till det tillsammans och genast."
    }
  }, { steps: ["ImmediatePlanMade", "ChildPlaced"], laws: ["the-emergency-door-is-never-closed-by-a-need"] }),
  judged("must", {
    id: "before-the-floor",
    asks: {
      nl: "Vooraf is afgesproken wie wat doet als het fout dreigt te gaan.",
      en: "It is agreed beforehand who does what when things threaten to go wrong.",
      sv: "Det är bestämt i förväg vem som gör vad när det är på väg att gå fel."
    }
  }, { steps: ["PlanDrafted"] }),
  shown({
    id: "few-links",
    asks: {
      nl: "Een gezin krijgt met zo weinig mogelijk hulpverleners na elkaar te maken.",
      en: "A family meets as few workers in a row as can be.",
      sv: "En familj möter så få personer efter varandra som möjligt."
    }
  }, { views: [["@omringd/core", "Links"]] }),
  ofPeople({
    id: "courage",
    asks: {
      nl: "Wat moeilijk is om te zeggen, wordt toch gezegd.",
      en: "What is hard to say is said all the same.",
      sv: "Det som är svårt att säga blir ändå sagt."
    }
  }, {
    nl: "Een programma ziet wat gezegd is, nooit wat iemand niet durfde te zeggen.",
    en: "A program sees what was said, never what someone did not dare to say.",
    sv: "Ett program ser det som blev sagt, aldrig det som någon inte vågade säga."
  })
]
