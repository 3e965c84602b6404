/** What the routes stand on: the case system's pool, omringd over a schema in the same database, and transactions that hold both. */
import type { Pool } from "pg"
import { postgres } from "@omringd/adapters/store/postgres"
import { openOmringd } from "@omringd/core/Omringd"
import type { Omringd } from "@omringd/core/Omringd"
import { transactions } from "./host/transaction.ts"
import type { Transaction } from "./host/transaction.ts"
import { practice } from "./practice.ts"
import { telemetryOf } from "./telemetry/telemetry.ts"
import type { Telemetry } from "./telemetry/telemetry.ts"

export interface Embedding {
  readonly pool: Pool
  readonly omringd: Omringd
  readonly transaction: Transaction
  readonly telemetry: Telemetry
  /** The moment it is: what is proposed without a day happened now. */
  readonly now: () => string
}

export interface EmbeddingOptions {
  readonly pool: Pool
  /** Where omringd keeps what it keeps; "omringd" when left out. */
  readonly schema?: string
}

/** Opened once for a process; omringd begins its own tables, or brings them up to date. */
export const embed = async ({ pool, schema = "omringd" }: EmbeddingOptions): Promise<Embedding> => {
  const omringd = await openOmringd({ practice, store: postgres({ pool, schema }) })
  return { pool, omringd, transaction: transactions(pool, omringd), telemetry: telemetryOf(pool), now: () => new Date().toISOString() }
}
