/** What page and document both say of a clause: each answer beside its rules, under its label. */
import type { Language } from "@omringd/core"
import { documents } from "@omringd/rules/clauses"
import type { AnsweredBy, DocumentId } from "@omringd/rules/clauses"
import type { ClauseEntry, Ledger, RuleEntry } from "./Ledger.ts"
import { ledgerWords } from "./words.ts"

export interface Labelled {
  readonly label: string
  readonly names: readonly string[]
}

const named = (answeredBy: AnsweredBy, language: Language): readonly Labelled[] => {
  const { answers } = ledgerWords[language]
  const { steps = [], mandates = [], views = [], types = [], laws = [], clauses = [] } = answeredBy
  return [
    { label: answers.laws, names: laws },
    { label: answers.mandates, names: mandates },
    { label: answers.steps, names: steps },
    { label: answers.types, names: types.map(([from, name]) => `${name} (${from})`) },
    { label: answers.views, names: views.map(([from, name]) => `${name} (${from})`) },
    { label: answers.clauses, names: clauses }
  ].filter(({ names }) => names.length > 0)
}

/** The notice rules that tell of it, under their label. */
export const toldOf = ({ notices }: Pick<ClauseEntry, "notices">, language: Language): readonly Labelled[] =>
  notices.length === 0 ? [] : [{ label: ledgerWords[language].notices, names: notices }]

export const answersOf = ({ invariants, notices, answeredBy }: ClauseEntry, language: Language): readonly Labelled[] => [
  ...(invariants.length === 0 ? [] : [{ label: ledgerWords[language].invariants, names: invariants }]), ...toldOf({ notices }, language), ...named(answeredBy, language)
]

/** Its place and its kind: `U1.2 · must`. */
export const headOf = ({ place, kinds }: ClauseEntry, language: Language): string =>
  [...(place === undefined ? [] : [place]), kinds.map((kind) => ledgerWords[language].kinds[kind]).join(" + ")].join(" · ")

/** What was looked at beside the stories, with what was found there. */
export const reachesOf = ({ reached }: RuleEntry, language: Language): readonly string[] => {
  const words = ledgerWords[language]
  return (["stories", "cases", "histories"] as const).map((by) => `${words[by]}: ${words.reach(reached[by])}`)
}

interface OfDocument {
  readonly title: string
  readonly clauses: readonly (readonly [string, ClauseEntry])[]
}
/** The clauses under the documents they stand in, the charter first. */
export const byDocument = ({ clauses }: Ledger, language: Language): readonly OfDocument[] => {
  const all = Object.entries(clauses)
  const inOrder = [...new Set(all.map(([, { document }]) => document))]
  return inOrder.map((document: DocumentId) => ({
    title: `${document} ${documents[document][language]}`, clauses: all.filter(([, entry]) => entry.document === document)
  }))
}

/** What was not reached, under what did not reach it: "random histories, never kept". */
export const neverReachedOf = ({ neverReached }: Ledger, language: Language): readonly Labelled[] => {
  const words = ledgerWords[language]
  return (["stories", "cases", "histories"] as const).flatMap((by) => (["kept", "broken"] as const).map((how) => ({
    label: `${words[by]}, ${words.never[how]}`,
    names: neverReached.filter((one) => one.by === by && one.never.includes(how)).map(({ rule }) => rule)
  }))).filter(({ names }) => names.length > 0)
}
