/** One transaction holds the case system's rows and omringd's steps: both are there, or neither. */
import type { Omringd, OmringdWithin } from "@omringd/core/Omringd"
import type { Pool, PoolClient } from "pg"

export interface Inside {
  /** For the case system's own rows. */
  readonly client: PoolClient
  /** For steps. */
  readonly steps: OmringdWithin
  /** A write that nothing else waits for: it is sent together with the commit, in one round trip. When it fails nothing is committed. */
  readonly lastly: (write: (client: PoolClient) => Promise<void>) => void
}

export type Transaction = <A>(does: (inside: Inside) => Promise<A>) => Promise<A>

/** A connection that is lost is told to whoever asks it next. */
const unheard = () => {}

export const transactions = (pool: Pool, omringd: Omringd): Transaction => async (does) => {
  const client = await pool.connect()
  client.on("error", unheard)
  let isBroken = true
  try {
    await client.query("BEGIN")
    const steps = await omringd.within(client)
    const last: ((client: PoolClient) => Promise<void>)[] = []
    const answer = await does({ client, steps, lastly: (write) => void last.push(write) })
    const writing = last.map((write) => write(client))
    const [{ command }] = await Promise.all([client.query("COMMIT"), ...writing]) // after one that failed, the server rolls back instead
    isBroken = false
    if (command !== "COMMIT") throw new Error("the transaction was rolled back: a statement in it had failed")
    steps.committed()
    return answer
  } catch (thrown) {
    if (isBroken) isBroken = await client.query("ROLLBACK").then(() => false, () => true)
    throw thrown
  } finally {
    client.off("error", unheard)
    client.release(isBroken)
  }
}
