/** Everything that is asked of the server, with the schema's name in place. */
import { hash } from "node:crypto"
import type { Statement } from "./connection.ts"

export type Ask = (...values: readonly unknown[]) => Statement

export interface Statements {
  readonly of: Ask
  readonly after: Ask
  readonly head: Ask
  readonly addOne: Ask
  readonly add: Ask
  readonly remove: Ask
  readonly links: Ask
  readonly waiting: Ask
  readonly place: Ask
  readonly positionOf: Ask
  readonly savePosition: Ask
  readonly snapshot: Ask
  readonly linkAt: Ask
  readonly saveSnapshot: Ask
}

const columns = "position, trajectory, number, id, taken, link"

/**
 * Adds steps after a head, all or none, in one statement that never fails for a conflict: a host's transaction goes on after it.
 * The head is held until the transaction ends, so that nobody forgets the trajectory meanwhile. The first step takes its number or
 * finds it taken; then nobody else can come after this head, and the rest finds its place free.
 */
const adding = (schema: string): string => `
  WITH head AS (
    SELECT FROM ${schema}.steps WHERE trajectory = $1 AND number = $2 AND link = $3 FOR KEY SHARE
  ), given AS (
    SELECT * FROM unnest($4::text[], $5::text[], $6::text[]) WITH ORDINALITY AS given (id, taken, link, nth)
  ), first AS (
    INSERT INTO ${schema}.steps (trajectory, number, id, taken, link)
    SELECT $1, $2::integer + 1, id, taken, link FROM given
    WHERE nth = 1 AND ($2 = 0 OR EXISTS (SELECT FROM head))
      AND NOT EXISTS (SELECT FROM ${schema}.steps WHERE trajectory = $1 AND number > $2)
      AND NOT EXISTS (SELECT FROM ${schema}.steps WHERE trajectory = $1 AND id = ANY ($4))
    ON CONFLICT DO NOTHING RETURNING number
  ), rest AS (
    INSERT INTO ${schema}.steps (trajectory, number, id, taken, link)
    SELECT $1, $2::integer + nth, id, taken, link FROM given WHERE nth > 1 AND EXISTS (SELECT FROM first) ORDER BY nth
  )
  SELECT number FROM first`

/** The same for one step, which its own number keeps in line: as fast as inserting it. */
const addingOne = (schema: string): string => `
  INSERT INTO ${schema}.steps (trajectory, number, id, taken, link)
  SELECT $1, $2::integer + 1, $4, $5, $6
  WHERE $2 = 0 OR EXISTS (SELECT FROM (SELECT FROM ${schema}.steps WHERE trajectory = $1 AND number = $2 AND link = $3 FOR KEY SHARE) AS head)
  ON CONFLICT DO NOTHING RETURNING number`

/**
 * Gives positions to what was committed without one, in the order in which it arrived. One at a time does so: it looks at what there is
 * only once it has the lock, so what is committed later gets a later position, however early it arrived. Statements sent as one are one
 * transaction. What somebody is about to remove is passed over, and with it what follows it in its trajectory.
 */
const placing = (schema: string): string => `
  SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
  SELECT last FROM ${schema}.positions FOR UPDATE;
  WITH waiting AS MATERIALIZED (
    SELECT trajectory, number, arrived FROM ${schema}.steps WHERE position IS NULL ORDER BY arrived LIMIT 10000 FOR NO KEY UPDATE SKIP LOCKED
  ), passed AS (
    SELECT trajectory, min(number) AS number FROM ${schema}.steps
    WHERE position IS NULL AND arrived <= (SELECT max(arrived) FROM waiting)
      AND NOT EXISTS (SELECT FROM waiting WHERE waiting.trajectory = steps.trajectory AND waiting.number = steps.number)
    GROUP BY trajectory
  ), ready AS (
    SELECT trajectory, waiting.number, row_number() OVER (ORDER BY arrived) AS nth FROM waiting LEFT JOIN passed USING (trajectory)
    WHERE passed.number IS NULL OR waiting.number < passed.number
  ), placed AS (
    UPDATE ${schema}.steps SET position = positions.last + ready.nth FROM ready, ${schema}.positions
    WHERE steps.trajectory = ready.trajectory AND steps.number = ready.number RETURNING steps.position
  )
  UPDATE ${schema}.positions SET last = (SELECT max(position) FROM placed) WHERE EXISTS (SELECT FROM placed)`

/** `keep`: whether statements are prepared once on a connection. Their names are those of their texts, so that two releases can share it. */
export const askingOf = (keep: boolean) => (text: string): Ask => {
  const prepared = keep ? { name: `omringd ${hash("sha256", text, "hex").slice(0, 32)}` } : {}
  return (...values) => ({ text, values, ...prepared })
}

export const statements = (name: string, keep: boolean): Statements => {
  const schema = `"${name}"`
  const asking = askingOf(keep)
  return {
    of: asking(`SELECT ${columns} FROM ${schema}.steps WHERE trajectory = $1 AND number >= $2 ORDER BY number`),
    after: asking(`SELECT ${columns} FROM ${schema}.steps WHERE position > $1 ORDER BY position LIMIT $2`),
    head: asking(`SELECT number, link FROM ${schema}.steps WHERE trajectory = $1 ORDER BY number DESC LIMIT 1`),
    addOne: asking(addingOne(schema)),
    add: asking(adding(schema)),
    remove: asking(
      `WITH removed AS (DELETE FROM ${schema}.steps WHERE trajectory = $1 RETURNING number), snapped AS (DELETE FROM ${schema}.snapshots WHERE trajectory = $1),
       told AS (DELETE FROM ${schema}.notices WHERE trajectory = $1) SELECT count(*) AS removed FROM removed`
    ),
    links: asking(`SELECT trajectory, number, id, taken, link FROM ${schema}.steps WHERE (trajectory, number) > ($1, $2) ORDER BY trajectory, number LIMIT $3`),
    waiting: asking(`SELECT EXISTS (SELECT FROM ${schema}.steps WHERE position IS NULL) AS waiting`),
    place: () => ({ text: placing(schema) }),
    positionOf: asking(`SELECT position FROM ${schema}.consumers WHERE name = $1`),
    savePosition: asking(
      `INSERT INTO ${schema}.consumers AS kept (name, position) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET position = greatest(kept.position, excluded.position)`
    ),
    snapshot: asking(
      `SELECT version, text, seal, (SELECT link FROM ${schema}.steps WHERE steps.trajectory = $1 AND number = snapshots.version) AS link
       FROM ${schema}.snapshots WHERE trajectory = $1 AND key = $2`
    ),
    linkAt: asking(`SELECT link FROM ${schema}.steps WHERE trajectory = $1 AND number = $2`),
    saveSnapshot: asking(
      `INSERT INTO ${schema}.snapshots (trajectory, key, version, text, seal) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (trajectory) DO UPDATE SET key = excluded.key, version = excluded.version, text = excluded.text, seal = excluded.seal`
    )
  }
}
