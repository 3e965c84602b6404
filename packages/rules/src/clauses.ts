/** What the five source documents ask of practice, clause by clause in our own words, and what answers each beside the rules. */
import type { Clause, DocumentId, Text } from "./clauses/Clause.ts"
import { networkAndConnection } from "./clauses/000.ts"
import { elementsAndPartnership } from "./clauses/001.ts"
import { nearHome } from "./clauses/002.ts"
import { dialogue } from "./clauses/003.ts"
import { childAndParents } from "./clauses/004-child-and-parents.ts"
import { partners } from "./clauses/004-partners.ts"
import { strengthsAndNetwork } from "./clauses/004-strengths-and-network.ts"

export type { AnsweredBy, Clause, DocumentId, Kind, Named, Text } from "./clauses/Clause.ts"
export { publishedRules } from "./clauses/published.ts"

/** What each document is about. @beta */
export const documents: { readonly [D in DocumentId]: Text } = {
  "004": { nl: "Het charter", en: "The charter", sv: "Överenskommelsen" },
  "000": { nl: "Netwerk en verbinding", en: "Network and connection", sv: "Nätverk och band" },
  "001": { nl: "Elementen en partnerschap", en: "Elements and partnership", sv: "Delar och partnerskap" },
  "002": { nl: "Dicht bij huis", en: "Near home", sv: "Nära hemmet" },
  "003": { nl: "Dialoog", en: "Dialogue", sv: "Dialog" }
}

/** @beta */
export const documentIds: readonly DocumentId[] = ["000", "001", "002", "003", "004"]

/** Every clause, the charter's first, in the order of its document. @beta */
export const clauses: readonly Clause[] = [
  ...childAndParents, ...strengthsAndNetwork, ...partners, ...networkAndConnection, ...elementsAndPartnership, ...nearHome, ...dialogue
]
