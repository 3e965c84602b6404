/** The port to what brings notices to people, or to whatever brings them further. */
import * as Context from "effect/Context"
import * as TaggedData from "effect/Data"
import type * as Effect from "effect/Effect"
import type { Recipient } from "./directory.ts"
import type { Notice } from "../Notice.ts"

/** A notice on its way to someone. @public */
export interface Letter {
  readonly notice: Notice
  readonly to: Recipient
  /** What it says to them, in their language and register. What goes to a machine needs no more than `notice`. */
  readonly text: string
}

/** It was not delivered, as far as is known: what was sent may have arrived all the same. @public */
export class NotDelivered extends TaggedData.TaggedError("NotDelivered")<{
  /** What it was to be sent with, and where: never a secret, never an address of a person. */
  readonly notifier: string
  /**
   * `unreachable`, `timed-out`, `busy`, `failed`: it may go better later. `refused`, `not-allowed`: not as it is now. `no-address`: there is none
   * for this person. `closed`: the notifier was.
   */
  readonly why: "unreachable" | "timed-out" | "busy" | "failed" | "refused" | "not-allowed" | "no-address" | "closed"
  /** What the other side said, at most 500 characters. */
  readonly said: string
  /** Trying again as it is makes no difference. */
  readonly lasting: boolean
  /** The other side asks to wait so long before it is tried again, in milliseconds. */
  readonly wait?: number
}> {
  override get message(): string {
    return `${this.notifier}: ${this.why} (${this.said})`
  }
}

/** It cannot be opened with what it was given. It names the options and what is wrong there, never what they hold. @public */
export class NotifierUnusable extends TaggedData.TaggedError("NotifierUnusable")<{
  readonly notifier: string
  readonly problems: readonly { readonly option: string; readonly problem: string }[]
}> {
  override get message(): string {
    return `${this.notifier}: ${this.problems.map(({ option, problem }) => `${option}: ${problem}`).join("; ")}`
  }
}

/** @public */
export interface Notifying {
  /**
   * Brings one letter, and ends once the other side has it for good. At least once: after a failure, or when this process ends, the same notice
   * is brought again under the same id, by which the other side can tell. It ends within its own patience, however the other side behaves.
   */
  send(letter: Letter): Effect.Effect<void, NotDelivered>
}

/** @public */
export class Notifier extends Context.Service<Notifier, Notifying>()("@omringd/core/Notifier") {}
