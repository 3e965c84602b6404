/**
 * In a host's transaction, and in none of our own: before anything is written it is seen that one is open on the host's client. Without it
 * each statement would be committed by itself, and stay when the host's row does not. `pg` knows from the server's last answer; a client that does not tell is asked once.
 */
import type { Connection, PostgresClient } from "./connection.ts"
import { codeOf } from "./failure.ts"
import type { Rows } from "./rows.ts"

/** Leaves nothing behind. Where no transaction is open the server refuses it, and says so by this code. */
const asking = { text: "SAVEPOINT omringd; RELEASE SAVEPOINT omringd" }
const noneOpen = "25P01"
const notBegun = "no transaction is open on this client: BEGIN one on it first, and hand over that client, not a pool"

const seen = (client: PostgresClient, { query }: Connection): (() => Promise<void>) => {
  let isBegun = false
  return async () => {
    const told = client.getTransactionStatus?.() ?? "untold"
    if (told === "T" || told === "E" || (told === "untold" && isBegun)) return
    try {
      await query(asking) // also where it says that none is: it may have been begun and not yet answered
    } catch (thrown) {
      throw codeOf(thrown) === noneOpen ? new Error(notBegun, { cause: thrown }) : thrown
    }
    isBegun = true
  }
}

export const onlyOnceBegun = (rows: Rows, client: PostgresClient, connection: Connection): Rows => {
  const begun = seen(client, connection)
  return {
    ...rows,
    add: async (trajectory, head, steps) => {
      await begun()
      return rows.add(trajectory, head, steps)
    },
    remove: async (trajectory) => {
      await begun()
      await rows.remove(trajectory)
    }
  }
}
