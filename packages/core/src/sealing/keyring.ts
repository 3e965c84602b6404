/** The port to the keys of people: each has one, and who is forgotten has none. */
import * as Context from "effect/Context"
import * as TaggedData from "effect/Data"
import type * as Effect from "effect/Effect"
import type { PersonId } from "../Words.ts"

/** It may work later, or somewhere else. No key was made or destroyed, as far as is known. @public */
export class KeyringUnavailable extends TaggedData.TaggedError("KeyringUnavailable")<{
  readonly keyring: string
  readonly why: "locked" | "read-only" | "full" | "closed" | "cannot-open" | "damaged" | "other"
  /** What the technology underneath said; never a key. */
  readonly said: string
}> {
  override get message(): string {
    return `${this.keyring}: ${this.why} (${this.said})`
  }
}

/** 32 bytes, from a source of randomness that is fit for keys. @public */
export type Key = Uint8Array
/** @public */
export type Keys = ReadonlyMap<PersonId, Key>

/** @public */
export interface Keyring {
  /** The keys of all these people; made for whoever has none. However many ask at once, each person has one. */
  obtain(people: readonly PersonId[]): Effect.Effect<Keys, KeyringUnavailable>
  /** Those there are of the keys of these people. Makes none. */
  find(people: readonly PersonId[]): Effect.Effect<Keys, KeyringUnavailable>
  /** Destroys a person's key for good, through whatever handle it is asked for; false when there was none. A key obtained later is another. */
  destroy(person: PersonId): Effect.Effect<boolean, KeyringUnavailable>
  /** How often a key was destroyed here, through any handle: as long as it is the same, what was read with these keys can be read with them. */
  readonly destroyed: Effect.Effect<number, KeyringUnavailable>
}

/** @public */
export class PeoplesKeys extends Context.Service<PeoplesKeys, Keyring>()("@omringd/core/PeoplesKeys") {}
