/** What is asked of a search, and what it finds. */
import type { Question } from "./question.ts"
import type { States } from "./states.ts"

export interface SearchOptions {
  readonly states: number
  readonly depth: number
  /** Facts first. */
  readonly order: boolean
  /** What must never be so. */
  readonly never: readonly Question[]
  /** What the search tells only that it was seen, and that it was not. */
  readonly seen: readonly Question[]
  readonly stopAtFirst?: boolean
  /** Parts of which nothing is told first. */
  readonly always?: ReadonlySet<number>
  /** Stops when these rules were seen broken and met. */
  readonly until?: readonly number[]
  /** Told now and then how far it has come. */
  readonly onProgress?: (states: number) => void
}

export interface Violation {
  readonly question: string
  readonly state: number
}

export interface Found {
  readonly states: States
  readonly transitions: number
  /** How many times it went one further from the beginning. */
  readonly depth: number
  readonly complete: boolean
  /** Why it is not complete. */
  readonly stoppedAt?: "states" | "depth" | "values" | "violation" | "seen"
  /** Steps that would have put an entry on a list twice. */
  readonly beyond: number
  readonly violations: readonly Violation[]
  readonly taken: ReadonlySet<number>
  readonly held: ReadonlySet<number>
  readonly met: ReadonlySet<number>
  readonly seen: ReadonlyMap<string, { readonly yes: boolean; readonly no: boolean }>
  /** How often it began anew because something was found out on the way. */
  readonly restarts: number
}
