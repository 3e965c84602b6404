/** For each clause what answers it, as data: the same for every language. What is counted is how far rules are reached; no family is. */
import type { AnsweredBy, Clause } from "@omringd/rules/clauses"
import type { Strength } from "@omringd/core"
import type { Reach } from "./reach.ts"

export interface RuleEntry {
  readonly id: string
  /** `core` for the rules of every practice. */
  readonly pack: string
  readonly strength: Strength
  /** What in it no source gives and is ours to set. */
  readonly assumed?: string
  readonly reached: {
    readonly stories: Reach
    readonly cases: Reach
    readonly histories: Reach
  }
}

export interface ClauseEntry extends Pick<Clause, "document" | "kinds" | "asks"> {
  readonly place?: string
  /** What answers it beside its own rules and invariants. */
  readonly answeredBy: AnsweredBy
  readonly rules: readonly RuleEntry[]
  readonly invariants: readonly string[]
  /** Notice rules that tell people of it. */
  readonly notices: readonly string[]
}
/** A rule of our catalogue of published guidance. */
export interface PublishedEntry {
  readonly rules: readonly RuleEntry[]
  readonly notices: readonly string[]
}
/** What a jurisdiction says, with where it was read. */
export interface JurisdictionEntry {
  readonly jurisdiction: string
  readonly source: { readonly by: string; readonly at?: string }
  readonly verified: boolean
  readonly rules: readonly RuleEntry[]
}

/** What was looked at, enough to look at it again. */
export interface Looked {
  /** The cases' names. */
  readonly cases: readonly string[]
  readonly histories: { readonly number: number; readonly turns: number; readonly seed: number }
}

/** A rule that something never reached: `kept` when it was never seen kept there. */
export interface NeverReached {
  readonly rule: string
  readonly by: "stories" | "cases" | "histories"
  readonly never: readonly ("kept" | "broken")[]
}

export interface Ledger {
  readonly omringd: 1
  /** As `name@version`. */
  readonly packs: readonly string[]
  readonly looked: Looked
  readonly clauses: { readonly [id: string]: ClauseEntry }
  readonly published: { readonly [id: string]: PublishedEntry }
  /** By jurisdiction and name: `flanders/necessity-term`. */
  readonly entries: { readonly [name: string]: JurisdictionEntry }
  readonly neverReached: readonly NeverReached[]
  /** Clauses without an answer. */
  readonly unanswered: readonly string[]
  /** Rules, invariants and notice rules that name a clause which is none, as `rule: clause`. */
  readonly adrift: readonly string[]
}
