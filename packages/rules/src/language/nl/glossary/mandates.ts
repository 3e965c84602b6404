import type { Meanings } from "../../glossary.ts"

export const mandates = {
  "raise-a-signal": {
    professional: "Iedereen mag dit: laten weten dat een kind misschien niet veilig is.",
    family: "Wie zich zorgen maakt om een kind, mag ons dat zeggen.",
    child: "Wie zich zorgen maakt om jou, mag dat zeggen."
  },
  "hold-the-public-mandate": {
    professional: "De consulent beantwoordt signalen, opent, heropent en beëindigt de betrokkenheid.",
    family: "Eén mens zegt of wij komen, en wanneer wij weer gaan.",
    child: "Eén mens zegt of wij komen en weer gaan."
  },
  "set-the-what": {
    professional: "De consulent legt de WAT vast en aanvaardt het plan als het erop antwoordt.",
    family: "Eén mens zegt wat er moet, maar niet hoe jullie dat doen.",
    child: "Eén mens zegt wat er moet, niet hoe."
  },
  "decide-necessity": {
    professional: "Een team beslist of hulp nodig is, ook als niet iedereen die wil, en zegt waarom.",
    family: "Een team zegt of jullie hulp nodig hebben, en waarom.",
    child: "Een paar mensen samen zeggen of er hulp moet zijn."
  },
  "seize-the-court": {
    professional: "Brengt de zaak voor de jeugdrechter als het niet anders kan.",
    family: "Als het echt niet anders kan, gaat de vraag naar de rechter.",
    child: "Als het niet anders kan, vraagt iemand het aan de rechter."
  },
  "decide-measure": {
    professional: "Alleen de jeugdrechter legt een maatregel op, verlengt of beëindigt hem.",
    family: "Alleen een rechter mag zeggen dat iets moet.",
    child: "Alleen een rechter mag dat zeggen."
  },
  "place-a-child": {
    professional: "Beslist dat een kind tijdelijk elders woont, en wanneer het naar huis kan.",
    family: "Zegt of een kind een tijd ergens anders woont, en wanneer het weer naar huis kan.",
    child: "Zegt waar een kind nu woont, en wanneer het weer naar huis kan."
  },
  "judge-safety": {
    professional: "Zegt beroepshalve hoe veilig een kind nu is, en waarop dat steunt.",
    family: "Zegt hoe veilig je kind nu is, en wat er te zien was.",
    child: "Zegt hoe veilig je nu bent, en waarom."
  },
  "write-the-how": {
    professional: "Familie en netwerk schrijven het veiligheidsplan; professionals vragen en denken mee.",
    family: "Jullie en jullie mensen schrijven het plan. Wij denken mee.",
    child: "Jullie maken het plan. Wij denken mee."
  },
  "carry-the-plan": {
    professional: "Neemt een deel van het veiligheidsplan op of verbindt zich aan een kind, buiten elk beroep.",
    family: "Iemand van jullie mensen belooft om mee te helpen en te blijven.",
    child: "Iemand van jouw mensen belooft dat die blijft."
  },
  "choose-for-oneself": {
    professional: "Kiest zelf welke aangeboden hulp past.",
    family: "Niemand anders kiest welke hulp bij jou past.",
    child: "Jij kiest welke hulp bij jou past."
  },
  "work-with-the-family": {
    professional: "Legt vast, organiseert en begeleidt als professional, samen met het gezin.",
    family: "Wie voor het werk bij jullie komt, schrijft dingen op en helpt mee.",
    child: "Wie bij jullie komt voor het werk, helpt mee."
  },
  "take-part": {
    professional: "Is erbij, zegt hoe die het ziet en mag dat bij alles laten opschrijven.",
    family: "Je bent erbij en zegt hoe jij het ziet. Wij schrijven dat op.",
    child: "Je bent erbij en zegt wat jij vindt. Wij schrijven dat op."
  }
} satisfies Meanings["mandates"]
