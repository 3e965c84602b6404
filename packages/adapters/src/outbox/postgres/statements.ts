/** Everything that is asked of the server for one outbox, with the schema's name in place. */
import { askingOf } from "../../store/postgres/statements.ts"
import type { Ask } from "../../store/postgres/statements.ts"

export interface Statements {
  /** Ids, trajectories, lines, texts. */
  readonly put: Ask
  /** Now, a line and a place in it, how many. */
  readonly ready: Ask
  readonly next: Ask
  /** Ids, what came of each, times, how often it was tried, why, what was said, when it was parked. */
  readonly settle: Ask
  readonly parked: Ask
  /** Ids; null for all. */
  readonly resume: Ask
  readonly remove: Ask
}

const columns = "line, nth, id, trajectory, notice, tried"
const waits = "notice IS NOT NULL AND parked IS NULL"

export const statements = (schemaName: string, name: string): Statements => {
  const schema = `"${schemaName}"`
  const asking = askingOf(true)
  const among = `${schema}.notices AS one WHERE outbox = $1 AND ${waits}`
  /** Nothing before it in its line waits to be tried again until after this time. */
  const isFree = (time: string) => `NOT EXISTS (
    SELECT FROM ${schema}.notices AS held WHERE held.holds AND held.outbox = one.outbox AND held.trajectory = one.trajectory AND held.line = one.line
      AND held.nth < one.nth AND held.at > ${time})`
  const after = (column: string, otherwise: number) => `coalesce((SELECT ${column} FROM ${schema}.notices WHERE outbox = $1 AND id = $2), ${otherwise})`
  const named = (text: string): Ask => {
    const ask = asking(text)
    return (...values) => ask(name, ...values)
  }
  return {
    // One at a time puts: so what was put first is before what was put next, and no two wait for each other's ids.
    put: named(`
      WITH first AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtextextended('omringd put ${schemaName} ' || $1, 0))), put AS (
        INSERT INTO ${schema}.notices (outbox, id, trajectory, line, notice)
        SELECT $1, id, trajectory, line, notice FROM first, unnest($2::text[], $3::text[], $4::smallint[], $5::text[]) WITH ORDINALITY AS given (id, trajectory, line, notice, place)
        ORDER BY place ON CONFLICT DO NOTHING RETURNING id
      ) SELECT count(*) AS added FROM put`),
    ready: named(`SELECT ${columns} FROM ${among} AND at <= $2 AND (line, nth) > ($3, $4) AND ${isFree("$2")} ORDER BY line, nth LIMIT $5`),
    next: named(`SELECT CASE WHEN EXISTS (SELECT FROM ${among} AND at <= $2 AND ${isFree("$2")}) THEN $2::bigint
      ELSE (SELECT at FROM ${among} AND at > 0 AND at > $2 AND ${isFree("one.at")} ORDER BY at LIMIT 1) END AS next`),
    settle: named(`
      UPDATE ${schema}.notices SET
        notice = CASE WHEN came = 'brought' THEN NULL ELSE notice END, tried = coalesce(given.tried, notices.tried), at = coalesce(given.at, notices.at), holds = came = 'again',
        why = given.why, said = given.said, parked = given.parked
      FROM unnest($2::text[], $3::text[], $4::bigint[], $5::integer[], $6::text[], $7::text[], $8::text[]) AS given (id, came, at, tried, why, said, parked)
      WHERE outbox = $1 AND notices.id = given.id AND notice IS NOT NULL AND notices.parked IS NULL`),
    parked: named(`SELECT ${columns}, why, said, parked FROM ${schema}.notices WHERE outbox = $1 AND parked IS NOT NULL
      AND (line, nth) > (${after("line", -1)}, ${after("nth", 0)}) ORDER BY line, nth LIMIT $3`),
    resume: named(`WITH resumed AS (
      UPDATE ${schema}.notices SET tried = 0, at = 0, why = NULL, said = NULL, parked = NULL
      WHERE outbox = $1 AND parked IS NOT NULL AND ($2::text[] IS NULL OR id = ANY ($2)) RETURNING id
    ) SELECT count(*) AS resumed FROM resumed`),
    remove: named(`DELETE FROM ${schema}.notices WHERE outbox = $1 AND trajectory = $2`)
  }
}
