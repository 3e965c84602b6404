import type { Vocabulary } from "@omringd/core"

export const phases = {
  NotStarted: {
    professional: "nog niet gestart",
    family: "nog niet begonnen",
    child: "we zijn nog niet gestart"
  },
  Signalled: {
    professional: "signaal ontvangen",
    family: "zorgen die gemeld zijn",
    child: "er zijn zorgen"
  },
  Answered: {
    professional: "signaal beantwoord zonder betrokkenheid",
    family: "zorgen die een antwoord kregen",
    child: "de zorgen kregen een antwoord"
  },
  Exploring: {
    professional: "situatie in kaart brengen",
    family: "luisteren en samen zoeken wat er speelt",
    child: "we leren elkaar kennen"
  },
  Planning: {
    professional: "de HOE zoeken bij de WAT",
    family: "jullie plan maken",
    child: "jullie maken een plan"
  },
  Testing: {
    professional: "het veiligheidsplan testen",
    family: "het plan uitproberen",
    child: "we kijken of het plan werkt"
  },
  LettingGo: {
    professional: "loslaten",
    family: "het zelf doen terwijl wij stap voor stap weggaan",
    child: "wij komen minder en minder"
  },
  Closed: {
    professional: "betrokkenheid beëindigd",
    family: "zonder ons verder gaan",
    child: "wij komen niet meer"
  }
} satisfies Vocabulary["phases"]
