/** Document 004, the charter: the third and fourth starting points: strengths, the network, and adults who last. */
import { inDocument } from "./Clause.ts"
import type { Clause } from "./Clause.ts"

const { judged, shown, ofPeople } = inDocument("004")

export const strengthsAndNetwork: readonly Clause[] = [
  judged("should", {
    id: "forward-looking", place: "U3.1",
    asks: {
      nl: "Het gaat over wat we willen zien en hoe we daar vandaag aan beginnen.",
      en: "The talk is of what we want to see and how to begin on it today.",
      sv: "Man talar om vad man vill se och hur man börjar på det i dag."
    }
  }, { steps: ["GoalSet"] }),
  judged("must", {
    id: "what-works-beside-worries", place: "U3.2, U3.3, S3",
    asks: {
      nl: "Naast wat fout loopt, wordt gezocht naar wat al lukt, zonder iets te verbergen.",
      en: "Beside what goes wrong people look for what already works, and hide nothing.",
      sv: "Vid sidan av det som går fel söker man det som redan fungerar, utan att dölja något."
    }
  }, { steps: ["StrengthNamed", "ExistingSafetyShown"] }),
  judged("inv", {
    id: "impact-on-the-child", place: "U3.3",
    asks: {
      nl: "Het telt wat het kind ervan merkt, niet uit welke hoek de zorg kwam.",
      en: "What counts is what the child feels of it, not from which side the worry came.",
      sv: "Det som räknas är vad barnet märker av det, inte varifrån oron kom."
    }
  }, { steps: ["DangerStated", "HarmRecorded"], laws: ["what-must-not-be-cannot-be-written-down"] }),
  ofPeople({
    id: "people-not-problems", place: "U3.4",
    asks: {
      nl: "Men ziet iemand, en niet het probleem dat iemand heeft.",
      en: "Someone is seen, and not the problem they have.",
      sv: "Man ser en människa, inte det problem hon har."
    }
  }, {
    nl: "Hoe je naar iemand kijkt, is van jou. Alleen de woorden zijn na te kijken: zie plain-words.",
    en: "How you look at someone is yours. Only the words can be checked: see plain-words.",
    sv: "Hur man ser på någon är ens eget. Bara orden går att granska: se plain-words."
  }),
  judged("should", {
    id: "worries-defined-together", place: "U3.5",
    asks: {
      nl: "Het gezin en de anderen zeggen samen wat de zorg is en waar ze heen willen.",
      en: "The family and the others say together what the worry is and where they want to go.",
      sv: "Familjen och de andra säger tillsammans vad oron är och vart de vill."
    }
  }),
  judged("should", {
    id: "network-called-in", place: "U3.6",
    asks: {
      nl: "Ouders worden aangespoord hun eigen mensen erbij te halen.",
      en: "Parents are urged to bring in people of their own.",
      sv: "Föräldrar uppmuntras att ta med sina egna människor."
    }
  }, { steps: ["NetworkPersonAsked", "RelativeFound"] }),
  judged("ask", {
    id: "strengths-in-the-plan", place: "U3.7",
    asks: {
      nl: "Een plan bouwt verder op waar mensen goed in zijn.",
      en: "A plan goes on from what people are good at.",
      sv: "En plan bygger på det som människor är bra på."
    }
  }),
  shown({
    id: "own-responsibility", place: "U3.8",
    asks: {
      nl: "Gezin en eigen mensen nemen zelf op wat van hen is.",
      en: "Family and network take on themselves what is theirs.",
      sv: "Familj och nätverk tar själva det som är deras."
    }
  }, { views: [["@omringd/core", "OwnResponsibility"]] }),
  judged("must", {
    id: "mainly-informal-network", place: "U3.9",
    asks: {
      nl: "De mensen van het gezin zelf komen eerst; wie betaald wordt, gaat weer weg.",
      en: "The family's own people come first; those who are paid move on.",
      sv: "Familjens egna människor kommer först; de som har betalt går vidare."
    }
  }, { steps: ["NetworkPersonInformed"] }),
  judged("must", {
    id: "network-carries-the-plan", place: "U3.10",
    asks: {
      nl: "Het plan is in handen van het gezin en de mensen rond hen.",
      en: "The plan is in the hands of the family and those around them.",
      sv: "Planen ligger i händerna på familjen och människorna runt den."
    }
  }, { mandates: ["carry-the-plan"], steps: ["PlanAgreed", "CarriedByNetwork"] }),
  judged("inv", {
    id: "plan-outlives-services", place: "U3.11",
    asks: {
      nl: "Gaan de diensten weg, dan loopt het plan door bij wie blijft.",
      en: "When the services leave, the plan goes on with those who stay.",
      sv: "När samhället drar sig tillbaka fortsätter planen hos dem som är kvar."
    }
  }, { laws: ["ending-involvement-never-ends-the-plan"] }),
  judged("must", {
    id: "lasting-adults", place: "U4.1",
    asks: {
      nl: "Zonder een volwassene die blijft en van het kind houdt, houdt veiligheid niet stand.",
      en: "Without an adult who stays and loves the child, safety does not last.",
      sv: "Utan en vuxen som finns kvar och älskar barnet varar tryggheten inte."
    }
  }, { steps: ["LastingAdultCommitted"] }),
  shown({
    id: "relationships-predict", place: "U4.2",
    asks: {
      nl: "Hoe het een kind later vergaat, hangt af van de banden die het heeft.",
      en: "How a child fares later depends on the bonds it has.",
      sv: "Hur det går för ett barn beror på de band det har."
    }
  }, { views: [["@omringd/core", "Practice.isSafe"]], types: [["@omringd/core", "SafetyAnswer"]] })
]
