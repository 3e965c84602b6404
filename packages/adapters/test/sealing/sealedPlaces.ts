/** Where sealed stores keep trajectories: a place of another store, and keys beside it. */
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import { afterAll } from "vitest"
import type { ExaminedStore, Place } from "@omringd/conformance"
import { Recorded } from "@omringd/core/TrajectoryStore"
import type { Store } from "@omringd/core/TrajectoryStore"
import { sealed, sealedStore } from "@omringd/core/Sealing"
import type { Keyring, KeyringUnavailable, PeoplesKeys } from "@omringd/core/Sealing"
import { layer as fileLayer } from "../../src/keyring/file.ts"
import { layer as memoryLayer, open as openMemory, Ring } from "../../src/keyring/memory.ts"
import { aesGcm } from "../../src/sealing/aes-gcm.ts"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import { newFolder } from "../keyring/rings.ts"

const scope = Effect.runSync(Scope.make())
afterAll(() => Effect.runPromise(Scope.close(scope, Exit.void)))

/** A keyring that stays open until the tests of this file end. */
export const keyringOn = (ring: Ring): Keyring => Effect.runSync(Scope.provide(openMemory({ ring }), scope))

/** What lies in a store under these keys, opened by the very store that sealed it. */
const unsealedBy = (keyring: Keyring) => async (text: string): Promise<string> => {
  const reading = Recorded.read(JSON.parse(text))
  if ("faults" in reading) throw new Error("what is kept is no step")
  const lying = { read: () => Effect.succeed([reading.taken]) } as Partial<Store> as Store // nothing else is asked of it
  const [step] = await Effect.runPromise(sealed(lying, { keyring, cipher: aesGcm() }).read("any"))
  return step === undefined ? "" : Recorded.write(step)
}

/** The same place, sealed under keys in memory that are its own. */
export const sealedPlace = (place: Place, ring = Ring.empty()): Place => ({
  ...place, store: sealedStore({ store: place.store, keyring: memoryLayer({ ring }), cipher: aesGcm() }), unsealed: unsealedBy(keyringOn(ring))
})
export const sealedBy = (place: Place, keyring: Layer.Layer<PeoplesKeys, KeyringUnavailable>): Place => ({
  ...place, store: sealedStore({ store: place.store, keyring, cipher: aesGcm() })
})

export const sealing = ({ fresh, ...store }: ExaminedStore, around: (place: Place) => Place | Promise<Place> = (place) => place): ExaminedStore => ({
  ...store, fresh: async () => around(sealedPlace(await fresh()))
})

/** Keys in a folder that is not there yet. */
export const newFileKeys = () => fileLayer({ folder: newFolder() })
