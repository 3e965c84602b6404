/** A schema that holds one kind of thing and no store: begun where there is nothing, for as long as the scope. What cannot be used is left as it is. */
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import type { StoreUnavailable } from "@omringd/core/TrajectoryStore"
import { connectionTo } from "./connection.ts"
import type { Connection, OwnWhere } from "./connection.ts"
import { failureOf } from "./failure.ts"
import { isSchemaName } from "./schema.ts"

/** What a caller can do about it. */
export interface Failed {
  readonly why: StoreUnavailable["why"] | "damaged" | "newer"
  readonly said: string
}

export interface OwnSchema<E> {
  readonly where: OwnWhere
  /** Begun when it is not there; `omringd_` and what it is of when left out. */
  readonly schema: string | undefined
  /** Whether a connection stays with one and the same server process. */
  readonly sessions: boolean
  /** Tells our schemas from those of others, and is part of a lock's name: once released, it stays. */
  readonly of: string
  /** What failures call what lies in it. */
  readonly holds: string
  readonly version: number
  /** Makes what is not there, with the schema's quoted name in place. */
  readonly tables: (schema: string) => string
  readonly failed: (name: string, failed: Failed) => E
}

export interface Opened<E> {
  /** What failures call it: where it is, without who asks. */
  readonly name: string
  readonly connection: Connection
  /** The schema's name. */
  readonly schema: string
  readonly failureOf: (thrown: unknown) => E
}

const nameOf = (where: OwnWhere, holds: string, schema: string): string => {
  const url = "url" in where && URL.canParse(where.url) ? new URL(where.url) : undefined
  return url === undefined ? `postgres ${holds}, schema ${schema}` : `postgres ${holds} ${url.host}${url.pathname}, schema ${schema}`
}

const failedOf = (name: string, thrown: unknown): Failed => {
  const { why, said } = failureOf(name, thrown)
  return { why: why === "not-a-store" || why === "truncated" ? "damaged" : why, said }
}

/** One at a time begins it; whoever comes second finds it begun. Statements sent as one are one transaction. */
const beginning = <E>({ of, version, tables }: OwnSchema<E>, schema: string): string => `
  SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
  SELECT pg_advisory_xact_lock(hashtextextended('omringd ${of} ${schema}', 0));
  CREATE SCHEMA IF NOT EXISTS "${schema}";
  ${tables(`"${schema}"`)};
  CREATE TABLE IF NOT EXISTS "${schema}".omringd_${of} (version integer NOT NULL);
  INSERT INTO "${schema}".omringd_${of} SELECT ${version} WHERE NOT EXISTS (SELECT FROM "${schema}".omringd_${of})`

/** What is in the way of using it; undefined once it is ready. */
const inTheWay = async <E>({ query }: Connection, own: OwnSchema<E>, schema: string): Promise<Failed | undefined> => {
  const [looked] = await query({
    text: "SELECT to_regclass($1) IS NOT NULL AS ours, (SELECT count(*) FROM pg_class WHERE relnamespace = to_regnamespace($2)) AS things", values: [`"${schema}".omringd_${own.of}`, `"${schema}"`]
  })
  if (looked?.["ours"] !== true) {
    if (Number(looked?.["things"]) > 0) return { why: "cannot-open", said: "the schema holds something else; name another one" }
    await query({ text: beginning(own, schema) })
  }
  const [found] = await query({ text: `SELECT version FROM "${schema}".omringd_${own.of}` })
  const at = Number(found?.["version"])
  return at > own.version ? { why: "newer", said: `it has version ${at}; this release knows ${own.version}` } : undefined
}

export const ownSchema = <E>(own: OwnSchema<E>): Effect.Effect<Opened<E>, E, Scope> =>
  Effect.gen(function* () {
    const { where, schema = `omringd_${own.of}`, sessions, holds, failed } = own
    const name = nameOf(where, holds, schema)
    const failure = (thrown: unknown): E => failed(name, failedOf(name, thrown))
    if (!isSchemaName(schema)) return yield* Effect.fail(failed(name, { why: "cannot-open", said: "a schema is named with letters, digits and _, at most 63 of them" }))
    const connection = yield* Effect.acquireRelease(
      Effect.try({ try: () => connectionTo(where, sessions), catch: failure }),
      (one) => Effect.promise(() => one.close())
    )
    const found = yield* Effect.tryPromise({ try: () => inTheWay(connection, own, schema), catch: failure })
    return found === undefined ? { name, connection, schema, failureOf: failure } : yield* Effect.fail(failed(name, found))
  })
