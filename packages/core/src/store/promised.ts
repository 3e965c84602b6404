/** A store for whoever does not use effect: the same operations with promises, rejected with the same tagged failures. */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import type { Consuming } from "./consumer.ts"
import type { Following, Placed } from "./following.ts"
import type { Linked, LinkPlace } from "./links.ts"
import type { Snapped, Snapshots } from "./snapshots.ts"
import type { Taken } from "../Taken.ts"
import type { Store } from "../TrajectoryStore.ts"

/** What each rejects with is what the same operation of a `Store` fails with. @public */
export interface PromisedStore {
  read(id: string, from?: number): Promise<readonly Taken[]>
  append(id: string, expectedVersion: number, taken: readonly Taken[]): Promise<void>
  follow(after: number, options?: Following): AsyncIterable<Placed>
  forget(id: string): Promise<void>
  readonly links?: (after: LinkPlace | undefined, limit: number) => Promise<readonly Linked[]>
  readonly consumer?: (name: string) => Promise<PromisedConsumer>
  readonly snapshots?: PromisedSnapshots
  readonly forgotten?: () => Promise<number>
}

/** @public */
export interface PromisedSnapshots {
  load(trajectory: string, key: string): Promise<Snapped | undefined>
  save(trajectory: string, key: string, snapshot: Snapped): Promise<void>
}

/** The one that follows under a name, until it is closed. @public */
export interface PromisedConsumer {
  readonly position: number
  save(position: number): Promise<void>
  close(): Promise<void>
}

const promisedConsumer = async (consumer: Consuming, name: string): Promise<PromisedConsumer> => {
  const scope = Scope.makeUnsafe()
  const { position, save } = await Effect.runPromise(Scope.provide(consumer(name), scope))
  return {
    position,
    save: (at) => Effect.runPromise(save(at)),
    close: () => Effect.runPromise(Scope.close(scope, Exit.void))
  }
}

const promisedSnapshots = ({ load, save }: Snapshots): PromisedSnapshots => ({
  load: (id, key) => Effect.runPromise(load(id, key)),
  save: (id, key, snapshot) => Effect.runPromise(save(id, key, snapshot))
})

export const promised = (store: Store, follow: (after: number, options?: Following) => AsyncIterable<Placed>): PromisedStore => {
  const { links, consumer, snapshots, forgotten } = store
  return {
    read: (id, from) => Effect.runPromise(store.read(id, from)),
    append: (id, expected, taken) => Effect.runPromise(store.append(id, expected, taken)),
    follow,
    forget: (id) => Effect.runPromise(store.forget(id)),
    ...(links === undefined ? {} : { links: (after, limit) => Effect.runPromise(links(after, limit)) }),
    ...(consumer === undefined ? {} : { consumer: (name) => promisedConsumer(consumer, name) }),
    ...(snapshots === undefined ? {} : { snapshots: promisedSnapshots(snapshots) }),
    ...(forgotten === undefined ? {} : { forgotten: () => Effect.runPromise(forgotten) })
  }
}
