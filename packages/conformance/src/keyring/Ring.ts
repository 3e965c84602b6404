/** Where a keyring keeps its keys, and how it is opened there: what the clauses for keyrings are run on. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { PeoplesKeys } from "@omringd/core/Sealing"
import type { Key, Keyring, Keys, KeyringUnavailable } from "@omringd/core/Sealing"
import type { Clause } from "../Clause.ts"
import type { Broken, Examined } from "../run.ts"

/** `durable`: what is kept is still there when it is opened again. `several`: it can be opened more than once at a time. `bytes`: the clauses can look at what lies there. @beta */
export type KeyringAbility = "durable" | "several" | "bytes"

/** @beta */
export interface Ring {
  /** Opens the keyring that keeps its keys here; built more than once, it opens more than once. */
  readonly keyring: Layer.Layer<PeoplesKeys, KeyringUnavailable>
  /** All bytes that lie here. */
  readonly bytes?: () => Uint8Array | Promise<Uint8Array>
}

/** @beta */
export type ExaminedKeyring = Examined<Ring, KeyringAbility>

/** One sentence that every keyring keeps. @beta */
export type KeyringClause = Clause<Ring, KeyringAbility>

/** A keyring for as long as the scope. */
export const opened = (ring: Ring): Effect.Effect<Keyring, KeyringUnavailable, Scope> =>
  Effect.map(Layer.build(Layer.fresh(ring.keyring)), (context) => Context.get(context, PeoplesKeys))

/** Bytes as text, so that they can be compared and told. */
export const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")

export const hexIn = (keys: Keys): ReadonlyMap<string, string> => new Map([...keys].map(([person, key]) => [person, hex(key)]))

/** The key of one person. */
export const keyOf = (keyring: Keyring, person: string): Effect.Effect<Key, Broken | KeyringUnavailable> =>
  Effect.flatMap(keyring.obtain([person]), (keys) => {
    const key = keys.get(person)
    return key === undefined ? Effect.fail<Broken>({ _tag: "Broken", saw: `there is no key of ${person}` }) : Effect.succeed(key)
  })

export const hexOf = (keyring: Keyring, person: string): Effect.Effect<string, Broken | KeyringUnavailable> => Effect.map(keyOf(keyring, person), hex)

/** The people whose keys are found, in the order of their names. */
export const foundOf = (keyring: Keyring, people: readonly string[]): Effect.Effect<readonly string[], KeyringUnavailable> =>
  Effect.map(keyring.find(people), (keys) => [...keys.keys()].toSorted())
