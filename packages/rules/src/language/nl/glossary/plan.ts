import type { Entries } from "../../glossary.ts"

export const plan = {
  "safety-plan": {
    professional: {
      term: "veiligheidsplan",
      means: "De afspraken waarmee familie en netwerk een kind veilig houden, ook als de diensten er niet meer zijn."
    },
    family: { term: "jullie plan", means: "Wat jullie en jullie mensen doen, zodat je kind veilig is en blijft." },
    child: { term: "het plan", means: "Wat de grote mensen doen, zodat jij veilig bent." }
  },
  "plan-rule": {
    professional: { term: "afspraak", means: "Een deel van het veiligheidsplan: wie wat doet, en bij welk teken." },
    family: { term: "afspraak", means: "Een stuk van het plan: wie doet wat, en wanneer?" },
    child: { term: "afspraak", means: "Iets wat iemand belooft te doen." }
  },
  "immediate-plan": {
    professional: {
      term: "onmiddellijke veiligheidsafspraken",
      means: "Wat een kind nu veilig houdt, tot op een vaste dag, terwijl aan het veiligheidsplan gewerkt wordt."
    },
    family: { term: "plan voor deze dagen", means: "Wat we nu meteen doen, zodat je kind deze dagen veilig is." },
    child: { term: "plan voor deze dagen", means: "Wat we nu meteen doen, zodat jij deze dagen veilig bent." }
  },
  "plan-test": {
    professional: { term: "test van een afspraak", means: "Een afspraak is in het echt of als oefening gedaan: hield ze stand?" },
    family: { term: "het plan proberen", means: "We doen wat er in het plan staat en kijken of het lukt." },
    child: { term: "het plan proberen", means: "We doen het plan en kijken of het lukt." }
  },
  floor: {
    professional: { term: "ondergrens", means: "Het punt waaronder een kind niet veilig genoeg is; het plan zegt wie er voordien al iets doet." },
    family: { term: "tot hier en niet verder", means: "Vanaf dit punt is het niet meer veilig. Daarom doet iemand al iets voor het zover komt." },
    child: { term: "tot hier en niet verder", means: "Dan is het niet meer veilig. Daarom komt iemand al eerder." }
  },
  support: {
    professional: { term: "ondersteuning", means: "Hulp die een gezin kan kiezen, dicht bij huis en niet zwaarder dan nodig." },
    family: { term: "hulp", means: "Iets of iemand die het voor jullie lichter maakt. Jullie kiezen mee." },
    child: { term: "hulp", means: "Iemand die iets voor jullie doet. Jullie kiezen mee." }
  },
  "words-and-pictures": {
    professional: {
      term: "woord en beeld",
      means: "Een verhaal in woorden en tekeningen, samen met de ouders gemaakt: wat er gebeurde, en wie nu waarvoor zorgt."
    },
    family: { term: "het verhaal met tekeningen", means: "Het vertelt je kind wat er was en wat er nu komt. Jullie maken het mee." },
    child: { term: "jouw verhaal met tekeningen", means: "Het vertelt wat er was en wat er nu komt." }
  },
  "network-meeting": {
    professional: { term: "netwerkberaad", means: "Familie, netwerk en professionals zitten samen over de zorgen, wat goed gaat en het plan." },
    family: { term: "samen aan tafel", means: "Jullie, jullie eigen mensen en wij zitten samen om te praten." },
    child: { term: "samen aan tafel", means: "Jij, jouw mensen en wij zitten samen om te praten." }
  }
} satisfies Entries<"plan">
