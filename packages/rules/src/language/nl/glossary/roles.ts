import type { Meanings } from "../../glossary.ts"

export const roles = {
  child: {
    professional: "Om wie het gaat: een kind of jongere die veilig, geliefd en omringd wil opgroeien.",
    family: "Het gaat om je kind. Het moet veilig zijn en graag gezien worden.",
    child: "Het gaat om jou. Je moet veilig zijn en graag gezien worden."
  },
  parent: {
    professional: "Wie een kind opvoedt, en partner is bij elke stap.",
    family: "Jullie voeden je kind op en doen mee bij elke stap.",
    child: "Je mama, je papa of wie als ouder voor je zorgt."
  },
  "network-person": {
    professional: "Iemand van familie, vrienden of buren die meedoet, en dat niet voor het werk doet.",
    family: "Iemand die jullie goed kent en wil helpen. Het is geen werk.",
    child: "Iemand van jouw mensen die wil helpen."
  },
  consultant: {
    professional: "Wie het publieke mandaat heeft: legt de WAT vast en zegt of het plan erop antwoordt.",
    family: "Zegt voor de overheid wat er anders moet, en of jullie plan goed genoeg is.",
    child: "Zegt wat er anders moet, en of het plan goed is."
  },
  "care-worker": {
    professional: "Wie vanuit een dienst met het gezin werkt en de HOE helpt zoeken.",
    family: "Komt bij jullie en helpt om zelf een weg te vinden.",
    child: "Komt bij jullie en helpt mee."
  },
  "trusted-person": {
    professional: "Iemand die een kind volgens de wet zelf kiest om het bij te staan.",
    family: "Iemand die je kind zelf koos, en die er altijd bij mag zijn.",
    child: "Iemand die jij koos. Die mag er altijd bij zijn."
  },
  referrer: {
    professional: "Wie een signaal geeft vanuit een dienst, een school of een praktijk.",
    family: "Iemand die zich zorgen maakte en dat aan ons zei.",
    child: "Iemand die zich zorgen maakte en dat zei."
  },
  prosecutor: {
    professional: "Wie namens de overheid een dringende of noodzakelijke zaak voor de jeugdrechter brengt.",
    family: "Mag aan de rechter vragen om te beslissen wat er moet.",
    child: "Mag aan de rechter vragen om mee te kijken."
  },
  judge: {
    professional: "Wie beslist als hulp opgelegd moet worden, na ieder gehoord te hebben.",
    family: "Luistert naar ieder en zegt dan wat er moet.",
    child: "Luistert ook naar jou. Zegt dan wat er moet."
  }
} satisfies Meanings["roles"]
