/** What can go wrong with a store: one tag for each thing a caller does differently. */
import * as TaggedData from "effect/Data"
import { Fault } from "../Fault.ts"

/** Someone else was first, or the id is in use: read again and judge again. Nothing was written. @public */
export class Conflict extends TaggedData.TaggedError("Conflict")<{
  readonly trajectory: string
  readonly expected: number
  /** The version there is. Equal to `expected` when only an id was in use already. */
  readonly actual: number
}> {
  override get message(): string {
    return `${this.trajectory} is at version ${this.actual}, not free for what follows version ${this.expected}`
  }
}

/** It may work later, or somewhere else: nothing is wrong with what is stored. @public */
export class StoreUnavailable extends TaggedData.TaggedError("StoreUnavailable")<{
  readonly store: string
  readonly why: "locked" | "read-only" | "full" | "closed" | "cannot-open" | "other"
  /** What the technology underneath said. */
  readonly said: string
}> {
  override get message(): string {
    return `${this.store}: ${this.why} (${this.said})`
  }
}

/** Another file, or one that was damaged: name the right one, or bring back a copy. Nothing was written. @public */
export class StoreCorrupt extends TaggedData.TaggedError("StoreCorrupt")<{
  readonly store: string
  readonly why: "not-a-store" | "truncated" | "damaged"
  readonly said: string
}> {
  override get message(): string {
    return `${this.store}: ${this.why} (${this.said})`
  }
}

/** A later release wrote here: use that one. Nothing was written. @public */
export class NewerSchema extends TaggedData.TaggedError("NewerSchema")<{
  readonly store: string
  readonly found: number
  readonly known: number
}> {
  override get message(): string {
    return `${this.store} has version ${this.found}; this release knows ${this.known}`
  }
}

/** One step cannot be read, or could not be read back once written: look at that step. The others are as they were. @public */
export class Unreadable extends TaggedData.TaggedError("Unreadable")<{
  readonly trajectory: string
  readonly number: number
  /** Where it lies among all; following from here goes on after it. Absent when it was never written. */
  readonly position: number | undefined
  readonly faults: readonly Fault[]
}> {
  override get message(): string {
    return `step ${this.number} of ${this.trajectory} cannot be read: ${this.faults.map(Fault.sentence).join("; ")}`
  }
}

/** @public */
export type OpenFailure = StoreUnavailable | StoreCorrupt | NewerSchema
/** @public */
export type ReadFailure = StoreUnavailable | StoreCorrupt | Unreadable
/** @public */
export type AppendFailure = Conflict | ReadFailure
/** @public */
export type StoreFailure = OpenFailure | AppendFailure
