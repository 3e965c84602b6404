/** Keyrings that each do one thing wrong, made from one that does not. They prove the clauses: each is caught, and each clause catches. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { PeoplesKeys } from "@omringd/core/Sealing"
import type { Key, Keyring, Keys, KeyringUnavailable } from "@omringd/core/Sealing"
import { opened } from "./Ring.ts"
import type { Ring } from "./Ring.ts"

/** @beta */
export interface BrokenKeyring {
  /** What it does wrong. */
  readonly name: string
  /** The clauses that catch it: these and no others. */
  readonly caughtBy: readonly string[]
  readonly breaks: (ring: Ring) => Ring
}

/** The same ring, with another keyring on it. The effect runs each time it is opened. */
export const on = (ring: Ring, keyring: Effect.Effect<Keyring, KeyringUnavailable, Scope>): Ring => ({ ...ring, keyring: Layer.effect(PeoplesKeys, keyring) })

/** A keyring that differs from a good one in this. */
export const differing = (change: (good: Keyring) => Partial<Keyring>) => (ring: Ring): Ring =>
  on(ring, Effect.map(opened(ring), (good) => ({ ...good, ...change(good) })))

/** One that gives other keys than a good one does. */
export const giving = (good: Keyring, other: (key: Key, person: string) => Key): Pick<Keyring, "obtain" | "find"> => {
  const changed = (keys: Keys): Keys => new Map([...keys].map(([person, key]) => [person, other(key, person)]))
  return { obtain: (people) => Effect.map(good.obtain(people), changed), find: (people) => Effect.map(good.find(people), changed) }
}

/** A keyring that calls people by other names than they have. */
export const renaming = (good: Keyring, named: (person: string) => string): Keyring => {
  const asked = (people: readonly string[], keys: Keys): Keys => new Map(people.flatMap((person) => {
    const key = keys.get(named(person))
    return key === undefined ? [] : [[person, key] as const]
  }))
  return {
    obtain: (people) => Effect.map(good.obtain(people.map(named)), (keys) => asked(people, keys)),
    find: (people) => Effect.map(good.find(people.map(named)), (keys) => asked(people, keys)),
    destroy: (person) => good.destroy(named(person)),
    destroyed: good.destroyed
  }
}

/** What is done once it is opened while nobody else has it open, with how often that was before. */
export const whenOpenedAnew = (ring: Ring, keyring: (good: Keyring, before: number) => Keyring): Ring => {
  let open = 0
  let times = -1
  return on(ring, Effect.flatMap(opened(ring), (good) => Effect.acquireRelease(
    Effect.sync(() => {
      if (open++ === 0) times++
      return keyring(good, times)
    }),
    () => Effect.sync(() => { open-- })
  )))
}

/** The same key with its first byte changed. */
export const another = (key: Key): Key => key.map((byte, index) => (index === 0 ? byte ^ 1 : byte))
