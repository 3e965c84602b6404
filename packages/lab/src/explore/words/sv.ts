import type { ExploredWords } from "./ExploredWords.ts"

export const sv: ExploredWords = {
  names: { "facts-first": "fakta först", names: "namn", lists: "listor", forgotten: "glömt", "rules-apart": "regler var för sig", cone: "det som rör vid det" },
  because: {
    "facts-first": "Det som bara lägger något till en lista berättas så snart det kan. Varje bedömning gjordes om med varje urval av de tilläggen utelämnat; det som får göras utan dem får göras med dem, och blir detsamma så när som på dem.",
    names: "Tillstånd som bara skiljer sig i namnen på människor som är lika är ett enda. Varje bedömning gjordes om under andra namn, och blev densamma under dem.",
    lists: "En lista vars ordning ingen sågs läsa hålls i en enda ordning, med varje sak en gång. Bedömningar gjordes om med andra ordningar, tre gånger för varje steg och lista: genomsett, inte bevisat.",
    forgotten: "En del som ingen bedömning beror på hör inte till ett tillstånd.",
    "rules-apart": "Av varje regel minns man vad den själv såg på. Ett steg får tas när inget i steget självt och ingen regel håller det tillbaka. Regler som inte håller något tillbaka (should, ask) är utelämnade: inget som får göras beror på dem.",
    cone: "När en enda egenskap efterfrågas ses bara steg igenom som skriver det den läser, eller det ett sådant steg behöver för att bedömas, och så vidare. De andra ändrar inget som dessa ser på, så att en väg utan dem är lika möjlig som med dem."
  },
  counted: {
    facts: "fakta", checks: "sett igen", toldAtEveryMoment: "berättat i varje stund", renamings: "andra namn", ordered: "i en ordning", repeated: "varje sak en gång",
    forgotten: "glömt", rules: "regler", reads: "läser", leftOut: "utelämnat"
  },
  oneDay: "Allt händer på en dag.",
  days: (days) => `Det är en av ${days.length} dagar: ${days.join(", ")}. När som helst kan nästa komma, ingen går tillbaka, och det ett steg säger om en dag säger det om den första. Ett steg som tas igen en annan dag heter detsamma.`,
  always: [
    "Ett steg heter detsamma varje gång det tas, och har inget nummer: det ett steg ändrar ser aldrig på numret.",
    "En nyckel som inget står i finns inte, och det som säger detsamma är detsamma.",
    "Ordningen på alla steg hör inte till ett tillstånd. Det som alltid ska vara sant och går igenom stegen ett och ett ses igenom på en väg till vart och ett av så många tillstånd.",
    "Efter ett slut som inget steg i världen leder ut ur tas inget mer, och bara det som aldrig får vara så ses igenom."
  ],
  leftOut: { StepCorrected: "det berättar hela historien på nytt, och ett tillstånd rymmer här inte ordningen på allt som ledde dit" }
}
