/**
 * The port for keeping trajectories: four operations, and what not every store has. What they promise is written down as clauses in
 * `@omringd/conformance`; a store is one that passes them.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type { Consuming } from "./store/consumer.ts"
import type { AppendFailure, ReadFailure, StoreCorrupt, StoreUnavailable } from "./store/failure.ts"
import type { Following, Placed } from "./store/following.ts"
import type { Linked, LinkPlace } from "./store/links.ts"
import type { Snapshots } from "./store/snapshots.ts"
import type { HostClient, StoreWithin } from "./store/within.ts"
import type { Taken } from "./Taken.ts"

/** @public */
export interface Store {
  /** The recorded steps of a trajectory in order, from number `from` (1 when left out). Unknown trajectories are empty. */
  read(id: string, from?: number): Effect.Effect<readonly Taken[], ReadFailure>
  /**
   * Adds steps after version `expectedVersion`: all or nothing. Their numbers go on from it. Refuses what it could not read back,
   * and refuses to add to a trajectory that it cannot read.
   */
  append(id: string, expectedVersion: number, taken: readonly Taken[]): Effect.Effect<void, AppendFailure>
  /** Every step of all trajectories in one order, after a position (0: from the beginning). Never skips one that is recorded late. */
  follow(after: number, options?: Following): Stream.Stream<Placed, ReadFailure>
  /** Removes one trajectory from where it is kept. Removing what is not there is no failure. */
  forget(id: string): Effect.Effect<void, StoreUnavailable | StoreCorrupt>
  /** For a store that keeps a chain (see `Chain`): a page of what is kept, after a place; from the beginning when there is none. */
  readonly links?: (after: LinkPlace | undefined, limit: number) => Effect.Effect<readonly Linked[], StoreUnavailable | StoreCorrupt>
  /** For a store that lets followers have a name. */
  readonly consumer?: Consuming
  /** For a store that keeps snapshots. They go with their trajectory when that is forgotten. */
  readonly snapshots?: Snapshots
  /** For a store in which people can be forgotten: how often someone was, through any handle. As long as it is the same, what was read of it is as it would be read now. */
  readonly forgotten?: Effect.Effect<number, StoreUnavailable | StoreCorrupt>
  /** For a store in a database that a host shares: the same trajectories through the host's client, in the transaction that is open on it. Once for each transaction. */
  readonly within?: (client: HostClient) => StoreWithin
}

/** @public */
export class TrajectoryStore extends Context.Service<TrajectoryStore, Store>()("@omringd/core/TrajectoryStore") {}

export { Conflict, NewerSchema, StoreCorrupt, StoreUnavailable, Unreadable } from "./store/failure.ts"
export type { AppendFailure, OpenFailure, ReadFailure, StoreFailure } from "./store/failure.ts"
export { Bell } from "./store/bell.ts"
export { following } from "./store/following.ts"
export type { Followed, Following, Placed } from "./store/following.ts"
export { checked } from "./store/checked.ts"
export type { Kept, Written } from "./store/checked.ts"
export { consume } from "./store/consumer.ts"
export type { Consumer, Consuming } from "./store/consumer.ts"
export type { Linked, LinkPlace } from "./store/links.ts"
export { Known } from "./store/known.ts"
export type { Head, KnownWithin } from "./store/known.ts"
export type { HostClient, StoreWithin } from "./store/within.ts"
export type { Snapped, Snapshots } from "./store/snapshots.ts"
export { Snapshot } from "./store/snapshot.ts"
export { Recorded } from "./Recorded.ts"
export type { Place, Reading } from "./Recorded.ts"
