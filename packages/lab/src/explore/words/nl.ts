import type { ExploredWords } from "./ExploredWords.ts"

export const nl: ExploredWords = {
  names: { "facts-first": "feiten eerst", names: "namen", lists: "lijsten", forgotten: "vergeten", "rules-apart": "regels apart", cone: "wat eraan raakt" },
  because: {
    "facts-first": "Wat alleen iets aan een lijst toevoegt, wordt verteld zodra het kan. Elk oordeel is opnieuw gegeven met elke keuze van die toevoegingen weggelaten; wat zonder ze mag, mag ook met ze, en komt op die toevoegingen na op hetzelfde uit.",
    names: "Toestanden die alleen verschillen in de namen van mensen die gelijk zijn, zijn er één. Elk oordeel is opnieuw gegeven onder andere namen, en kwam daaronder op hetzelfde uit.",
    lists: "Een lijst waarvan niemand de volgorde bleek te lezen, staat in één volgorde, met alles één keer. Oordelen zijn opnieuw gegeven met andere volgordes, drie keer per stap en lijst: bekeken, niet bewezen.",
    forgotten: "Een deel waarvan geen oordeel afhangt, hoort niet bij een toestand.",
    "rules-apart": "Van elke regel wordt onthouden wat hij zelf bekeek. Een stap mag als niets in de stap zelf en geen regel hem tegenhoudt. Regels die niets tegenhouden (should, ask) zijn weggelaten: niets wat mag, hangt ervan af.",
    cone: "Naar één eigenschap gevraagd, worden alleen stappen bekeken die schrijven wat zij leest, of wat zo'n stap nodig heeft om beoordeeld te worden, enzovoort. De andere veranderen niets waar deze naar kijken, zodat een weg zonder ze even goed mogelijk is als met ze."
  },
  counted: {
    facts: "feiten", checks: "opnieuw bekeken", toldAtEveryMoment: "op elk moment verteld", renamings: "andere namen", ordered: "in één volgorde", repeated: "alles één keer",
    forgotten: "vergeten", rules: "regels", reads: "leest", leftOut: "weggelaten"
  },
  oneDay: "Alles gebeurt op één dag.",
  days: (days) => `Het is een van ${days.length} dagen: ${days.join(", ")}. Op elk moment kan de volgende komen, terug gaat er geen, en wat een stap van een dag zegt, zegt hij van de eerste. Een stap die op een andere dag opnieuw gezet wordt, heet hetzelfde.`,
  always: [
    "Een stap heet elke keer dat hij gezet wordt hetzelfde, en heeft geen nummer: wat een stap verandert, kijkt nooit naar het nummer.",
    "Een sleutel waar niets in staat, is er niet, en wat hetzelfde zegt, is hetzelfde.",
    "De volgorde van alle stappen hoort niet bij een toestand. Wat altijd waar moet zijn en de stappen een voor een langsgaat, is bekeken op één weg naar elk van zoveel toestanden.",
    "Na een einde waar geen stap van de wereld uit leidt, wordt niets meer gezet, en alleen bekeken wat nooit mag."
  ],
  leftOut: { StepCorrected: "die vertelt de hele geschiedenis opnieuw, en een toestand bevat hier niet de volgorde van alles wat erheen leidde" }
}
