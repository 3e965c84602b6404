/** One transaction holds the case system's rows and omringd's steps: both are there, or neither. */
import type { Omringd, OmringdWithin } from "@omringd/core/Omringd"
import type { Pool, PoolClient, QueryConfig } from "pg"

export interface Inside {
  /** For the case system's own rows. */
  readonly client: PoolClient
  /** For steps. */
  readonly steps: OmringdWithin
  /** A statement that nothing else waits for: it is sent together with the commit, in one go. When it fails nothing is committed. */
  readonly lastly: (statement: QueryConfig) => void
}

export type Transaction = <A>(does: (inside: Inside) => Promise<A>) => Promise<A>

/** True when it was committed; after a statement that failed, the server rolls back instead. */
const commit = async (client: PoolClient, before: readonly QueryConfig[]): Promise<boolean> => {
  const { stream } = client.connection
  stream.cork() // one packet for all of it
  process.nextTick(() => { stream.uncork() })
  const answers = await Promise.all([...before, { text: "COMMIT" }].map((statement) => client.query(statement)))
  return answers.at(-1)?.command === "COMMIT"
}

export const transactions = (pool: Pool, omringd: Omringd): Transaction => async (does) => {
  const client = await pool.connect()
  let isBroken = true
  try {
    await client.query("BEGIN")
    const steps = await omringd.within(client)
    const last: QueryConfig[] = []
    const answer = await does({ client, steps, lastly: (statement) => void last.push(statement) })
    const isCommitted = await commit(client, last)
    isBroken = false
    if (!isCommitted) throw new Error("the transaction was rolled back: a statement in it had failed")
    steps.committed()
    return answer
  } catch (thrown) {
    if (isBroken) isBroken = await client.query("ROLLBACK").then(() => false, () => true)
    throw thrown
  } finally {
    client.release(isBroken)
  }
}
