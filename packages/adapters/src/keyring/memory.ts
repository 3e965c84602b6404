/** Keys in memory. For tests, examples and simulations: who ends the process has forgotten everyone. A ring outlives the keyrings opened on it, as a folder would. */
import { randomFillSync } from "node:crypto"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import type { PersonId } from "@omringd/core"
import { KeyringUnavailable, PeoplesKeys } from "@omringd/core/Sealing"
import type { Key, Keyring, Keys } from "@omringd/core/Sealing"
import { keyLength } from "./kept.ts"

/** Where the keys lie. @public */
export interface Ring {
  readonly keys: Map<PersonId, Key>
  /** How often one was destroyed. */
  destroyed: number
}

/** @public */
export const Ring = { empty: (): Ring => ({ keys: new Map(), destroyed: 0 }) }

/** @public */
export interface MemoryOptions {
  /** Left out: a new one that is gone when the keyring closes. */
  readonly ring?: Ring
}

const closed = new KeyringUnavailable({ keyring: "memory", why: "closed", said: "it was closed" })

/** Copies: what anyone does to them changes nothing that is kept. */
const found = ({ keys }: Ring, people: readonly PersonId[]): Keys =>
  new Map(people.flatMap((person) => {
    const key = keys.get(person)
    return key === undefined ? [] : [[person, Uint8Array.from(key)] as const]
  }))

const keyringOn = (ring: Ring, isOpen: () => boolean): Keyring => {
  const whenOpen = <A>(answer: () => A): Effect.Effect<A, KeyringUnavailable> => Effect.suspend(() => (isOpen() ? Effect.succeed(answer()) : Effect.fail(closed)))
  return {
    obtain: (people) => whenOpen(() => {
      for (const person of people) if (!ring.keys.has(person)) ring.keys.set(person, randomFillSync(new Uint8Array(keyLength)))
      return found(ring, people)
    }),
    find: (people) => whenOpen(() => found(ring, people)),
    destroy: (person) => whenOpen(() => {
      ring.keys.get(person)?.fill(0)
      const wasThere = ring.keys.delete(person)
      if (wasThere) ring.destroyed++
      return wasThere
    }),
    destroyed: whenOpen(() => ring.destroyed)
  }
}

/** A keyring for as long as its scope. @public */
export const open = ({ ring = Ring.empty() }: MemoryOptions = {}): Effect.Effect<Keyring, never, Scope> =>
  Effect.map(
    Effect.acquireRelease(Effect.sync(() => ({ isOpen: true })), (state) => Effect.sync(() => { state.isOpen = false })),
    (state) => keyringOn(ring, () => state.isOpen)
  )

/** @public */
export const layer = (options: MemoryOptions = {}): Layer.Layer<PeoplesKeys> => Layer.effect(PeoplesKeys, open(options))
