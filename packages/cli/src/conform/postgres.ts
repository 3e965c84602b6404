/** Where the PostgreSQL store, keyring and outbox keep what they keep while they are looked at: each place is a schema of its own, and all are dropped afterwards. */
import type { Ability, KeyringAbility, OutboxAbility, OutboxPlace, Place, Ring } from "@omringd/conformance"

export const postgresAbilities: readonly Ability[] = ["durable", "several", "spoil", "chained", "consumers", "snapshots"]

export const postgresKeyringAbilities: readonly KeyringAbility[] = ["durable", "several"]

export const postgresOutboxAbilities: readonly OutboxAbility[] = ["durable", "several", "spoil"]

export interface PostgresServer {
  fresh(): Place
  freshRing(): Ring
  freshOutbox(): OutboxPlace
  close(): Promise<void>
}

const schemaOf = (number: number): string => `omringd_conform_${process.pid}_${Date.now().toString(36)}_${number}`

/** Rejects when `pg` is not installed, or nobody answers. */
export const postgresAt = async (url: string): Promise<PostgresServer> => {
  const { postgres } = await import("@omringd/adapters/store/postgres")
  const { layer } = await import("@omringd/adapters/keyring/postgres")
  const outbox = await import("@omringd/adapters/outbox/postgres")
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
    freshOutbox: () => {
      const schema = newSchema()
      return {
        outbox: outbox.postgres({ url, schema, lookEvery: 5 }),
        spoil: async (id, text) => { await pool.query(`UPDATE ${schema}.notices SET notice = $1 WHERE id = $2`, [text, id]) }
      }
    },
    close
  }
}
