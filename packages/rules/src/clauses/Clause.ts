/**
 * What a source document asks of practice, in our own words, and what answers it beside the rules and invariants that name it. No clause
 * is without an answer: a rule, an invariant, a view, a type, a law, or the reason why it stays with people.
 */
import type { Language, Mandate, StepTag } from "@omringd/core"

/** @beta */
export type DocumentId = "000" | "001" | "002" | "003" | "004"
/**
 * `inv`: built into the core. `must`: a step waits for it. `should`: the step stands, the gap is owed. `ask`: raised as a question.
 * `view`: answered by a query or a text. `none`: an attitude, which no program judges.
 * @beta
 */
export type Kind = "inv" | "must" | "should" | "ask" | "view" | "none"
/** One text in every language. @beta */
export type Text = { readonly [L in Language]: string }
/** A name of ours and the module that exports it: `["@omringd/core", "Links"]`. @beta */
export type Named = readonly [from: string, name: string]

/** What answers a clause beside its own rules and invariants. @beta */
export interface AnsweredBy {
  readonly steps?: readonly StepTag[]
  readonly mandates?: readonly Mandate[]
  readonly views?: readonly Named[]
  readonly types?: readonly Named[]
  /** Laws and gates: sentences that are tested, each the name of a test file. */
  readonly laws?: readonly string[]
  /** Clauses whose rules answer this one as well. */
  readonly clauses?: readonly string[]
  /** Why it stays with people. */
  readonly people?: Text
}

/** @beta */
export interface Clause {
  /** Never changes. */
  readonly id: string
  readonly document: DocumentId
  /** The place in the document: `P` preamble, `S` summary, `U` explanation with its starting point; left out where it has no numbers. */
  readonly place: string | undefined
  readonly kinds: readonly [Kind, ...Kind[]]
  /** What it asks, in our own words. */
  readonly asks: Text
  readonly answeredBy: AnsweredBy
}

type Judged = Exclude<Kind, "view" | "none">
interface Asking {
  readonly id: string
  readonly place?: string
  readonly asks: Text
}

/** The ways a clause can be written down: what no rule can answer does not compile without its answer. */
export const inDocument = (document: DocumentId) => {
  const written = ({ id, place, asks }: Asking, kinds: Clause["kinds"], answeredBy: AnsweredBy): Clause => ({ id, document, place, kinds, asks, answeredBy })
  return {
    /** Rules or invariants name it; more may answer it too. */
    judged: (kinds: Judged | readonly [Judged, ...Judged[]], asking: Asking, answeredBy: AnsweredBy = {}): Clause =>
      written(asking, typeof kinds === "string" ? [kinds] : kinds, answeredBy),
    /** A query or a text shows it. */
    shown: (asking: Asking, answeredBy: AnsweredBy & Required<Pick<AnsweredBy, "views">>): Clause => written(asking, ["view"], answeredBy),
    /** An attitude. */
    ofPeople: (asking: Asking, people: Text): Clause => written(asking, ["none"], { people })
  }
}
