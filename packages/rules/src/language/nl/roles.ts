import type { Vocabulary } from "@omringd/core"

export const roles = {
  child: {
    professional: "kind of jongere",
    family: "kind",
    child: "kind"
  },
  parent: {
    professional: "ouder",
    family: "ouder",
    child: "ouder"
  },
  "network-person": {
    professional: "netwerkfiguur",
    family: "iemand van jullie eigen mensen",
    child: "iemand die jullie goed kent"
  },
  consultant: {
    professional: "consulent",
    family: "iemand die voor de overheid zegt wat er anders moet",
    child: "iemand die zegt wat er anders moet"
  },
  "care-worker": {
    professional: "hulpverlener",
    family: "begeleider",
    child: "iemand die jullie komt helpen"
  },
  "trusted-person": {
    professional: "vertrouwenspersoon",
    family: "iemand die het kind zelf koos en die het bijstaat",
    child: "iemand die je zelf kiest en die naast je staat"
  },
  referrer: {
    professional: "aanmelder",
    family: "iemand die de zorgen meldde",
    child: "iemand die zei dat er zorgen zijn"
  },
  prosecutor: {
    professional: "parketmagistraat",
    family: "iemand die namens de overheid naar de rechter kan gaan",
    child: "iemand die naar de rechter kan gaan"
  },
  judge: {
    professional: "jeugdrechter",
    family: "rechter",
    child: "iemand die als rechter zegt wat er moet"
  }
} satisfies Vocabulary["roles"]
