/**
 * Any store, with the words in it sealed: what is kept, linked and anchored is the sealed step, so that forgetting someone changes none of it. Links and
 * names of followers pass through. Words that can no longer be opened, because a key is gone or was replaced by another, are read as forgotten.
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { keyless, people, unavailable } from "./asked.ts"
import type { Sealing } from "./asked.ts"
import type { Cipher } from "./cipher.ts"
import { mapWords } from "./inStep.ts"
import { PeoplesKeys } from "./keyring.ts"
import type { Keys, KeyringUnavailable } from "./keyring.ts"
import { placeInStep } from "./place.ts"
import { sealedSnapshots } from "./snapshots.ts"
import { isKeptSealed, isToBeSealed, opener, sealer } from "./words.ts"
import type { Fault } from "../Fault.ts"
import { Recorded } from "../Recorded.ts"
import { Unreadable } from "../store/failure.ts"
import type { AppendFailure, ReadFailure, StoreUnavailable } from "../store/failure.ts"
import type { Placed } from "../store/following.ts"
import type { HostClient, StoreWithin } from "../store/within.ts"
import type { Taken } from "../Taken.ts"
import { TrajectoryStore } from "../TrajectoryStore.ts"
import type { Store } from "../TrajectoryStore.ts"
import { longestText } from "../Words.ts"
import type { PersonId } from "../Words.ts"

interface ToSeal {
  readonly steps: readonly Taken[]
  /** Whom their words are about. */
  readonly people: readonly PersonId[]
}

/** What is about to be added, read as a store reads it; or the first that could not be read back. What looks sealed is words like any other here, and no longer. */
const readAll = (trajectory: string, after: number, taken: readonly Taken[]): Result.Result<ToSeal, Unreadable> => {
  const steps: Taken[] = []
  const { all, of } = people()
  for (const step of taken) {
    const number = after + steps.length + 1
    const reading = Recorded.read(step, { trajectory, number })
    const faults: Fault[] = "faults" in reading ? [...reading.faults] : []
    if ("taken" in reading) {
      steps.push(mapWords(reading.taken, (words, path) => {
        if (words.text.length > longestText) faults.push({ path: [...path, "text"], problem: "too-long", expected: `at most ${longestText} characters, not ${words.text.length}` })
        return isToBeSealed(words) ? of(words) : words
      }))
    }
    if (faults.length > 0) return Result.fail(new Unreadable({ trajectory, number, position: undefined, faults }))
  }
  return Result.succeed({ steps, people: [...all] })
}

const sealSteps = (cipher: Cipher, steps: readonly Taken[], keys: Keys): readonly Taken[] | undefined => {
  const seal = sealer(cipher, keys)
  let isWhole = true
  const all = steps.map((step) => mapWords(step, (words) => {
    const done = seal(words, placeInStep(step, words))
    isWhole &&= done !== undefined
    return done ?? words
  }))
  return isWhole ? all : undefined
}

type Opener = ReturnType<typeof opener>

const openStep = (open: Opener, step: Taken): Result.Result<Taken, readonly Fault[]> => {
  const faults: Fault[] = []
  const opened = mapWords(step, (words, path) => {
    if (!isKeptSealed(words)) return words
    const done = open(words, placeInStep(step, words))
    if (done === undefined) faults.push({ path: [...path, "text"], problem: "not-as-written", expected: "text as it was sealed here" })
    return done ?? words
  })
  return faults.length > 0 ? Result.fail(faults) : Result.succeed(opened)
}

/** Opens a page of sealed steps, with keys that are found once. */
const openerFor = ({ keyring: { find }, cipher }: Sealing, steps: readonly Taken[]): Effect.Effect<Opener, StoreUnavailable> => {
  const { all, of } = people()
  for (const step of steps) mapWords(step, (words) => (isKeptSealed(words) ? of(words) : words))
  if (all.size === 0) return Effect.succeed(opener(cipher, new Map()))
  return Effect.mapBoth(find([...all]), { onFailure: unavailable, onSuccess: (keys) => opener(cipher, keys) })
}

const openAll = (sealing: Sealing, steps: readonly Taken[]): Effect.Effect<readonly Taken[], StoreUnavailable | Unreadable> =>
  Effect.flatMap(openerFor(sealing, steps), (open) => {
    const all: Taken[] = []
    for (const step of steps) {
      const opened = openStep(open, step)
      const { trajectory, number } = step
      if (Result.isFailure(opened)) return Effect.fail(new Unreadable({ trajectory, number, position: undefined, faults: opened.failure }))
      all.push(opened.success)
    }
    return Effect.succeed(all)
  })

