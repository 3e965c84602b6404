/**
 * Labels professionals have for what happens to children (published rule R15). A danger tells what happens instead. `*` stands for
 * any letters. The list is ours: it is a beginning, and a word on it is no fault of the family.
 */
import type { Language } from "@omringd/core"

export const labels: { readonly [L in Language]: readonly string[] } = {
  nl: [
    "huiselijk geweld", "partnergeweld", "intrafamiliaal geweld", "verwaarlozing", "*mishandeling",
    "seksueel misbruik", "grensoverschrijdend gedrag", "middelenmisbruik", "alcoholmisbruik", "vechtscheiding",
    "pedagogische onmacht", "*problematiek", "gedragsproblemen", "hechtingsstoornis", "multiproblem*"
  ],
  en: [
    "domestic violence", "domestic abuse", "neglect", "neglected", "neglectful", "emotional abuse", "physical abuse", "sexual abuse",
    "maltreatment", "substance misuse", "substance abuse", "alcohol misuse", "mental health issues", "mental health problems",
    "failure to protect", "challenging behaviour", "dysfunctional", "attachment issues", "parental conflict", "poor supervision"
  ],
  sv: [
    "våld i nära relation*", "vanvård*", "försummelse*", "omsorgssvikt*", "omsorgsbrist*", "barnmisshandel*", "sexuella övergrepp",
    "missbruk", "missbruks*", "alkoholmissbruk*", "psykisk ohälsa", "hedersrelaterat våld", "bristande föräldraförmåga",
    "beteendeproblem*", "umgängessabotage*", "vårdnadstvist*"
  ]
}

const letters = String.raw`[\p{L}\p{N}]`
const entries = Object.values(labels).flat().map((entry) => entry.replaceAll("*", `${letters}*`).replaceAll(" ", String.raw`\s+`))
const pattern = new RegExp(`(?<!${letters})(?:${entries.join("|")})(?!${letters})`, "giu")

/** The labels that stand in a text, as they are written there; of every language, because a text does not say which it is in. */
export const labelsIn = (text: string): readonly string[] => text.match(pattern) ?? []
