/** The ledger as a page. */
import type { Language } from "@omringd/core"
import { blank, indented, line } from "../page/Line.ts"
import type { Line } from "../page/Line.ts"
import type { ClauseEntry, Ledger, RuleEntry } from "./Ledger.ts"
import { answersOf, byDocument, headOf, neverReachedOf, reachesOf, toldOf } from "./say.ts"
import type { Labelled } from "./say.ts"
import { ledgerWords } from "./words.ts"

const ruleLines = (rule: RuleEntry, language: Language): readonly Line[] => {
  const words = ledgerWords[language]
  return [
    line(`${rule.id} (${rule.pack}, ${words.kinds[rule.strength]})`, { tone: "good", lead: "· " }),
    ...indented([
      line(reachesOf(rule, language).join("; "), { tone: "quiet" }),
      ...(rule.assumed === undefined ? [] : [line(`${words.assumed}: ${rule.assumed}`, { tone: "quiet", lead: "~ " })])
    ], 2)
  ]
}
const labelled = ({ label, names }: Labelled): Line => line(names.join(", "), { lead: `${label}: ` })

const clauseLines = (id: string, entry: ClauseEntry, language: Language): readonly Line[] => {
  const { people } = entry.answeredBy
  return [
    blank,
    line(`${id} (${headOf(entry, language)})`, { tone: "day" }),
    ...indented([
      line(entry.asks[language]),
      ...entry.rules.flatMap((rule) => ruleLines(rule, language)),
      ...answersOf(entry, language).map(labelled),
      ...(people === undefined ? [] : [line(people[language], { lead: `${ledgerWords[language].people}: ` })])
    ], 2)
  ]
}

type Standing = readonly [name: string, rules: readonly RuleEntry[], notices: readonly string[]]
const under = (title: string, all: readonly Standing[], language: Language): readonly Line[] =>
  all.length === 0 ? [] : [
    blank, line(title, { tone: "phase" }),
    ...all.flatMap(([name, rules, notices]) => [
      blank, line(name, { tone: "day" }), ...indented([...rules.flatMap((rule) => ruleLines(rule, language)), ...toldOf({ notices }, language).map(labelled)], 2)
    ])
  ]

export const ledgerPage = (ledger: Ledger, language: Language): readonly Line[] => {
  const words = ledgerWords[language]
  const { cases, histories: { number, turns, seed } } = ledger.looked
  const never = neverReachedOf(ledger, language)
  const wrong = (title: string, names: readonly string[]) => (names.length === 0 ? [] : [blank, line(names.join(", "), { tone: "bad", lead: `${title}: ` })])
  return [
    line(words.title, { tone: "title" }),
    line(words.about), line(words.looked(cases, number, turns, seed), { tone: "quiet" }), line(ledger.packs.join(", "), { tone: "quiet" }),
    ...byDocument(ledger, language).flatMap(({ title, clauses }) => [
      blank, line(title, { tone: "phase" }), ...clauses.flatMap(([id, entry]) => clauseLines(id, entry, language))
    ]),
    ...under(words.published, Object.entries(ledger.published).map(([id, { rules, notices }]): Standing => [id, rules, notices]), language),
    ...under(words.entries, Object.entries(ledger.entries).map(([name, { source, verified, rules }]): Standing =>
      [`${name}: ${source.by}${verified ? "" : ` (${words.unverified})`}`, rules, []]), language),
    blank, line(words.neverReached, { tone: "phase" }), blank,
    ...(never.length === 0 ? [line(words.everyReached)] : never.map(labelled)),
    ...wrong(words.unanswered, ledger.unanswered), ...wrong(words.adrift, ledger.adrift)
  ]
}
