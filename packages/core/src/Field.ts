/**
 * What a step can be made of. A step's fields are described once, as data; its type, its decoding, its Schema, its
 * reference checks and its generators are read off that description. There is no field for free text besides `words`.
 */
import type { Day } from "./Moment.ts"
import type { Words } from "./Words.ts"

/** What a step can refer to; `answerable` is a goal or a bottom line, `quality` a strength or existing safety. The last line lies outside the trajectory (`anyone` may be known in it or not). @public */
export type ReferenceKind =
  | "person" | "child" | "adult" | "signal" | "consent" | "immediatePlan" | "placement" | "harm" | "complication"
  | "strength" | "shown" | "danger" | "goal" | "line" | "meeting" | "plan" | "planRule" | "support" | "story"
  | "feedback" | "difference" | "review" | "step" | "answerable" | "quality"
  | "family" | "offer" | "question" | "anyone" | "rule"

/** @public */
export type Shape =
  | { readonly kind: "reference"; readonly to: ReferenceKind }
  | { readonly kind: "fresh"; readonly of: ReferenceKind }
  | { readonly kind: "words" }
  | { readonly kind: "code"; readonly of: readonly string[] }
  | { readonly kind: "day" }
  | { readonly kind: "whole"; readonly from: number; readonly to: number }
  | { readonly kind: "flag" }
  | { readonly kind: "list"; readonly of: AnyField; readonly min: number }
  | { readonly kind: "record"; readonly fields: Fields }
  | { readonly kind: "either"; readonly of: readonly AnyField[] }
  | { readonly kind: "step" }

/** A described field. `Type` exists for the compiler only. @public */
export interface Field<A> {
  readonly shape: Shape
  readonly optional: boolean
  readonly Type?: A
}
/** @public */
export interface Optional<A> extends Field<A> {
  readonly optional: true
}
/** @public */
export type AnyField = Field<unknown>
/** @public */
export interface Fields {
  readonly [name: string]: AnyField
}

/** @public */
type Simplify<A> = { readonly [K in keyof A]: A[K] } & {}
/** @public */
export type Of<F> = F extends Field<infer A> ? A : never
/** The value that a description describes. @public */
export type Described<F extends Fields> = Simplify<
  { readonly [K in keyof F as F[K] extends Optional<unknown> ? never : K]: Of<F[K]> } & {
    readonly [K in keyof F as F[K] extends Optional<unknown> ? K : never]?: Of<F[K]>
  }
>

/** A step inside a step (a correction), before it is known which. @public */
export interface AnyStep {
  readonly step: string
  readonly [field: string]: unknown
}

/** @public */
export type StatementKind = "fact" | "observation" | "account" | "opinion"
/** A judgement is not a fact: each statement says what kind it is, whose, and on what grounds. @public */
export interface Statement {
  /** A thing that happened, what someone saw, what someone told, or what someone thinks of it. */
  readonly kind: StatementKind
  /** The statement, and whose it is. */
  readonly says: Words
  /** What it rests on, when that was said. */
  readonly grounds?: Words
}

const field = <A>(shape: Shape): Field<A> => ({ shape, optional: false })
/** @public */
const record = <const F extends Fields>(fields: F) => field<Described<F>>({ kind: "record", fields })
const words = field<Words>({ kind: "words" })
/** @public */
const code = <const C extends readonly string[]>(...of: C) => field<C[number]>({ kind: "code", of })

/** @public */
const optional = <A>(of: Field<A>): Optional<A> => ({ shape: of.shape, optional: true })

/** A list may hold at most this many entries. */
export const longestList = 1_000

/** @public */
export const Field = {
  /** Something that is already in the trajectory. */
  reference: (to: ReferenceKind) => field<string>({ kind: "reference", to }),
  /** A new reference, not yet in use in the trajectory for things of this kind. */
  fresh: (of: ReferenceKind) => field<string>({ kind: "fresh", of }),
  words,
  /** One of a closed list of codes. */
  code,
  day: field<Day>({ kind: "day" }),
  whole: (from: number, to: number) => field<number>({ kind: "whole", from, to }),
  flag: field<boolean>({ kind: "flag" }),
  list: <A>(of: Field<A>) => field<readonly A[]>({ kind: "list", of, min: 0 }),
  /** A list with at least one entry. */
  some: <A>(of: Field<A>) => field<readonly [A, ...A[]]>({ kind: "list", of, min: 1 }),
  record,
  /** The first of several shapes that fits; they must differ in kind. */
  either: <A, B>(a: Field<A>, b: Field<B>) => field<A | B>({ kind: "either", of: [a, b] }),
  optional,
  /** fact, observation, account or opinion: whose (`says.by`) and on what grounds. Clause judgements-do-not-stick. */
  statement: record({
    kind: code("fact", "observation", "account", "opinion"),
    says: words,
    grounds: optional(words)
  }),
  step: field<AnyStep>({ kind: "step" })
}
