/** A host's pool as pg-boss asks it. Several statements sent as one are answered with a list of results: what it reads of it is their rows. */
import type { Db } from "pg-boss"
import type { PostgresPool } from "../../store/postgres/connection.ts"

type Result = Awaited<ReturnType<PostgresPool["query"]>>

export const database = (pool: PostgresPool): Db => ({
  executeSql: async (text, values = []) => {
    const answer: Result | readonly Result[] = await pool.query({ text, values })
    return { rows: [answer].flat().flatMap(({ rows }) => rows) }
  }
})
