/** Clauses and published rules, and where each stands in the ledger. */
import { clauses, documents } from "@omringd/rules/clauses"
import { Entries, jurisdictions } from "@omringd/rules/jurisdiction"
import { anchorOf, code, link, plain } from "./markdown.ts"

const asked = new Map(clauses.map((clause) => [clause.id, clause]))

const entryOf = (pack: string, clause: string) => {
  const entries = Object.entries<Entries>(jurisdictions).find(([name]) => name === pack)?.[1]
  return entries === undefined ? undefined : Entries.behind(entries, clause)
}

/** The clause that a rule of this pack stands on: in the ledger, with what it asks in our words. */
export const standsOn = (clause: string, pack: string): string => {
  const entry = entryOf(pack, clause)
  if (entry !== undefined) {
    const { source } = entry
    const heading = `${pack}/${clause}: ${source.by}`
    return `${link(code(`${pack}/${clause}`), `/ledger/#${anchorOf(heading)}`)}: ${plain(source.by)}`
  }
  const found = asked.get(clause)
  const inLedger = link(code(clause), `/ledger/#${anchorOf(clause)}`)
  if (found === undefined) return `${inLedger}, a published rule of our catalogue`
  const place = found.place === undefined ? "" : `, ${found.place}`
  return `${inLedger} (${plain(documents[found.document].en)}${place}). ${plain(found.asks.en)}`
}
