import type { Vocabulary } from "@omringd/core"

export const ends = {
  "let-go": {
    professional: "omdat het netwerk het veiligheidsplan zelf draagt",
    family: "omdat jullie het zelf kunnen, met jullie eigen mensen",
    child: "omdat jullie het nu zelf kunnen"
  },
  moved: {
    professional: "omdat er een verhuizing was",
    family: "omdat er een verhuizing was",
    child: "omdat er een nieuw huis kwam"
  },
  "of-age": {
    professional: "omdat de jongere meerderjarig werd",
    family: "omdat jullie kind volwassen werd",
    child: "omdat wie 18 is zelf mag kiezen"
  },
  "court-ended": {
    professional: "omdat de gerechtelijke maatregel eindigde",
    family: "omdat het niet langer hoeft van de rechter",
    child: "omdat het niet meer hoeft van de rechter"
  },
  "no-return": {
    professional: "omdat er geen terugkeer naar huis komt",
    family: "omdat het kind ergens anders blijft wonen",
    child: "omdat het kind ergens anders blijft wonen"
  },
  "not-needed": {
    professional: "omdat betrokkenheid van de diensten niet nodig is",
    family: "omdat jullie ons niet nodig hebben",
    child: "omdat jullie ons niet nodig hebben"
  }
} satisfies Vocabulary["ends"]
