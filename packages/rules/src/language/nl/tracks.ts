import type { Vocabulary } from "@omringd/core"

export const tracks = {
  voluntary: {
    professional: "vrijwillige jeugdhulp",
    family: "hulp die jullie zelf kiezen",
    child: "hulp die jullie zelf kiezen"
  },
  "necessity-asked": {
    professional: "vraag naar maatschappelijke noodzaak gesteld",
    family: "er is gevraagd of hulp nodig is, ook als niet iedereen die wil",
    child: "iemand vroeg of er hulp moet komen"
  },
  necessary: {
    professional: "maatschappelijke noodzaak",
    family: "hulp die nodig is, ook als niet iedereen die wil",
    child: "hulp die er moet zijn"
  },
  "court-seized": {
    professional: "zaak voorgelegd aan de jeugdrechter",
    family: "de vraag ligt nu bij de rechter",
    child: "iemand vroeg het aan de rechter"
  },
  judicial: {
    professional: "gerechtelijke jeugdhulp",
    family: "hulp die de rechter beslist heeft",
    child: "hulp die van de rechter moet"
  }
} satisfies Vocabulary["tracks"]
