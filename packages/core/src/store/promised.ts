/** A store for whoever does not use effect: the same four operations with promises, rejected with the same tagged failures. */
import * as Effect from "effect/Effect"
import type { Following, Placed } from "./following.ts"
import type { Taken } from "../Taken.ts"
import type { Store } from "../TrajectoryStore.ts"

export interface PromisedStore {
  read(id: string, from?: number): Promise<readonly Taken[]>
  append(id: string, expectedVersion: number, taken: readonly Taken[]): Promise<void>
  follow(after: number, options?: Following): AsyncIterable<Placed>
  forget(id: string): Promise<void>
}

export const promised = (store: Store, follow: (after: number, options?: Following) => AsyncIterable<Placed>): PromisedStore => ({
  read: (id, from) => Effect.runPromise(store.read(id, from)),
  append: (id, expected, taken) => Effect.runPromise(store.append(id, expected, taken)),
  follow,
  forget: (id) => Effect.runPromise(store.forget(id))
})
