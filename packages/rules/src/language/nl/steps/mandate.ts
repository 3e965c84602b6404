import type { Vocabulary } from "@omringd/core"

export const mandate = {
  NecessityAsked: {
    professional: "{by} legde de vraag naar maatschappelijke noodzaak voor.",
    family: "{by} vroeg om te beslissen of hulp nodig is, ook als niet iedereen die wil.",
    child: "{by} vroeg of er hulp moet komen."
  },
  NecessityDecided: {
    professional: "Over de maatschappelijke noodzaak werd gemotiveerd beslist door {deciders}.",
    family: "Of hulp nodig is, ook als niet iedereen die wil, werd beslist door {deciders}.",
    child: "Er werd beslist of er hulp moet komen."
  },
  CourtSeized: {
    professional: "{by} bracht de zaak voor de jeugdrechter.",
    family: "{by} vroeg aan de rechter om ernaar te kijken en te beslissen.",
    child: "{by} vroeg aan de rechter om ernaar te kijken."
  },
  CourtDecided: {
    professional: "{by} nam een gerechtelijke beslissing over {children}.",
    family: "De rechter zei wat er nu moet gebeuren voor {children}.",
    child: "De rechter zei hoe het nu gaat voor {children}."
  },
  TrackEnded: {
    professional: "De maatschappelijke noodzaak of de maatregel eindigde; hulp kan vrijwillig doorlopen.",
    family: "Vanaf die dag was hulp niet meer verplicht; jullie mochten er wel nog voor kiezen.",
    child: "Vanaf die dag was de hulp niet meer verplicht."
  }
} satisfies Partial<Vocabulary["steps"]>
