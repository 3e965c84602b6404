/** Snapshots with the words in them sealed. A snapshot is a shortcut: one that cannot be opened is none. */
import * as Effect from "effect/Effect"
import { keyless, people, unavailable } from "./asked.ts"
import type { Sealing } from "./asked.ts"
import { mapSnapshot } from "./inSnapshot.ts"
import type { Keys } from "./keyring.ts"
import { placeInSnapshot } from "./place.ts"
import { isKeptSealed, isToBeSealed, opener, sealer } from "./words.ts"
import type { StoreUnavailable } from "../store/failure.ts"
import type { Snapped, Snapshots } from "../store/snapshots.ts"

export const sealedSnapshots = ({ keyring, cipher }: Sealing, { load, save }: Snapshots): Snapshots => {
  const opened = (id: string, { version, text }: Snapped): Effect.Effect<Snapped | undefined, StoreUnavailable> => {
    const { all, of } = people()
    mapSnapshot(text, (words) => (isKeptSealed(words) ? of(words) : words))
    const keys = all.size === 0 ? Effect.succeed<Keys>(new Map()) : Effect.mapError(keyring.find([...all]), unavailable)
    return Effect.map(keys, (found) => {
      const open = opener(cipher, found)
      let isWhole = true
      const plain = mapSnapshot(text, (words, path) => {
        if (!isKeptSealed(words)) return words
        const done = open(words, placeInSnapshot(id, version, words, path))
        isWhole &&= done !== undefined
        return done ?? words
      })
      return isWhole ? { version, text: plain } : undefined
    })
  }
  return {
    load: (id, key) => Effect.flatMap(load(id, key), (found) => (found === undefined ? Effect.succeed(undefined) : opened(id, found))),
    save: (id, key, { version, text, asOf }) => Effect.gen(function* () {
      const { all, of } = people()
      mapSnapshot(text, (words) => (isToBeSealed(words) ? of(words) : words))
      const keys = yield* Effect.mapError(keyring.obtain([...all]), unavailable)
      // Whoever was forgotten since this was read has just been given a new key, which is not to open what they had said before.
      if (asOf !== undefined && asOf !== (yield* Effect.mapError(keyring.destroyed, unavailable))) return
      const seal = sealer(cipher, keys)
      let isWhole = true
      const closed = mapSnapshot(text, (words, path) => {
        const done = seal(words, placeInSnapshot(id, version, words, path))
        isWhole &&= done !== undefined
        return done ?? words
      })
      return yield* isWhole ? save(id, key, { version, text: closed }) : Effect.fail(keyless)
    })
  }
}
