/**
 * The words of the trade, each with what it means for three readers. For a family or a child the word is the one they would use
 * themselves. Phases, roles, mandates and tracks have their word in the vocabulary; here stands what it means.
 */
import type { Register, Vocabulary } from "@omringd/core"

/** The words that are no code of the core, by where they belong. @beta */
export const terms = {
  work: [
    "trajectory", "phase", "step", "need", "rule", "mandate", "track", "review", "feedback", "difference", "deviation", "correction",
    "consent", "voice", "signal"
  ],
  map: [
    "map", "harm", "danger-statement", "safety-goal", "bottom-line", "scaling-question", "strength", "existing-safety",
    "complicating-factor", "safety-judgement", "what", "how", "withdrawal-criterion"
  ],
  plan: ["safety-plan", "plan-rule", "immediate-plan", "plan-test", "floor", "support", "words-and-pictures", "network-meeting"],
  people: ["network", "chair", "lasting-adult", "safe-person", "spokesperson", "coordinator"],
  law: ["necessity", "measure", "placement"]
} as const

/** @beta */
export type TermGroup = keyof typeof terms
/** @beta */
export type Term = (typeof terms)[TermGroup][number]

/** @beta */
export interface Entry {
  /** The word itself, without a full stop. */
  readonly term: string
  /** What it means, as sentences. */
  readonly means: string
}

/** One group of words in one language: one that is forgotten does not compile. @beta */
export type Entries<G extends TermGroup> = { readonly [T in (typeof terms)[G][number]]: { readonly [R in Register]: Entry } }

/** What the codes mean that have their word in the vocabulary. @beta */
export type Meanings = Pick<Vocabulary, "phases" | "roles" | "mandates" | "tracks">

/** One language's words of the trade. @beta */
export interface Glossary {
  readonly terms: { readonly [G in TermGroup]: Entries<G> }
  readonly means: Meanings
}
