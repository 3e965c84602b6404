/** The ledger: every clause with its rules and invariants, and how far each rule is reached. */
import { Invariants } from "@omringd/core"
import type { NoticeRule, Practice, Rule } from "@omringd/core"
import { clauses, publishedRules } from "@omringd/rules/clauses"
import type { Clause, DocumentId } from "@omringd/rules/clauses"
import { Entries, jurisdictions } from "@omringd/rules/jurisdiction"
import { isAnswered } from "./answered.ts"
import type { TheCases } from "./cases.ts"
import type { ClauseEntry, JurisdictionEntry, Ledger, NeverReached, PublishedEntry, RuleEntry } from "./Ledger.ts"
import { allPacks, practices } from "./packs.ts"
import { nowhere, reachIn, reachInStories } from "./reach.ts"
import type { Happened } from "./reach.ts"
import { wander } from "./wander.ts"

/** How long a random history is, in proposals. */
export const turns = 60

/** Each history has its own seed, and the jurisdictions take turns. */
function* historiesOf(number: number, seed: number, all: readonly Practice[]): Generator<Happened> {
  for (let index = 0; index < number; index++) {
    const practice = all[index % all.length]
    if (practice !== undefined) yield { rules: practice.rules, turns: wander(practice, seed * 100_003 + index, turns) }
  }
}

/** Each practice has a reading of its own of what a pack wrote. */
const once = <A extends { readonly id: string }>(all: readonly A[]): readonly A[] => all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index)

/** Every rule once, the core's own first. */
export const allRules: readonly Rule[] = once(practices.flatMap(({ rules }) => rules))

/** Every notice rule once. */
export const allNotices: readonly NoticeRule[] = once(practices.flatMap(({ notices }) => notices))
const tellingOf = (clause: string): readonly string[] => allNotices.filter((rule) => rule.clause === clause).map(({ id }) => id)

const packOf = ({ id }: Rule): string => allPacks.find(({ rules }) => rules.some((rule) => rule.id === id))?.name ?? "core"

interface Standing {
  readonly clause: string
  readonly rule: RuleEntry
}

const standingRules = (rules: readonly Rule[], cases: TheCases, histories: Iterable<Happened>): readonly Standing[] => {
  const inCases = reachIn(cases.happened)
  const inHistories = reachIn(histories)
  return rules.map((rule) => {
    const { id, clause, strength, assumed } = rule
    const reached = { stories: reachInStories(rule), cases: inCases.get(id) ?? nowhere, histories: inHistories.get(id) ?? nowhere }
    return { clause, rule: { id, pack: packOf(rule), strength, ...(assumed === undefined ? {} : { assumed }), reached } }
  })
}

/** Those that stand on this clause. */
const on = (id: string, all: readonly Standing[]): readonly RuleEntry[] => all.filter(({ clause }) => clause === id).map(({ rule }) => rule)

const clauseEntry = ({ id, document, place, kinds, asks, answeredBy }: Clause, rules: readonly Standing[]): ClauseEntry => ({
  document, ...(place === undefined ? {} : { place }), kinds, asks,
  rules: on(id, rules),
  invariants: Invariants.all.filter(({ clause }) => clause === id).map((one) => one.id),
  notices: tellingOf(id),
  answeredBy
})

const publishedIn = (rules: readonly Standing[]): Ledger["published"] =>
  Object.fromEntries(publishedRules.flatMap((id): readonly (readonly [string, PublishedEntry])[] => {
    const standing = on(id, rules)
    const notices = tellingOf(id)
    return standing.length + notices.length === 0 ? [] : [[id, { rules: standing, notices }]]
  }))

const jurisdictionEntriesIn = (rules: readonly Standing[]): Ledger["entries"] =>
  Object.fromEntries(Object.entries<Entries>(jurisdictions).flatMap(([jurisdiction, entries]) => {
    const own = rules.filter(({ rule }) => rule.pack === jurisdiction)
    return [...new Set(own.map(({ clause }) => clause))].flatMap((name): readonly (readonly [string, JurisdictionEntry])[] => {
      const entry = Entries.behind(entries, name)
      if (entry === undefined) return []
      const { source, verified } = entry
      return [[`${jurisdiction}/${name}`, { jurisdiction, source, verified, rules: on(name, own) }]]
    })
  }))

const neverIn = (rules: readonly RuleEntry[]): readonly NeverReached[] =>
  (["stories", "cases", "histories"] as const).flatMap((by) => rules.flatMap(({ id: rule, reached }) => {
    const never = (["kept", "broken"] as const).filter((how) => reached[by][how] === 0)
    return never.length === 0 ? [] : [{ rule, by, never }]
  }))

export interface Asked {
  readonly cases: TheCases
  /** How many random histories, and from which seed. */
  readonly histories: number
  readonly seed: number
  /** Only the clauses of this document. */
  readonly document?: DocumentId
  /** Rules to account for; all of ours when left out. */
  readonly rules?: readonly Rule[]
}

export const ledgerOf = ({ cases, histories, seed, document, rules: accounted = allRules }: Asked): Ledger => {
  const rules = standingRules(accounted, cases, historiesOf(histories, seed, practices))
  const every = Object.fromEntries(clauses.map((clause) => [clause.id, clauseEntry(clause, rules)]))
  const shown = Object.fromEntries(Object.entries(every).filter(([, entry]) => document === undefined || entry.document === document))
  const entries = jurisdictionEntriesIn(rules)
  const isOfEntry = ({ clause, rule }: Standing) => entries[`${rule.pack}/${clause}`] !== undefined
  const published = publishedIn(rules.filter((one) => !isOfEntry(one)))
  const isKnown = (clause: string) => every[clause] !== undefined || publishedRules.includes(clause)
  const inShown = new Set(Object.values(shown).flatMap((entry) => entry.rules.map(({ id }) => id)))
  return {
    omringd: 1,
    packs: allPacks.map(({ name, version }) => `${name}@${version}`),
    looked: { cases: cases.names, histories: { number: histories, turns, seed } },
    clauses: shown,
    published: document === undefined ? published : {},
    entries: document === undefined ? entries : {},
    neverReached: neverIn(rules.map(({ rule }) => rule).filter(({ id }) => document === undefined || inShown.has(id))),
    unanswered: Object.keys(shown).filter((id) => !isAnswered(id, every)),
    adrift: [
      ...rules.filter((one) => !isKnown(one.clause) && !isOfEntry(one)).map(({ clause, rule }) => `${rule.id}: ${clause}`),
      ...[...Invariants.all, ...allNotices].filter(({ clause }) => !isKnown(clause)).map(({ id, clause }) => `${id}: ${clause}`)
    ]
  }
}
