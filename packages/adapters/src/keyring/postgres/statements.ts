/** Everything that is asked of the server, with the schema's name in place. No key is ever in a statement or its values, which servers write into logs: the server makes them. */
import { hash } from "node:crypto"
import type { Statement } from "../../store/postgres/connection.ts"
import { checkLength } from "../kept.ts"

type Ask = (...values: readonly unknown[]) => Statement

export interface Statements {
  readonly isThere: Ask
  readonly begin: Ask
  readonly version: Ask
  readonly find: Ask
  readonly make: Ask
  readonly destroy: Ask
  readonly destroyed: Ask
}

/** Where the version stands. Its name tells our schemas from those of others. */
const versionTable = "omringd_keys"
export const version = 1

/** One at a time begins it; whoever comes second finds it begun. Statements sent as one are one transaction. */
const beginning = (schema: string): string => `
  SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
  SELECT pg_advisory_xact_lock(hashtextextended('omringd keys ' || '${schema.replaceAll("\"", "")}', 0));
  CREATE SCHEMA IF NOT EXISTS ${schema};
  CREATE TABLE IF NOT EXISTS ${schema}.keys (person text COLLATE "C" PRIMARY KEY, kept bytea NOT NULL);
  CREATE TABLE IF NOT EXISTS ${schema}.destroyed (times bigint NOT NULL);
  INSERT INTO ${schema}.destroyed SELECT 0 WHERE NOT EXISTS (SELECT FROM ${schema}.destroyed);
  CREATE TABLE IF NOT EXISTS ${schema}.${versionTable} (version integer NOT NULL);
  INSERT INTO ${schema}.${versionTable} SELECT ${version} WHERE NOT EXISTS (SELECT FROM ${schema}.${versionTable})`

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
  const asking = (text: string): Ask => {
    const prepared = keep ? { name: `omringd ${hash("sha256", text, "hex").slice(0, 32)}` } : {}
    return (...values) => ({ text, values, ...prepared })
  }
  return {
    isThere: () => ({ text: "SELECT to_regclass($1) IS NOT NULL AS ours, (SELECT count(*) FROM pg_class WHERE relnamespace = to_regnamespace($2)) AS things", values: [`${schema}.${versionTable}`, schema] }),
    begin: () => ({ text: beginning(schema) }),
    version: () => ({ text: `SELECT version FROM ${schema}.${versionTable}` }),
    find: asking(`SELECT person, kept FROM ${schema}.keys WHERE person = ANY ($1::text[])`),
    make: asking(making(schema)),
    destroy: asking(
      `WITH gone AS (DELETE FROM ${schema}.keys WHERE person = $1 RETURNING person)
       UPDATE ${schema}.destroyed SET times = times + 1 WHERE EXISTS (SELECT FROM gone) RETURNING times`
    ),
    destroyed: asking(`SELECT times FROM ${schema}.destroyed`)
  }
}
