/** What the page itself says, for its two readers. What rules, codes and deeds are called comes from the packages. */

export const registers = ["family", "child"] as const
export type Reader = (typeof registers)[number]
/** One text for a parent or neighbour, and one for a child of ten. */
export type Spoken = { readonly [R in Reader]: string }

export interface Words {
  /** `{children}`. */
  readonly title: Spoken
  readonly nobody: Spoken
  /** `{day}`. */
  readonly on: Spoken
  readonly toContent: Spoken

  readonly worries: Spoken
  readonly goesWell: Spoken
  readonly needed: Spoken
  readonly nothingYet: Spoken
  /** `{child}`: a child's own words, or those of whoever speaks for it (`{person}`). */
  readonly said: Spoken
  readonly saidFor: Spoken
  readonly seen: Spoken

  readonly happened: Spoken
  readonly did: Spoken
  readonly afraid: Spoken
  readonly harder: Spoken
  /** `{person}`. */
  readonly otherwise: Spoken
  readonly strong: Spoken
  /** `{day}`, `{people}`. */
  readonly keptSafe: Spoken
  readonly whenWell: Spoken
  readonly always: Spoken
  readonly leaving: Spoken
  readonly told: Spoken
  readonly story: Spoken
  readonly explained: Spoken

  readonly who: Spoken
  readonly whoHint: Spoken
  readonly why: Spoken
  readonly promised: Spoken
  readonly oneWillDo: Spoken
  /** `{deeds}`. */
  readonly waits: Spoken
  /** `{day}`. */
  readonly since: Spoken
  /** `{count}`, from 2 on or 1. */
  readonly more: Spoken
  readonly less: Spoken
  readonly onScreen: Spoken

  readonly plan: Spoken
  /** `{person}`. */
  readonly owner: Spoken
  readonly backup: Spoken
  readonly sign: Spoken

  readonly next: Spoken
  readonly noDay: Spoken
  /** `{person}`, `{people}`. */
  readonly asked: Spoken
  /** `{people}`. */
  readonly wereThere: Spoken

  readonly people: Spoken
  readonly chair: Spoken
  readonly coordinator: Spoken
  readonly holder: Spoken

  readonly choices: Spoken
  readonly language: Spoken
  readonly forWhom: Spoken
  readonly forFamily: Spoken
  readonly forChild: Spoken
  readonly whichDay: Spoken
  readonly look: Spoken
  readonly open: Spoken
  readonly print: Spoken
  readonly keep: Spoken
  readonly notKept: Spoken
  readonly example: Spoken
  /** `{file}`. */
  readonly opened: Spoken
  readonly problems: Spoken
  /** `{count}`. */
  readonly notTaken: Spoken
  readonly stays: Spoken
}

export const both = (text: string): Spoken => ({ family: text, child: text })
