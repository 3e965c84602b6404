/** Everything that is asked of the server, with the schema's name in place. No key is ever in a statement or its values, which servers write into logs: the server makes them. */
import { askingOf } from "../../store/postgres/statements.ts"
import type { Ask } from "../../store/postgres/statements.ts"
import { checkLength } from "../kept.ts"

export interface Statements {
  readonly find: Ask
  readonly make: Ask
  readonly destroy: Ask
  readonly destroyed: Ask
}

export const version = 1

/** Makes what is not there. */
export const tables = (schema: string): string => `
  CREATE TABLE IF NOT EXISTS ${schema}.keys (person text COLLATE "C" PRIMARY KEY, kept bytea NOT NULL);
  CREATE TABLE IF NOT EXISTS ${schema}.destroyed (times bigint NOT NULL);
  INSERT INTO ${schema}.destroyed SELECT 0 WHERE NOT EXISTS (SELECT FROM ${schema}.destroyed)`

/**
 * Keys for those who have none. The server's strong source of randomness is in reach as UUIDs only, 122 bits of it in each: three of them, and
 * their SHA-256 is 256 bits that nobody can guess.
 */
const making = (schema: string): string => `
  WITH made AS MATERIALIZED (
    SELECT person, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) AS key FROM unnest($1::text[]) AS person
  )
  INSERT INTO ${schema}.keys (person, kept) SELECT person, key || substring(sha256(key) FOR ${checkLength}) FROM made ORDER BY person
  ON CONFLICT DO NOTHING`

export const statements = (name: string, keep: boolean): Statements => {
  const schema = `"${name}"`
  const asking = askingOf(keep)
  return {
    find: asking(`SELECT person, kept FROM ${schema}.keys WHERE person = ANY ($1::text[])`),
    make: asking(making(schema)),
    destroy: asking(
      `WITH gone AS (DELETE FROM ${schema}.keys WHERE person = $1 RETURNING person)
       UPDATE ${schema}.destroyed SET times = times + 1 WHERE EXISTS (SELECT FROM gone) RETURNING times`
    ),
    destroyed: asking(`SELECT times FROM ${schema}.destroyed`)
  }
}
