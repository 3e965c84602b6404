/** The pool. What waits too long fails, so that nobody waits behind it. */
import { Pool } from "pg"

export interface DatabaseOptions {
  readonly url: string
  /** How many connections at most; 10 when left out. All processes together must stay below the server's `max_connections`. */
  readonly size?: number
  /** How long to wait for another's transaction, in milliseconds; 2000 when left out. */
  readonly patience?: number
}

/** A connection that is lost is told to whoever asks it next. */
const unheard = () => {}

export const database = ({ url, size = 10, patience = 2_000 }: DatabaseOptions): Pool => {
  const pool = new Pool({
    connectionString: url, max: size, application_name: "casework",
    pipeline: true, // what is asked on one connection is sent without waiting for the answer before it
    connectionTimeoutMillis: 5_000, // for a free connection as well
    lock_timeout: patience, statement_timeout: patience + 8_000, idle_in_transaction_session_timeout: 10_000
  })
  pool.on("error", unheard) // while nobody used it; the next one is new
  pool.on("connect", (client) => client.on("error", unheard)) // and while somebody did
  return pool
}
