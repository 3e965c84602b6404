import type { Entries } from "../../glossary.ts"

export const people = {
  network: {
    professional: { term: "netwerk", means: "De familie, vrienden en buren rond een gezin, die blijven als de diensten weggaan." },
    family: { term: "jullie eigen mensen", means: "Een oma, een vriend, een buur: wie jullie kent en helpt. Zij blijven als wij weggaan." },
    child: { term: "jouw mensen", means: "Opa, een tante, een buur: mensen die goed voor je zijn." }
  },
  chair: {
    professional: { term: "netwerkvoorzitter", means: "Iemand van familie of netwerk die het netwerk samenroept en samenhoudt, ook later." },
    family: { term: "wie jullie samenroept", means: "Een van jullie mensen, die de anderen bij elkaar brengt." },
    child: { term: "wie jullie samenroept", means: "Iemand van jouw mensen die zegt: kom, we gaan praten." }
  },
  "lasting-adult": {
    professional: { term: "blijvende volwassene", means: "Iemand van familie of netwerk die zich verbindt om in het leven van een kind te blijven." },
    family: { term: "wie er blijft", means: "Iemand die belooft er voor je kind te blijven, wat er ook gebeurt." },
    child: { term: "wie er altijd is", means: "Een groot mens die belooft er altijd voor jou te zijn." }
  },
  "safe-person": {
    professional: {
      term: "veilige persoon",
      means: "Iemand uit het netwerk die een kind zelf koos om naartoe te gaan, met een teken om die te roepen."
    },
    family: { term: "bij wie je kind terechtkan", means: "Iemand die je kind zelf koos, voor als het niet goed gaat." },
    child: { term: "naar wie jij toe kunt", means: "Iemand die jij koos, voor als het niet goed gaat." }
  },
  spokesperson: {
    professional: { term: "woordvoerder", means: "Wie spreekt voor een kind dat dat zelf nog niet kan." },
    family: { term: "wie voor je kind spreekt", means: "Iemand die zegt wat je kind zelf nog niet kan zeggen." },
    child: { term: "wie helpt om het te zeggen", means: "Iemand die zegt wat een kind zelf nog niet kan zeggen." }
  },
  coordinator: {
    professional: { term: "coördinator", means: "De ene persoon bij wie een gezin met alles terechtkan, en die alle hulp op elkaar afstemt." },
    family: { term: "bij wie jullie met alles terechtkunnen", means: "Eén iemand die weet wie wat doet, en die je alles mag vragen." },
    child: { term: "wie je alles mag vragen", means: "Eén iemand die weet wie wat doet." }
  }
} satisfies Entries<"people">
