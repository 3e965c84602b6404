/** The case system's own tables, brought up to date once: whoever starts second waits until the first is done. */
import { fileURLToPath } from "node:url"
import { runner } from "node-pg-migrate"
import type { Pool } from "pg"

const dir = fileURLToPath(new URL("../../migrations", import.meta.url))
const lock = "casework migrations"
const quiet = () => {}

export const migrate = async (pool: Pool): Promise<readonly string[]> => {
  const client = await pool.connect()
  try {
    await client.query("SELECT pg_advisory_lock(hashtextextended($1, 0))", [lock])
    const run = await runner({ dbClient: client, dir, direction: "up", migrationsTable: "casework_migrations", noLock: true, log: quiet })
    return run.map(({ name }) => name)
  } finally {
    client.release(true) // the lock goes with the connection
  }
}
