/** A store, a keyring and a cipher to seal with that can be looked into. The cipher only stands in for one: what it wrote anyone can read who knows how. */
import * as crypto from "node:crypto"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Taken } from "../../src/Taken.ts"
import type { Cipher, Keyring } from "../../src/Sealing.ts"
import type { Snapped } from "../../src/store/snapshots.ts"
import type { Store } from "../../src/TrajectoryStore.ts"

const named = (keys: readonly Uint8Array[]): string => crypto.hash("sha256", Buffer.concat(keys), "hex")

const partsIn = (sealed: string): readonly unknown[] => {
  try {
    const text = Buffer.from(sealed.slice(9), "base64url").toString()
    return sealed === `sealed:1:${Buffer.from(text).toString("base64url")}` ? (JSON.parse(text) as readonly unknown[]) : []
  } catch {
    return []
  }
}

export const standIn: Cipher = {
  seal: (text, keys, place) => `sealed:1:${Buffer.from(JSON.stringify([named(keys), place, text])).toString("base64url")}`,
  open: (sealed, keys, place) => {
    const [by, where, text] = partsIn(sealed)
    if (where !== place || typeof text !== "string") return "damaged"
    return by === named(keys) ? { text } : "other-keys"
  }
}

export interface Kept {
  readonly store: Store
  /** All steps that were handed to it, in order. */
  readonly steps: Taken[]
  readonly snapshots: Map<string, Snapped>
}

/** Keeps what it is handed, whatever that is. */
export const keeping = (): Kept => {
  const steps: Taken[] = []
  const snapshots = new Map<string, Snapped>()
  const store: Store = {
    read: (id, from = 1) => Effect.sync(() => steps.filter(({ trajectory, number }) => trajectory === id && number >= from)),
    append: (_, __, taken) => Effect.sync(() => void steps.push(...taken)),
    follow: (after) => Stream.fromArray(steps.map((taken, index) => ({ position: index + 1, taken })).slice(after)),
    forget: () => Effect.void,
    snapshots: {
      load: (id) => Effect.sync(() => snapshots.get(id)),
      save: (id, _, snapshot) => Effect.sync(() => void snapshots.set(id, snapshot))
    }
  }
  return { store, steps, snapshots }
}

/** Keys that count what is asked of them. */
export const keysOf = () => {
  const keys = new Map<string, Uint8Array>()
  const asked = { obtain: 0, find: 0 }
  let times = 0
  const found = (people: readonly string[]) => new Map(people.flatMap((person) => {
    const key = keys.get(person)
    return key === undefined ? [] : [[person, key] as const]
  }))
  const keyring: Keyring = {
    obtain: (people) => Effect.sync(() => {
      asked.obtain++
      for (const person of people) if (!keys.has(person)) keys.set(person, crypto.randomBytes(32))
      return found(people)
    }),
    find: (people) => Effect.sync(() => { asked.find++; return found(people) }),
    destroy: (person) => Effect.sync(() => { const had = keys.delete(person); if (had) times++; return had }),
    destroyed: Effect.sync(() => times)
  }
  return { keyring, asked, people: () => [...keys.keys()] }
}
