import type { Vocabulary } from "@omringd/core"

export const mandates = {
  "raise-a-signal": {
    professional: "een signaal van verontrusting geven",
    family: "zeggen dat er zorgen zijn",
    child: "zeggen dat er zorgen zijn"
  },
  "hold-the-public-mandate": {
    professional: "signalen beantwoorden en namens de overheid de betrokkenheid openen en beëindigen",
    family: "beslissen of wij bij jullie komen en weer gaan",
    child: "zeggen of wij komen en weer gaan"
  },
  "set-the-what": {
    professional: "de WAT bepalen en het veiligheidsplan eraan toetsen",
    family: "zeggen wat er anders moet, en of het plan goed genoeg is",
    child: "zeggen wat er anders moet"
  },
  "decide-necessity": {
    professional: "beslissen over maatschappelijke noodzaak",
    family: "beslissen of hulp nodig is, ook als niet iedereen die wil",
    child: "zeggen of er hulp moet komen"
  },
  "seize-the-court": {
    professional: "de zaak voor de jeugdrechter brengen",
    family: "aan de rechter vragen om te beslissen wat er nu moet",
    child: "aan de rechter vragen om ernaar te kijken"
  },
  "decide-measure": {
    professional: "een gerechtelijke maatregel nemen",
    family: "als rechter zeggen wat er nu moet gebeuren",
    child: "als rechter zeggen wat er nu moet"
  },
  "place-a-child": {
    professional: "een kind plaatsen en een plaatsing beëindigen",
    family: "beslissen waar een kind voor een tijd woont",
    child: "zeggen waar een kind nu woont"
  },
  "judge-safety": {
    professional: "beoordelen hoe veilig een kind nu is",
    family: "voor het werk zeggen hoe veilig een kind nu is",
    child: "voor het werk zeggen hoe veilig een kind is"
  },
  "write-the-how": {
    professional: "de HOE uitwerken in het veiligheidsplan",
    family: "het plan schrijven",
    child: "het plan maken"
  },
  "carry-the-plan": {
    professional: "het veiligheidsplan dragen of een blijvende relatie aangaan",
    family: "beloven om het plan mee te dragen of er voor een kind te blijven",
    child: "mee voor het plan zorgen of er altijd zijn"
  },
  "choose-for-oneself": {
    professional: "kiezen uit de aangeboden ondersteuning",
    family: "de hulp kiezen die bij je past",
    child: "de hulp kiezen die je wil"
  },
  "work-with-the-family": {
    professional: "beroepshalve met het gezin werken",
    family: "voor het werk met jullie op weg gaan",
    child: "voor het werk met jullie op weg gaan"
  },
  "take-part": {
    professional: "deelnemen, gehoord worden en een eigen kijk toevoegen",
    family: "meedoen en zeggen hoe je het ziet",
    child: "meedoen en zeggen wat je vindt"
  }
} satisfies Vocabulary["mandates"]
