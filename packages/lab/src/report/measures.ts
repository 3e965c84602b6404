/** What a study measures, for readers of each language: a title, a unit, and of whom it is. */
import type { Language } from "@omringd/core"
import type { Measure } from "../simulate/measures.ts"

export type Told = readonly [title: string, unit: string, of: string]

const en: { readonly [M in Measure]: Told } = {
  "signals": ["Signals that came", "families", "families whose signal came after the warm-up: those that are counted"],
  "share-begun": ["Families with whom work had begun", "share", "families counted"],
  "days-until-begun": ["From the signal until work began", "days", "families counted with whom work began while they were watched"],
  "share-settled": ["Families in which what must change was settled", "share", "families counted"],
  "days-until-settled": ["From the signal until what must change was settled", "days", "families counted in which it was settled while they were watched"],
  "share-planned": ["Families whose plan was accepted", "share", "families counted"],
  "days-until-planned": ["From the signal until the plan was accepted", "days", "families counted whose plan was accepted while they were watched"],
  "share-closed": ["Families the office had left", "share", "families counted"],
  "days-until-closed": ["From the signal until the office left", "days", "families counted that the office left while they were watched"],
  "waiting-on-the-last-day": ["Families that waited on the last day", "families", "all families that came since day 0, those of the warm-up too: for a first place, or for someone in place of who left"],
  "share-of-hours-worked": ["Hours worked, of all there were", "share", "working hours from the warm-up to the last day as if every post had been filled all that time; what was given and not yet done by then is not among those worked"],
  "steps-a-family": ["Steps taken", "a family", "families counted with whom work began"],
  "refused-a-family": ["Steps the rules refused", "a family", "families counted with whom work began"],
  "broken-agreements-a-family": ["Agreements that did not hold", "a family", "families counted with whom work began"],
  "steps-a-family-year": ["Steps taken in a year", "a family a year", "years from when work began until the office left, or while they were watched, of all families counted with whom it began"],
  "refused-a-family-year": ["Steps the rules refused in a year", "a family a year", "years from when work began until the office left, or while they were watched, of all families counted with whom it began"],
  "broken-agreements-a-family-year": ["Agreements that did not hold in a year", "a family a year", "years from when work began until the office left, or while they were watched, of all families counted with whom it began"],
  "overdue-at-a-look": ["Needs overdue when someone looked", "at a look", "looks at what a family was owed, of families counted"]
}
const nl: { readonly [M in Measure]: Told } = {
  "signals": ["Signalen die binnenkwamen", "gezinnen", "gezinnen van wie het signaal na de aanloop kwam: die tellen mee"],
  "share-begun": ["Gezinnen waarmee begonnen was", "aandeel", "gezinnen die meetellen"],
  "days-until-begun": ["Van signaal tot er begonnen werd", "dagen", "gezinnen die meetellen en waarmee begonnen werd zolang ze gevolgd werden"],
  "share-settled": ["Gezinnen waarin vastlag wat er moet veranderen", "aandeel", "gezinnen die meetellen"],
  "days-until-settled": ["Van signaal tot vastlag wat er moet veranderen", "dagen", "gezinnen die meetellen en waarin het vastlag zolang ze gevolgd werden"],
  "share-planned": ["Gezinnen van wie het plan aanvaard was", "aandeel", "gezinnen die meetellen"],
  "days-until-planned": ["Van signaal tot het plan aanvaard was", "dagen", "gezinnen die meetellen en van wie het plan aanvaard werd zolang ze gevolgd werden"],
  "share-closed": ["Gezinnen waar de dienst weg was", "aandeel", "gezinnen die meetellen"],
  "days-until-closed": ["Van signaal tot de dienst wegging", "dagen", "gezinnen die meetellen en waar de dienst wegging zolang ze gevolgd werden"],
  "waiting-on-the-last-day": ["Gezinnen die op de laatste dag wachtten", "gezinnen", "alle gezinnen die sinds dag 0 kwamen, ook in de aanloop: op een eerste plaats, of op iemand in plaats van wie wegging"],
  "share-of-hours-worked": ["Gewerkte uren, van alle uren die er waren", "aandeel", "werkuren van de aanloop tot de laatste dag alsof elke post al die tijd bezet was; wat gegeven en tegen dan nog niet gedaan was, is niet bij wat gewerkt is"],
  "steps-a-family": ["Stappen die gezet werden", "per gezin", "gezinnen die meetellen en waarmee begonnen werd"],
  "refused-a-family": ["Stappen die de regels weigerden", "per gezin", "gezinnen die meetellen en waarmee begonnen werd"],
  "broken-agreements-a-family": ["Afspraken die niet hielden", "per gezin", "gezinnen die meetellen en waarmee begonnen werd"],
  "steps-a-family-year": ["Stappen die in een jaar gezet werden", "per gezin per jaar", "jaren van toen er begonnen werd tot de dienst wegging, of zolang ze gevolgd werden, van alle gezinnen die meetellen en waarmee begonnen werd"],
  "refused-a-family-year": ["Stappen die de regels in een jaar weigerden", "per gezin per jaar", "jaren van toen er begonnen werd tot de dienst wegging, of zolang ze gevolgd werden, van alle gezinnen die meetellen en waarmee begonnen werd"],
  "broken-agreements-a-family-year": ["Afspraken die in een jaar niet hielden", "per gezin per jaar", "jaren van toen er begonnen werd tot de dienst wegging, of zolang ze gevolgd werden, van alle gezinnen die meetellen en waarmee begonnen werd"],
  "overdue-at-a-look": ["Wat te laat was toen iemand keek", "per keer", "keren dat iemand keek wat een gezin nog te goed had, bij gezinnen die meetellen"]
}
const sv: { readonly [M in Measure]: Told } = {
  "signals": ["Signaler som kom in", "familjer", "familjer vars signal kom efter inkörningen: de räknas"],
  "share-begun": ["Familjer där arbetet hade börjat", "andel", "familjer som räknas"],
  "days-until-begun": ["Från signalen tills arbetet började", "dagar", "familjer som räknas och där arbetet började medan de följdes"],
  "share-settled": ["Familjer där det var bestämt vad som måste ändras", "andel", "familjer som räknas"],
  "days-until-settled": ["Från signalen tills det var bestämt vad som måste ändras", "dagar", "familjer som räknas och där det bestämdes medan de följdes"],
  "share-planned": ["Familjer vars plan var godtagen", "andel", "familjer som räknas"],
  "days-until-planned": ["Från signalen tills planen var godtagen", "dagar", "familjer som räknas och vars plan godtogs medan de följdes"],
  "share-closed": ["Familjer som kontoret hade lämnat", "andel", "familjer som räknas"],
  "days-until-closed": ["Från signalen tills kontoret lämnade", "dagar", "familjer som räknas och som kontoret lämnade medan de följdes"],
  "waiting-on-the-last-day": ["Familjer som väntade sista dagen", "familjer", "alla familjer som kom sedan dag 0, även under inkörningen: på en första plats, eller på någon i stället för den som gick"],
  "share-of-hours-worked": ["Arbetade timmar, av alla som fanns", "andel", "arbetstimmar från inkörningen till sista dagen som om varje tjänst hade varit tillsatt hela tiden; det som då var givet men inte gjort är inte bland de arbetade"],
  "steps-a-family": ["Steg som togs", "per familj", "familjer som räknas och där arbetet började"],
  "refused-a-family": ["Steg som reglerna nekade", "per familj", "familjer som räknas och där arbetet började"],
  "broken-agreements-a-family": ["Överenskommelser som inte höll", "per familj", "familjer som räknas och där arbetet började"],
  "steps-a-family-year": ["Steg som togs på ett år", "per familj och år", "år från det att arbetet började tills kontoret lämnade, eller medan de följdes, för alla familjer som räknas och där arbetet började"],
  "refused-a-family-year": ["Steg som reglerna nekade på ett år", "per familj och år", "år från det att arbetet började tills kontoret lämnade, eller medan de följdes, för alla familjer som räknas och där arbetet började"],
  "broken-agreements-a-family-year": ["Överenskommelser som inte höll på ett år", "per familj och år", "år från det att arbetet började tills kontoret lämnade, eller medan de följdes, för alla familjer som räknas och där arbetet började"],
  "overdue-at-a-look": ["Behov som var försenade när någon tittade", "per gång", "gånger någon tittade på vad en familj hade att få, hos familjer som räknas"]
}
export const measureTold: { readonly [L in Language]: { readonly [M in Measure]: Told } } = { en, nl, sv }
