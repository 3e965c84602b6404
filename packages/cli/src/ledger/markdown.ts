/** The ledger as a Markdown document: `docs/ledger.md`. */
import type { Language } from "@omringd/core"
import type { ClauseEntry, Ledger, RuleEntry } from "./Ledger.ts"
import type { Reach } from "./reach.ts"
import { answersOf, byDocument, headOf, neverReachedOf, toldOf } from "./say.ts"
import type { Labelled } from "./say.ts"
import { ledgerWords } from "./words.ts"

const cell = (text: string): string => text.replaceAll("|", "\\|")
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`
const code = (name: string): string => `\`${name}\``
const counted = ({ asked, kept, broken }: Reach): string => (asked === 0 ? "–" : `${kept} / ${broken} (${asked})`)

const rulesTable = (rules: readonly RuleEntry[], language: Language): readonly string[] => {
  if (rules.length === 0) return []
  const words = ledgerWords[language]
  const heads = [words.rule, words.pack, words.strength, words.stories, words.cases, words.histories]
  return [
    "", row(heads), row(heads.map(() => "---")),
    ...rules.map(({ id, pack, strength, reached }) =>
      row([code(id), pack, words.kinds[strength], counted(reached.stories), counted(reached.cases), counted(reached.histories)])),
    ...rules.flatMap(({ id, assumed }) => (assumed === undefined ? [] : ["", `${code(id)}, ${words.assumed}: ${assumed}.`]))
  ]
}
const labelled = ({ label, names }: Labelled): readonly string[] => ["", `${label}: ${names.map(code).join(", ")}`]

const clauseText = (id: string, entry: ClauseEntry, language: Language): readonly string[] => {
  const { people } = entry.answeredBy
  return [
    "", `### ${id}`, "", `${headOf(entry, language)}. ${entry.asks[language]}`,
    ...rulesTable(entry.rules, language),
    ...answersOf(entry, language).flatMap(labelled),
    ...(people === undefined ? [] : ["", `${ledgerWords[language].people}: ${people[language]}`])
  ]
}

type Standing = readonly [name: string, rules: readonly RuleEntry[], notices: readonly string[]]
const under = (title: string, all: readonly Standing[], language: Language): readonly string[] =>
  all.length === 0
    ? []
    : ["", `## ${title}`, ...all.flatMap(([name, rules, notices]) => ["", `### ${name}`, ...rulesTable(rules, language), ...toldOf({ notices }, language).flatMap(labelled)])]

export const ledgerMarkdown = (ledger: Ledger, language: Language): string => {
  const words = ledgerWords[language]
  const { cases, histories: { number, turns, seed } } = ledger.looked
  const never = neverReachedOf(ledger, language)
  const wrong = (title: string, names: readonly string[]) => (names.length === 0 ? [] : ["", `## ${title}`, "", names.map(code).join(", ")])
  const sourceOf = ({ by, at }: { readonly by: string; readonly at?: string }) => (at === undefined ? by : `[${by}](${at})`)
  return [
    `# ${words.title}`, "", words.about, "", words.looked(cases, number, turns, seed), "", words.legend, "", ledger.packs.map(code).join(", "),
    ...byDocument(ledger, language).flatMap(({ title, clauses }) => ["", `## ${title}`, ...clauses.flatMap(([id, entry]) => clauseText(id, entry, language))]),
    ...under(words.published, Object.entries(ledger.published).map(([id, { rules, notices }]): Standing => [id, rules, notices]), language),
    ...under(words.entries, Object.entries(ledger.entries).map(([name, { source, verified, rules }]): Standing =>
      [`${name}: ${sourceOf(source)}${verified ? "" : ` (${words.unverified})`}`, rules, []]), language),
    "", `## ${words.neverReached}`,
    ...(never.length === 0 ? ["", words.everyReached] : never.flatMap(labelled)),
    ...wrong(words.unanswered, ledger.unanswered), ...wrong(words.adrift, ledger.adrift), ""
  ].join("\n")
}
