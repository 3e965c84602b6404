/** A host's own transaction: what the host writes and what is recorded here are both there once it commits, or neither. */
import type { Store } from "../TrajectoryStore.ts"

/**
 * A connected client of the host's, as SQL drivers for Node have it: the one on which the host began its transaction, at READ COMMITTED. A pool
 * is none: any client of it would answer, and what is recorded would be committed at once.
 * @public
 */
export interface HostClient {
  query(statement: { text: string; values?: unknown[]; name?: string }): Promise<{ readonly rows: readonly { readonly [column: string]: unknown }[] }>
  /** Whether a transaction is open on it: "T", or "E" once a statement in it has failed. A client that does not tell is asked once, by a statement more. */
  getTransactionStatus?(): string | null
  /** A pool's. */
  readonly totalCount?: never
}

/** The same trajectories as another store's, in a host's transaction. @public */
export interface StoreWithin {
  readonly store: Store
  /** To be called once the transaction is committed: from then on the other store knows what was written. Left out, it finds out by itself, later. */
  committed(): void
}
