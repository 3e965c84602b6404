import type { Vocabulary } from "@omringd/core"

export const tracks = {
  voluntary: {
    professional: "voluntary help",
    family: "help that the family chooses",
    child: "help that your family chooses"
  },
  "necessity-asked": {
    professional: "societal necessity asked",
    family: "someone asked if help has to be there",
    child: "someone asked if there has to be help"
  },
  necessary: {
    professional: "societal necessity",
    family: "help that has to be there, even when not everyone wants it",
    child: "help that has to be there"
  },
  "court-seized": {
    professional: "court seized",
    family: "the judge was asked to look at it",
    child: "the judge was asked to look at it"
  },
  judicial: {
    professional: "judicial help",
    family: "help that the judge decided on",
    child: "help that the judge decided on"
  }
} satisfies Vocabulary["tracks"]
