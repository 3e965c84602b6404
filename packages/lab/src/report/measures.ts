/** What a study measures, as a title and a unit for readers of each language. */
import type { Language } from "@omringd/core"
import type { Measure } from "../simulate/measures.ts"

type Told = readonly [title: string, unit: string]

export const measureTold: { readonly [L in Language]: { readonly [M in Measure]: Told } } = {
  en: {
    "signals": ["Signals that came", "families"],
    "share-begun": ["Families with whom work had begun", "share"], "days-until-begun": ["From the signal until work began", "days"],
    "share-settled": ["Families in which what must change was settled", "share"], "days-until-settled": ["From the signal until what must change was settled", "days"],
    "share-planned": ["Families whose plan was accepted", "share"], "days-until-planned": ["From the signal until the plan was accepted", "days"],
    "share-closed": ["Families the office had left", "share"], "days-until-closed": ["From the signal until the office left", "days"],
    "waiting-on-the-last-day": ["Families that waited on the last day", "families"], "share-of-hours-worked": ["Hours worked, of all there were", "share"],
    "steps-a-family": ["Steps taken", "a family"], "refused-a-family": ["Steps the rules refused", "a family"],
    "broken-agreements-a-family": ["Agreements that did not hold", "a family"], "overdue-at-a-look": ["Needs overdue when someone looked", "at a look"]
  },
  nl: {
    "signals": ["Signalen die binnenkwamen", "gezinnen"],
    "share-begun": ["Gezinnen waarmee begonnen was", "aandeel"], "days-until-begun": ["Van signaal tot er begonnen werd", "dagen"],
    "share-settled": ["Gezinnen waarin vastlag wat er moet veranderen", "aandeel"], "days-until-settled": ["Van signaal tot vastlag wat er moet veranderen", "dagen"],
    "share-planned": ["Gezinnen van wie het plan aanvaard was", "aandeel"], "days-until-planned": ["Van signaal tot het plan aanvaard was", "dagen"],
    "share-closed": ["Gezinnen waar de dienst weg was", "aandeel"], "days-until-closed": ["Van signaal tot de dienst wegging", "dagen"],
    "waiting-on-the-last-day": ["Gezinnen die op de laatste dag wachtten", "gezinnen"], "share-of-hours-worked": ["Gewerkte uren, van alle uren die er waren", "aandeel"],
    "steps-a-family": ["Stappen die gezet werden", "per gezin"], "refused-a-family": ["Stappen die de regels weigerden", "per gezin"],
    "broken-agreements-a-family": ["Afspraken die niet hielden", "per gezin"], "overdue-at-a-look": ["Wat te laat was toen iemand keek", "per keer"]
  },
  sv: {
    "signals": ["Signaler som kom in", "familjer"],
    "share-begun": ["Familjer där arbetet hade börjat", "andel"], "days-until-begun": ["Från signalen tills arbetet började", "dagar"],
    "share-settled": ["Familjer där det var bestämt vad som måste ändras", "andel"], "days-until-settled": ["Från signalen tills det var bestämt vad som måste ändras", "dagar"],
    "share-planned": ["Familjer vars plan var godtagen", "andel"], "days-until-planned": ["Från signalen tills planen var godtagen", "dagar"],
    "share-closed": ["Familjer som kontoret hade lämnat", "andel"], "days-until-closed": ["Från signalen tills kontoret lämnade", "dagar"],
    "waiting-on-the-last-day": ["Familjer som väntade sista dagen", "familjer"], "share-of-hours-worked": ["Arbetade timmar, av alla som fanns", "andel"],
    "steps-a-family": ["Steg som togs", "per familj"], "refused-a-family": ["Steg som reglerna nekade", "per familj"],
    "broken-agreements-a-family": ["Överenskommelser som inte höll", "per familj"], "overdue-at-a-look": ["Behov som var försenade när någon tittade", "per gång"]
  }
}
