/** A store whose words are sealed under the keys of everyone they are about. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { forgotten, isSealed } from "@omringd/core"
import type { Taken } from "@omringd/core"
import type { Keyring, KeyringUnavailable, Key } from "@omringd/core/Sealing"
import { StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { Store } from "@omringd/core/TrajectoryStore"
import { aesGcm } from "../../src/sealing/aes-gcm.ts"

interface Piece { readonly text: string; readonly about: readonly string[] }
const isPiece = (value: object): value is Piece => "text" in value && typeof value.text === "string" && "about" in value
const changed = (value: unknown, change: (piece: Piece) => string): unknown => {
  if (Array.isArray(value)) return value.map((one) => changed(one, change))
  if (typeof value !== "object" || value === null) return value
  if (isPiece(value)) return { ...value, text: change(value) }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one, change)]))
}
const peopleIn = (value: unknown): readonly string[] => {
  const people = new Set<string>()
  changed(value, ({ about, text }) => { for (const one of about) people.add(one); return text })
  return [...people]
}
const broken = (failure: KeyringUnavailable) => new StoreUnavailable({ store: failure.keyring, why: "other", said: failure.message })

export const sealedOver = (store: Store, keys: Keyring): Store => {
  const cipher = aesGcm()
  const place = ({ trajectory, number }: Taken) => `${trajectory}/${number}`
  const under = (about: readonly string[], found: ReadonlyMap<string, Key>) => {
    const [first, ...others] = [...new Set(about)].toSorted().flatMap((one) => found.get(one) ?? [])
    return first === undefined || others.length + 1 < new Set(about).size ? undefined : [first, ...others] as const
  }
  const seal = (taken: Taken) => Effect.map(Effect.mapError(keys.obtain(peopleIn(taken.step)), broken), (found): Taken => ({
    ...taken,
    step: changed(taken.step, ({ text, about }) => {
      const mine = under(about, found)
      return mine === undefined ? text : cipher.seal(text, mine, place(taken))
    }) as Taken["step"]
  }))
  const open = (taken: Taken) => Effect.map(Effect.mapError(keys.find(peopleIn(taken.step)), broken), (found): Taken => ({
    ...taken,
    step: changed(taken.step, ({ text, about }) => {
      if (!isSealed(text)) return text
      const mine = under(about, found)
      const opened = mine === undefined ? "other-keys" : cipher.open(text, mine, place(taken))
      return typeof opened === "string" ? forgotten : opened.text
    }) as Taken["step"]
  }))
  return {
    ...store,
    read: (id, from) => Effect.flatMap(store.read(id, from), (steps) => Effect.forEach(steps, open)),
    append: (id, expected, taken) => Effect.flatMap(Effect.forEach(taken, seal), (steps) => store.append(id, expected, steps)),
    follow: (after, options) => Stream.mapEffect(store.follow(after, options), (placed) => Effect.map(open(placed.taken), (taken) => ({ ...placed, taken })))
  }
}
