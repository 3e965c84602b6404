/**
 * Looks at what lies in the schema, begins it where there is nothing, and brings an older one up to date. Any number of processes may do
 * so at once: one at a time changes anything, each migration is one transaction, and what is up to date is only looked at.
 */
import * as Result from "effect/Result"
import { NewerSchema, StoreCorrupt, StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { OpenFailure } from "@omringd/core/TrajectoryStore"
import { inSession, inTransaction } from "./connection.ts"
import type { Connection, Session } from "./connection.ts"
import { migrations, version, versionTable } from "./schema.ts"

interface Looked {
  readonly encoding: string
  readonly isThere: boolean
  /** 0 when nothing was begun here. */
  readonly version: number
  /** Whether the schema holds anything that is not ours. */
  readonly isStrange: boolean
  /** Whether a column is missing. */
  readonly isDamaged: boolean
}

const columns = ["arrived", "trajectory", "number", "id", "taken", "link", "position"]

/** None of it can fail for what it finds, so that a host's transaction outlives it. */
const seen = (schema: string) => ({
  text: `SELECT current_setting('server_encoding') AS encoding, to_regnamespace($1) IS NOT NULL AS there, to_regclass($2) IS NOT NULL AS ours,
    (SELECT count(*) FROM pg_class WHERE relnamespace = to_regnamespace($1)) AS things,
    (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass($3) AND NOT attisdropped AND attname = ANY ($4::text[])) AS columns`,
  values: [`"${schema}"`, `"${schema}".${versionTable}`, `"${schema}".steps`, columns]
})

const look = async ({ query }: Pick<Session, "query">, schema: string): Promise<Looked> => {
  const [found] = await query(seen(schema))
  const isOurs = found?.["ours"] === true
  const [kept] = isOurs ? await query({ text: `SELECT version FROM "${schema}".${versionTable}` }) : []
  const at = Number(kept?.["version"] ?? 0)
  return {
    encoding: String(found?.["encoding"]), isThere: found?.["there"] === true, version: at, isStrange: !isOurs && Number(found?.["things"]) > 0,
    isDamaged: isOurs && (at === 0 || Number(found?.["columns"]) < columns.length)
  }
}

const judged = (store: string, looked: Looked): Result.Result<"ready" | "older", OpenFailure> => {
  if (looked.encoding !== "UTF8") return Result.fail(new StoreUnavailable({ store, why: "cannot-open", said: `the database is encoded in ${looked.encoding}, which cannot hold every text` }))
  if (looked.isStrange) return Result.fail(new StoreCorrupt({ store, why: "not-a-store", said: "the schema holds something else; name another one" }))
  if (looked.version > version) return Result.fail(new NewerSchema({ store, found: looked.version, known: version }))
  if (looked.isDamaged) return Result.fail(new StoreCorrupt({ store, why: "damaged", said: "a table or a column of it is missing" }))
  return Result.succeed(looked.version === version ? "ready" : "older")
}

/** One version further, unless someone else was first. */
const further = (session: Session, store: string, schema: string): Promise<Result.Result<"ready" | "older", OpenFailure>> =>
  inTransaction(session, async () => {
    await session.query({ text: "SET LOCAL lock_timeout = '60s'" })
    await session.query({ text: "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", values: [`omringd version ${schema}`] })
    const looked = await look(session, schema)
    const found = judged(store, looked)
    const migration = migrations[looked.version]
    if (Result.isFailure(found) || found.success === "ready" || migration === undefined) return found
    if (!looked.isThere) await session.query({ text: `CREATE SCHEMA "${schema}"` })
    if (looked.version === 0) await session.query({ text: `CREATE TABLE "${schema}".${versionTable} (version integer NOT NULL); INSERT INTO "${schema}".${versionTable} VALUES (0)` })
    await session.query({ text: `${migration(`"${schema}"`)}; UPDATE "${schema}".${versionTable} SET version = ${looked.version + 1}` })
    return Result.succeed(looked.version + 1 === version ? "ready" : "older")
  })

export interface Reached {
  readonly store: string
  readonly connection: Connection
  readonly schema: string
  /** Whether nothing may be changed. */
  readonly asItIs: boolean
}

/** What is in the way of bringing it up to date; undefined when nothing is. */
const inTheWay = ({ connection, asItIs }: Reached, looked: Looked): string | undefined => {
  if (asItIs) return looked.version === 0 ? "there is no store in it" : "an older release wrote it: open it as a store, which brings it up to date"
  return connection.session === undefined ? "it is not up to date, and the host's client is not to change tables: open it once through a pool or a URL" : undefined
}

export const ready = async (reached: Reached): Promise<Result.Result<void, OpenFailure>> => {
  const { store, connection, schema } = reached
  const looked = await look(connection, schema)
  const found = judged(store, looked)
  if (Result.isFailure(found) || found.success === "ready") return Result.map(found, () => {})
  const said = inTheWay(reached, looked)
  const { session } = connection
  if (said !== undefined || session === undefined) return Result.fail(new StoreUnavailable({ store, why: "cannot-open", said: said ?? "" }))
  return inSession(session, async (one) => {
    let now = await further(one, store, schema)
    while (Result.isSuccess(now) && now.success === "older") now = await further(one, store, schema)
    return Result.map(now, () => {})
  })
}
