/** Where the PostgreSQL store and keyring keep what they keep while they are looked at: each place is a schema of its own, and all are dropped afterwards. */
import type { Ability, KeyringAbility, Place, Ring } from "@omringd/conformance"

export const postgresAbilities: readonly Ability[] = ["durable", "several", "spoil", "chained", "consumers", "snapshots"]

export const postgresKeyringAbilities: readonly KeyringAbility[] = ["durable", "several"]

export interface PostgresServer {
  fresh(): Place
  freshRing(): Ring
  close(): Promise<void>
}

const schemaOf = (number: number): string => `omringd_conform_${process.pid}_${Date.now().toString(36)}_${number}`

/** Rejects when `pg` is not installed, or nobody answers. */
export const postgresAt = async (url: string): Promise<PostgresServer> => {
  const { postgres } = await import("@omringd/adapters/store/postgres")
  const { layer } = await import("@omringd/adapters/keyring/postgres")
  const { Pool } = await import("pg")
  const pool = new Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 5_000 })
  pool.on("error", () => {}) // whoever asks next is told
  const schemas: string[] = []
  const newSchema = (): string => {
    const schema = schemaOf(schemas.length)
    schemas.push(schema)
    return schema
  }
  const close = async (): Promise<void> => {
    try {
      for (const schema of schemas) await pool.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
    } finally {
      await pool.end()
    }
  }
  try {
    await pool.query("SELECT 1")
  } catch (error) {
    await close()
    throw error
  }
  return {
    fresh: () => {
      const schema = newSchema()
      return {
        store: postgres({ url, schema, lookEvery: 5 }),
        spoil: async (trajectory, number, text) => {
          await pool.query(`UPDATE ${schema}.steps SET taken = $1 WHERE trajectory = $2 AND number = $3`, [text, trajectory, number])
        }
      }
    },
    freshRing: () => ({ keyring: layer({ url, schema: newSchema() }) }),
    close
  }
}
