/**
 * Keys in a folder, one file each, which several processes can use at once. Nobody but the user these run as may look into it. Keep it on another
 * disk than the store, and out of the store's backups: a copy of a key is a key that was not destroyed.
 *
 * A key is destroyed by overwriting its bytes and removing its file. A file system that writes elsewhere instead of over what was there, a disk
 * that does so by itself, snapshots and backups may keep what was there before: encrypt that disk, and let what keeps copies forget them.
 */
import { resolve } from "node:path"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import type { PersonId } from "@omringd/core"
import { KeyringUnavailable, PeoplesKeys } from "@omringd/core/Sealing"
import type { Keyring, Keys } from "@omringd/core/Sealing"
import { failureOf } from "./file/failure.ts"
import { Folder } from "./file/folder.ts"

/** @public */
export interface FileOptions {
  /** Begun when it is not there; what it lies in must be. */
  readonly folder: string
}

const found = (folder: string, people: readonly PersonId[]): Keys =>
  new Map([...new Set(people)].flatMap((person) => {
    const key = Folder.read(folder, person)
    return key === undefined ? [] : [[person, key] as const]
  }))

const keyringOn = (folder: string, isOpen: () => boolean): Keyring => {
  const closed = new KeyringUnavailable({ keyring: folder, why: "closed", said: "it was closed" })
  const attempt = <A>(does: () => A): Effect.Effect<A, KeyringUnavailable> =>
    Effect.suspend(() => (isOpen() ? Effect.try({ try: does, catch: (thrown) => failureOf(folder, thrown) }) : Effect.fail(closed)))
  return {
    obtain: (people) => attempt(() => new Map([...new Set(people)].map((person) => [person, Folder.read(folder, person) ?? Folder.make(folder, person)]))),
    find: (people) => attempt(() => found(folder, people)),
    destroy: (person) => attempt(() => Folder.destroy(folder, person)),
    destroyed: attempt(() => Folder.destroyed(folder))
  }
}

/** A keyring for as long as its scope. What someone who was killed had begun to destroy is gone before it opens. @public */
export const open = ({ folder: name }: FileOptions): Effect.Effect<Keyring, KeyringUnavailable, Scope> =>
  Effect.gen(function* () {
    const folder = resolve(name)
    yield* Effect.try({ try: () => { Folder.begin(folder); Folder.sweep(folder) }, catch: (thrown) => failureOf(folder, thrown) })
    const state = yield* Effect.acquireRelease(Effect.sync(() => ({ isOpen: true })), (one) => Effect.sync(() => { one.isOpen = false }))
    return keyringOn(folder, () => state.isOpen)
  })

/** @public */
export const layer = (options: FileOptions): Layer.Layer<PeoplesKeys, KeyringUnavailable> => Layer.effect(PeoplesKeys, open(options))
