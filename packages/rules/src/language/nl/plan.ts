import type { Vocabulary } from "@omringd/core"

export const plan = {
  none: {
    professional: "nog geen veiligheidsplan",
    family: "er is nog geen plan",
    child: "er is nog geen plan"
  },
  drafted: {
    professional: "veiligheidsplan in ontwerp",
    family: "het plan staat op papier",
    child: "het plan staat op papier"
  },
  agreed: {
    professional: "veiligheidsplan afgesproken door familie en netwerk",
    family: "jullie zeiden ja op het plan",
    child: "jullie zeiden ja op het plan"
  },
  accepted: {
    professional: "veiligheidsplan aanvaard, nog niet getest",
    family: "het plan is goed genoeg om uit te proberen",
    child: "het plan is goed en we gaan het proberen"
  },
  tested: {
    professional: "veiligheidsplan deels getest",
    family: "een deel van het plan is uitgeprobeerd",
    child: "een deel van het plan is al gedaan"
  },
  holding: {
    professional: "elke afspraak is getest en houdt stand",
    family: "het hele plan is uitgeprobeerd en het werkt",
    child: "we deden het hele plan en het werkt"
  },
  broken: {
    professional: "een afspraak hield geen stand",
    family: "een deel van het plan lukte niet",
    child: "een deel van het plan lukte niet"
  },
  carried: {
    professional: "veiligheidsplan gedragen door het netwerk",
    family: "jullie doen het plan nu zelf, met jullie eigen mensen",
    child: "jullie doen het plan nu zelf"
  }
} satisfies Vocabulary["plan"]
