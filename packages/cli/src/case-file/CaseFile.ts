/** A case as its file tells it: who is in it, and which steps were taken, in the order in which they were recorded. */
import type { Language, Moment, Role, Step } from "@omringd/core"

/** @beta */
export interface Somebody {
  readonly name: string
  /** The role they have in the case; joining the trajectory is a step of its own. */
  readonly is: Role
}

/** A readable name for a reference: one for every language, or one for some. @beta */
export type Label = string | { readonly [L in Language]?: string }

/** @beta */
export interface CaseStep {
  /** Its place among the steps of the file, from 1. */
  readonly place: number
  readonly id: string
  readonly by: string
  readonly at: Moment
  readonly recordedAt: Moment | undefined
  readonly step: Step
  /** What the source does not say and the writer filled in; `true` when nothing more is said about it. */
  readonly assumed: string | true | undefined
  readonly note: string | undefined
}

/** @beta */
export interface CaseFile {
  readonly trajectory: string
  readonly title: string
  readonly source: readonly string[]
  readonly kind: string | undefined
  /** In which language people's words, titles and notes in it are written, as a BCP 47 tag (`nl`, `en-GB`); undefined when it does not say. */
  readonly language: string | undefined
  readonly packs: readonly string[]
  readonly people: ReadonlyMap<string, Somebody>
  readonly labels: ReadonlyMap<string, Label>
  readonly steps: readonly CaseStep[]
}
