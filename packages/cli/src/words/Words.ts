/** The texts the command line itself needs, in one language. What the core and its rules say stands in `@omringd/rules/language`. */
import type { StepNamed, StepTag, Voices } from "@omringd/core"

/** One text for every reader, or one for each. @beta */
export type Text = string | Voices

/** @beta */
type Written = { readonly text: string; readonly by: string }
/** @beta */
type NamesIn<A> = A extends Written ? never
  : A extends readonly (infer B)[] ? NamesIn<B>
  : A extends { readonly step: string } ? never
  : A extends object ? { [K in keyof A]-?: K | NamesIn<A[K]> }[keyof A] : never
/** Every field a step can have, also inside a list or a statement. @beta */
export type FieldName = Extract<{ [T in StepTag]: NamesIn<Omit<StepNamed<T>, "step">> }[StepTag], string>

/** @beta */
export interface Words {
  /** What it is to take a step, without "to": "Jane wanted to {hear the child}", "{hear the child}: Jane, Tom". */
  readonly deeds: { readonly [T in StepTag]: string }
  /** What stands before the content of a field. */
  readonly labels: { readonly [F in FieldName]: string }
  readonly yes: string
  readonly no: string
  readonly days: (count: number) => string
  /** How long ago a judgement was made. */
  readonly ago: (days: number) => string
  readonly phrases: {
    /** `{from}`, `{until}`: days. */
    readonly period: string
    /** `{packs}`. */
    readonly under: string
    /** How many steps were taken, and how many were not. */
    readonly counted: (taken: number, refused: number) => string
    readonly story: Text
    readonly owed: Text
    /** `{day}`. */
    readonly end: Text
    readonly needed: Text
    readonly around: Text
    readonly plan: Text
    /** `{day}`: it was recorded later than it happened. */
    readonly recorded: string
    readonly assumed: string
    /** What the mark behind a sentence means. */
    readonly mark: string
    readonly note: string
    /** `{by}`, `{deed}`: someone proposed a step that could not be taken. */
    readonly refused: string
    /** `{deed}`, `{people}`: one way to meet a need. */
    readonly way: string
    /** `{deed}`, `{roles}`: nobody who is in it can. */
    readonly wayOfNobody: string
    /** Whoever is in it can. */
    readonly anyone: string
    readonly stoodOpen: Text
    /** Questions that are put once. */
    readonly asked: Text
    readonly setAside: string
    /** What is left out now, and that it is looked at again in the next review. */
    readonly comesBack: Text
    /** A review was held: it is asked again. */
    readonly cameBack: Text
    /** Why a need is open, when it is not simply so: nobody knows, or people say different things. */
    readonly unknown: string
    readonly disputed: string
    /** `{child}`. */
    readonly isSafe: string
    /** `{people}`, `{child}` in these. */
    readonly lasting: string
    readonly safePerson: string
    readonly spokesperson: string
    readonly informed: Text
    readonly alone: string
    readonly differ: string
    /** `{day}`, `{where}`. */
    readonly placed: string
    readonly placementOver: string
    readonly immediatePlan: Text
    readonly immediatePlanOver: Text
    /** `{day}`. */
    readonly letGo: Text
    /** `{due}`, and `{day}`, `{days}` where it was settled or is still late. */
    readonly metLate: string
    readonly lapsed: string
    readonly stillLate: string
    readonly due: string
    /** `{due}`, `{days}`. */
    readonly late: string
    /** `{names}`: the same holds for them. */
    readonly also: string
    /** Whose it is to do what follows. */
    readonly anyones: string
    readonly nobodys: string
    readonly since: string
    /** To a child: what else there is, is not for it to carry. */
    readonly grownUps: string
    readonly grownUpsLate: string
    readonly nothingLate: Text
    readonly nothingNeeded: Text
    readonly notTried: string
    /** `{people}`. */
    readonly carriedBy: Text
  }
}