/** A page of all trajectories: what comes before one that cannot be opened, and then that. */
const openPage = (sealing: Sealing, page: readonly Placed[]): Stream.Stream<Placed, ReadFailure> =>
  Stream.unwrap(Effect.map(openerFor(sealing, page.map(({ taken }) => taken)), (open) => {
    const all: Placed[] = []
    for (const { position, taken } of page) {
      const opened = openStep(open, taken)
      const { trajectory, number } = taken
      if (Result.isFailure(opened)) return Stream.concat(Stream.fromArray(all), Stream.fail(new Unreadable({ trajectory, number, position, faults: opened.failure })))
      all.push({ position, taken: opened.success })
    }
    return Stream.fromArray(all)
  }))

/** Keys are not part of the transaction: one that was made for words that were then rolled back opens nothing, and one that was rolled back would take words with it. */
const sealedWithin = (within: (client: HostClient) => StoreWithin, sealing: Sealing) => (client: HostClient): StoreWithin => {
  const { store, committed } = within(client)
  return { store: sealed(store, sealing), committed }
}

/**
 * The same store, in which words are kept sealed, also in a host's transaction. Its links are those of what is kept. Where keys and transactions come from one
 * pool, each transaction needs a second connection of it: give the keyring its own.
 * @public
 */
export const sealed = (store: Store, sealing: Sealing): Store => {
  const { keyring, cipher } = sealing
  const { links, consumer, snapshots, within } = store // one by one: what a store learns later is not to pass by unsealed
  const append = (id: string, expected: number, { steps, people: about }: ToSeal): Effect.Effect<void, AppendFailure> => {
    if (about.length === 0) return store.append(id, expected, steps)
    return Effect.flatMap(Effect.mapError(keyring.obtain(about), unavailable), (keys) => {
      const done = sealSteps(cipher, steps, keys)
      return done === undefined ? Effect.fail(keyless) : store.append(id, expected, done)
    })
  }
  return {
    read: (id, from) => Effect.flatMap(store.read(id, from), (steps) => openAll(sealing, steps)),
    append: (id, expected, taken) => Effect.suspend((): Effect.Effect<void, AppendFailure> => {
      if (taken.length === 0) return store.append(id, expected, taken)
      const steps = readAll(id, expected, taken)
      return Result.isFailure(steps) ? Effect.fail(steps.failure) : append(id, expected, steps.success)
    }),
    follow: (after, options) => store.follow(after, options).pipe(Stream.mapArray((page) => [page] as const), Stream.flatMap((page) => openPage(sealing, page))),
    forget: (id) => store.forget(id),
    forgotten: Effect.mapError(keyring.destroyed, unavailable),
    ...(links === undefined ? {} : { links }),
    ...(consumer === undefined ? {} : { consumer }),
    ...(snapshots === undefined ? {} : { snapshots: sealedSnapshots(sealing, snapshots) }),
    ...(within === undefined ? {} : { within: sealedWithin(within, sealing) })
  }
}

/** @public */
export interface SealedStoreOptions<E> {
  /** Where the sealed steps are kept: `sqlite({ file })`, or anyone's own. */
  readonly store: Layer.Layer<TrajectoryStore, E>
  readonly keyring: Layer.Layer<PeoplesKeys, KeyringUnavailable>
  readonly cipher: Cipher
}

/** What `openOmringd({ store: sealedStore({ store: sqlite({ file }), keyring: layer({ folder }), cipher: aesGcm() }) })` takes. @public */
export const sealedStore = <E>({ store, keyring, cipher }: SealedStoreOptions<E>): Layer.Layer<TrajectoryStore, E | StoreUnavailable> =>
  Layer.effect(TrajectoryStore, Effect.gen(function* () {
    return sealed(yield* TrajectoryStore, { keyring: yield* PeoplesKeys, cipher })
  })).pipe(Layer.provide(Layer.merge(store, Layer.catchTag(keyring, "KeyringUnavailable", (failure) => Layer.effect(PeoplesKeys, Effect.fail(unavailable(failure)))))))

export type { Sealing } from "./asked.ts"
