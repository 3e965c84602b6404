import type { Meanings } from "../../glossary.ts"

export const tracks = {
  voluntary: {
    professional: "Het gezin kiest zelf voor hulp en kan er ook mee stoppen.",
    family: "Jullie kiezen zelf of je hulp wil, en mogen ook nee zeggen.",
    child: "Jullie kiezen zelf of er hulp komt."
  },
  "necessity-asked": {
    professional: "Aan de gemandateerde voorziening is gevraagd of hulp nodig is; het besluit komt nog.",
    family: "Een team zoekt uit of jullie hulp nodig hebben. Er is nog niets beslist.",
    child: "Een paar mensen denken na of er hulp moet komen."
  },
  necessary: {
    professional: "Een team besliste dat een kind hulp nodig heeft; het gezin kiest nog mee hoe.",
    family: "Een team zei dat er hulp moet zijn. Jullie kiezen mee hoe.",
    child: "Er moet hulp zijn. Jullie kiezen mee hoe."
  },
  "court-seized": {
    professional: "De zaak ligt bij de jeugdrechter, die nog niet beslist heeft.",
    family: "De rechter kijkt nu wat er moet, en heeft nog niets gezegd.",
    child: "De rechter denkt nog na."
  },
  judicial: {
    professional: "De jeugdrechter legde hulp op; die duurt niet langer dan nodig.",
    family: "De rechter zei dat er hulp moet zijn, en voor hoe lang.",
    child: "De rechter zei dat er hulp moet zijn."
  }
} satisfies Meanings["tracks"]
