/** What can go wrong with evidence: one tag for each thing a caller does differently. */
import * as TaggedData from "effect/Data"
import { Flaw } from "./flaw.ts"

/** The anchor may be there later, or somewhere else: nothing is known to be wrong with it. @public */
export class AnchorUnavailable extends TaggedData.TaggedError("AnchorUnavailable")<{
  readonly anchor: string
  /** `not-there`: nothing was ever kept there. `refused`: a server said no, see `status`. */
  readonly why: "not-there" | "not-allowed" | "cannot-open" | "full" | "refused" | "timed-out" | "unreachable" | "other"
  /** Of the HTTP answer, where one came. */
  readonly status?: number
  readonly said: string
}> {
  override get message(): string {
    return `${this.anchor}: ${this.why} (${this.said})`
  }
}

/** What is kept there is no anchor, or not the whole of one: bring back a copy. Nothing was verified against it. @public */
export class AnchorCorrupt extends TaggedData.TaggedError("AnchorCorrupt")<{
  readonly anchor: string
  /** Where it is first wrong, counted from 1. */
  readonly line: number
  /** `not-an-anchor`: its first line is another's. `newer`: a later release wrote it. `cut`: its end is not there. `changed`: anything else. */
  readonly why: "not-an-anchor" | "newer" | "cut" | "changed"
}> {
  override get message(): string {
    return `${this.anchor}: ${this.why} (line ${this.line})`
  }
}

/** What is kept has no chain: there is nothing to verify it with. @public */
export class NoChain extends TaggedData.TaggedError("NoChain")<{
  readonly store: string
  readonly said: string
}> {
  override get message(): string {
    return `${this.store} keeps no chain (${this.said})`
  }
}

/** The store is not what it was, so it was not anchored: look into the flaws first. What was anchored before still is. @public */
export class NotWhole extends TaggedData.TaggedError("NotWhole")<{
  /** The first hundred. */
  readonly flaws: readonly Flaw[]
  /** How many there are. */
  readonly count: number
}> {
  override get message(): string {
    const more = this.count > this.flaws.length ? `; and ${this.count - this.flaws.length} more` : ""
    return `${this.flaws.map(Flaw.sentence).join("; ")}${more}`
  }
}
