/** Everything that is asked of the server, with the schema's name in place. */
import type { Statement } from "../../store/postgres/connection.ts"

type Ask = (...values: readonly unknown[]) => Statement

export interface Statements {
  readonly isThere: Ask
  readonly begin: Ask
  readonly version: Ask
  readonly begun: Ask
  readonly completed: Ask
  readonly after: Ask
}

/** Where the version stands. Its name tells our schemas from those of others. */
const versionTable = "omringd_forgetting"
export const version = 1

/** One at a time begins it; whoever comes second finds it begun. Statements sent as one are one transaction. */
const beginning = (schema: string): string => `
  SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
  SELECT pg_advisory_xact_lock(hashtextextended('omringd forgetting ' || '${schema.replaceAll("\"", "")}', 0));
  CREATE SCHEMA IF NOT EXISTS ${schema};
  CREATE TABLE IF NOT EXISTS ${schema}.certificates (id text COLLATE "C" PRIMARY KEY, begun text COLLATE "C" NOT NULL, is_completed boolean NOT NULL, certificate text NOT NULL);
  CREATE INDEX IF NOT EXISTS certificates_in_order ON ${schema}.certificates (begun, id);
  CREATE TABLE IF NOT EXISTS ${schema}.${versionTable} (version integer NOT NULL);
  INSERT INTO ${schema}.${versionTable} SELECT ${version} WHERE NOT EXISTS (SELECT FROM ${schema}.${versionTable})`

export const statements = (name: string): Statements => {
  const schema = `"${name}"`
  const asking = (text: string): Ask => (...values) => ({ text, values })
  return {
    isThere: () => ({ text: "SELECT to_regclass($1) IS NOT NULL AS ours, (SELECT count(*) FROM pg_class WHERE relnamespace = to_regnamespace($2)) AS things", values: [`${schema}.${versionTable}`, schema] }),
    begin: () => ({ text: beginning(schema) }),
    version: () => ({ text: `SELECT version FROM ${schema}.${versionTable}` }),
    begun: asking(`INSERT INTO ${schema}.certificates (id, begun, is_completed, certificate) VALUES ($1, $2, false, $3) ON CONFLICT DO NOTHING`),
    completed: asking(
      `INSERT INTO ${schema}.certificates AS c (id, begun, is_completed, certificate) VALUES ($1, $2, true, $3)
       ON CONFLICT (id) DO UPDATE SET is_completed = true, certificate = excluded.certificate WHERE NOT c.is_completed`
    ),
    after: asking(`SELECT id, begun, certificate FROM ${schema}.certificates WHERE (begun, id) > ($1, $2) ORDER BY begun, id LIMIT $3`)
  }
}
