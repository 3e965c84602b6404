/** Everything that is asked of the server, with the schema's name in place. */
import { askingOf } from "../../store/postgres/statements.ts"
import type { Ask } from "../../store/postgres/statements.ts"

export interface Statements {
  readonly begun: Ask
  readonly completed: Ask
  readonly after: Ask
}

export const version = 1

/** Makes what is not there. */
export const tables = (schema: string): string => `
  CREATE TABLE IF NOT EXISTS ${schema}.certificates (id text COLLATE "C" PRIMARY KEY, begun text COLLATE "C" NOT NULL, is_completed boolean NOT NULL, certificate text NOT NULL);
  CREATE INDEX IF NOT EXISTS certificates_in_order ON ${schema}.certificates (begun, id)`

export const statements = (name: string): Statements => {
  const schema = `"${name}"`
  const asking = askingOf(false)
  return {
    begun: asking(`INSERT INTO ${schema}.certificates (id, begun, is_completed, certificate) VALUES ($1, $2, false, $3) ON CONFLICT DO NOTHING`),
    completed: asking(
      `INSERT INTO ${schema}.certificates AS c (id, begun, is_completed, certificate) VALUES ($1, $2, true, $3)
       ON CONFLICT (id) DO UPDATE SET is_completed = true, certificate = excluded.certificate WHERE NOT c.is_completed`
    ),
    after: asking(`SELECT id, begun, certificate FROM ${schema}.certificates WHERE (begun, id) > ($1, $2) ORDER BY begun, id LIMIT $3`)
  }
}
