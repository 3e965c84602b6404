import type { Entries } from "../../glossary.ts"

export const law = {
  necessity: {
    professional: {
      term: "maatschappelijke noodzaak (MaNo)",
      means: "Het besluit van een team dat een kind hulp nodig heeft, ook als niet iedereen die wil."
    },
    family: { term: "hulp die er echt moet zijn", means: "Een team zegt dat jullie hulp nodig hebben, ook als je die niet wil." },
    child: { term: "hulp die er echt moet zijn", means: "Er moet hulp zijn, ook als niet iedereen dat wil." }
  },
  measure: {
    professional: { term: "gerechtelijke maatregel", means: "Wat de jeugdrechter oplegt om een kind te beschermen, en voor hoe lang." },
    family: { term: "wat de rechter beslist", means: "De rechter zegt wat er moet gebeuren, en voor hoe lang." },
    child: { term: "wat de rechter zegt", means: "De rechter zegt wat er moet en hoe lang." }
  },
  placement: {
    professional: { term: "plaatsing", means: "Een kind woont een tijd elders, liefst bij wie het kent, en iedereen weet wanneer het terug kan." },
    family: { term: "een tijd ergens anders wonen", means: "Je kind woont even bij iemand anders. Wij zeggen wat er nodig is om terug te komen." },
    child: { term: "een tijd ergens anders wonen", means: "Je woont even bij iemand anders. Wij zeggen je waarom." }
  }
} satisfies Entries<"law">
