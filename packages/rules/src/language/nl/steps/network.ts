import type { Vocabulary } from "@omringd/core"

export const network = {
  RelativeFound: {
    professional: "{by} bracht {person} in beeld als mogelijke netwerkfiguur.",
    family: "{by} dacht aan {person} als een van jullie eigen mensen.",
    child: "{by} dacht aan {person}."
  },
  NetworkPersonAsked: {
    professional: "{person} kreeg de vraag om deel uit te maken van het netwerk.",
    family: "{person} kreeg de vraag om mee te helpen.",
    child: "{person} kreeg de vraag om te helpen."
  },
  NetworkPersonInformed: {
    professional: "{person} werd geïnformeerd over de zorgen ({of}).",
    family: "{person} kreeg te horen waar we bang voor zijn.",
    child: "{person} hoorde waar we bang voor zijn."
  },
  NetworkPersonCommitted: {
    professional: "{person} nam een engagement op in het netwerk.",
    family: "{person} beloofde te helpen, en zei hoe.",
    child: "{person} beloofde te helpen, en zei hoe."
  },
  LastingAdultCommitted: {
    professional: "{adult} engageerde zich als blijvende volwassene voor {child}.",
    family: "{adult} beloofde er voor {child} te blijven, wat er ook gebeurt.",
    child: "{adult} beloofde er altijd te zijn voor {child}."
  },
  NetworkMeetingCalled: {
    professional: "Voor {on} werd een netwerkberaad samengeroepen met {invited}.",
    family: "Voor {on} werd iedereen aan tafel gevraagd: {invited}.",
    child: "We kozen een dag om samen te praten: {on}."
  },
  NetworkMeetingHeld: {
    professional: "Er was een netwerkberaad met {present}.",
    family: "Jullie zaten samen rond de tafel: {present}.",
    child: "We zaten samen om te praten."
  },
  ChairNamed: {
    professional: "{chair} werd netwerkvoorzitter.",
    family: "{chair} kreeg de taak om iedereen weer samen te roepen.",
    child: "{chair} kreeg de taak om jullie bij elkaar te roepen."
  },
  SafePersonChosen: {
    professional: "{child} koos {person} als veilige persoon uit het netwerk.",
    family: "{child} koos {person} om naartoe te gaan als er iets is.",
    child: "{child} koos {person} om naartoe te gaan als er iets is."
  }
} satisfies Partial<Vocabulary["steps"]>
