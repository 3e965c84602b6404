/** What is simulated: an office and its families under one or more arms. Read from a file by `readStudy`. */
import type { Distribution } from "./distributions.ts"
import type { Figure } from "./Figure.ts"
import type { Quantity, Spread } from "./quantities.ts"

/** @beta */
export type Numbers =
  & { readonly [Q in Quantity]: Figure }
  & { readonly [S in Exclude<Spread, "served">]: Distribution }
  & { readonly served?: Distribution }

/** @beta */
export interface Arm {
  readonly name: string
  /** Names of the packs in force. Empty: an arm without rules, where a family takes a place for a while and leaves. */
  readonly packs: readonly string[]
  /** The study's numbers, with those that this arm changes. */
  readonly numbers: Numbers
  /** Which of them it changes. */
  readonly changes: readonly string[]
}

/** @beta */
export interface Study {
  readonly title: string
  readonly seed: number
  readonly replications: number
  /** Days that are simulated, and how many of the first are not counted: an office does not begin empty. */
  readonly days: number
  readonly warmUp: number
  /** For so many days from its signal each family is watched, and who came later than that before the end is not counted. Left out: to the last day. */
  readonly followed?: number
  readonly numbers: Numbers
  readonly arms: readonly [Arm, ...Arm[]]
}
