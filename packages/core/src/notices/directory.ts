/** The port to what the host knows of people: what they are called and how they are told things. Nothing of it is kept with a trajectory. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { Language, Register } from "../Language.ts"
import type { DirectoryUnavailable } from "../partners/failure.ts"
import type { PersonId } from "../Words.ts"

/** Hours in which someone is told only what cannot wait. @public */
export interface Quiet {
  /** `HH:MM` by this person's own clock. */
  readonly from: string
  /** `HH:MM`; the next day's when it is not after `from`. Equal to `from`: the whole day. */
  readonly until: string
  /** A time zone of the IANA database, such as `Europe/Brussels`. */
  readonly zone: string
}

/** @public */
export interface Recipient {
  readonly person: PersonId
  readonly language: Language
  readonly register: Register
  /** What others call this person in a text. */
  readonly name?: string
  readonly email?: string
  readonly quiet?: Quiet
}

/** @public */
export interface Directory {
  /** Undefined when nobody of that reference is known: a failure only when that cannot be found out now. */
  find(person: PersonId): Effect.Effect<Recipient | undefined, DirectoryUnavailable>
}

/** @public */
export class People extends Context.Service<People, Directory>()("@omringd/core/People") {}
