/** Snapshots: a trajectory as it was folded, kept beside its steps so that a long one need not be read from its first step. */
import type * as Effect from "effect/Effect"
import type { StoreCorrupt, StoreUnavailable } from "./failure.ts"

/** A trajectory up to one of its steps, as text. @public */
export interface Snapped {
  /** The number of the last step that is in it. */
  readonly version: number
  /** What `Snapshot.write` made of it. */
  readonly text: string
  /** What the store's `forgotten` was before this was read. One that was read before someone was forgotten is not kept. Not given back. */
  readonly asOf?: number
}

/** Where a store keeps them: one for each trajectory. @public */
export interface Snapshots {
  /** The one kept under this key; undefined when there is none, or one under another key. */
  load(trajectory: string, key: string): Effect.Effect<Snapped | undefined, StoreUnavailable | StoreCorrupt>
  /** Keeps it in place of the one before. */
  save(trajectory: string, key: string, snapshot: Snapped): Effect.Effect<void, StoreUnavailable | StoreCorrupt>
}
