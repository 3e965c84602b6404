/** PostgreSQL, opened: by many at once, again, by who may only read; and what cannot be used is refused with the reason and not changed. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Client, Pool } from "pg"
import { describe, expect, it } from "vitest"
import type { OpenFailure, Store, StoreFailure } from "@omringd/core/TrajectoryStore"
import { open } from "../../src/store/postgres.ts"
import type { OwnWhere, PostgresOptions } from "../../src/store/postgres.ts"
import { version } from "../../src/store/postgres/schema.ts"
import { failing, followed, isThere, newSchema, opened, pool, run, url, waiting } from "./postgresPlaces.ts"
import { written } from "./process/written.ts"

const refused = (options: PostgresOptions): Promise<OpenFailure> => failing(Effect.scoped(open(options)))

/** A schema with a store that holds three steps. */
const kept = async (): Promise<string> => {
  const schema = newSchema()
  await run(Effect.scoped(Effect.flatMap(open({ url, schema }), (store) => store.append("a", 0, [written("a", 1), written("a", 2), written("a", 3)]))))
  return schema
}
/** Every table of a schema with its columns and the transactions that wrote its rows. */
const everything = async (schema: string): Promise<unknown> => {
  const { rows } = await pool.query<{ name: string; columns: string; kind: string }>(
    "SELECT relname AS name, relkind AS kind, (SELECT string_agg(attname, ',' ORDER BY attnum) FROM pg_attribute WHERE attrelid = pg_class.oid AND NOT attisdropped) AS columns FROM pg_class WHERE relnamespace = to_regnamespace($1) ORDER BY 1",
    [schema]
  )
  const tables = rows.filter(({ kind }) => kind === "r").map(async ({ name }) => [name, (await pool.query(`SELECT xmin::text, t.* FROM ${schema}.${name} AS t`)).rows])
  return { rows, tables: await Promise.all(tables) }
}

const cases: readonly (readonly [string, (schema: string) => string, object])[] = [
  ["of a later release", (schema) => `UPDATE ${schema}.omringd SET version = 99`, { _tag: "NewerSchema", found: 99, known: version }],
  ["without its version", (schema) => `DELETE FROM ${schema}.omringd`, { _tag: "StoreCorrupt", why: "damaged" }],
  ["without its steps", (schema) => `DROP TABLE ${schema}.steps`, { _tag: "StoreCorrupt", why: "damaged" }],
  ["without a column", (schema) => `ALTER TABLE ${schema}.steps DROP COLUMN link`, { _tag: "StoreCorrupt", why: "damaged" }],
  ["another application's", (schema) => `DROP TABLE ${schema}.omringd`, { _tag: "StoreCorrupt", why: "not-a-store" }],
  ["another application's table of versions", (schema) => `ALTER TABLE ${schema}.omringd RENAME version TO edition`, { _tag: "StoreCorrupt", why: "damaged" }]
]

describe.skipIf(!isThere)("a schema", () => {
  it.each(cases)("%s is left as it is", async (_, spoil, reason) => {
    const schema = await kept()
    await pool.query(spoil(schema))
    const before = await everything(schema)
    const failure = await refused({ url, schema })
    expect(failure).toMatchObject(reason)
    expect(failure.message).toContain(schema)
    expect(await everything(schema)).toEqual(before)
  })

  it("is begun by eight at once, and all can work", async () => {
    const schema = newSchema()
    const stores = await Promise.all(Array.from({ length: 8 }, () => opened({ schema })))
    await Promise.all(stores.map((store, index) => run(store.append(`t${index}`, 0, [written(`t${index}`, 1)]))))
    for (const store of stores) expect((await followed(store)).length).toBe(8)
  })
  it("is opened again and again without a change", async () => {
    const schema = await kept()
    const before = await everything(schema)
    for (const options of [{ url, schema }, { pool, schema }, { url, schema, sessions: false }]) await run(Effect.scoped(open(options)))
    expect(await everything(schema)).toEqual(before)
  })
  it("is begun where an empty one was made for it", async () => {
    const schema = newSchema()
    await pool.query(`CREATE SCHEMA ${schema}`)
    const store = await opened({ schema })
    await run(store.append("a", 0, [written("a", 1)]))
    expect((await run(store.read("a"))).length).toBe(1)
  })
  it.each(["", "a b", "a\"; DROP SCHEMA public", "1st", "x".repeat(64)])("is not called %j", async (schema) => {
    expect(await refused({ url, schema })).toMatchObject({ _tag: "StoreUnavailable", why: "cannot-open" })
  })
  it("in a database that cannot hold every text is not begun", async () => {
    const name = newSchema()
    await pool.query(`CREATE DATABASE ${name} ENCODING LATIN1 TEMPLATE template0 LOCALE 'C'`)
    const latin = new URL(url)
    latin.pathname = `/${name}`
    expect(await refused({ url: latin.href })).toMatchObject({ _tag: "StoreUnavailable", why: "cannot-open", said: expect.stringContaining("LATIN1") })
    await pool.query(`DROP DATABASE ${name}`)
  })
  it("on a server that is not there cannot be opened, and no password is told", async () => {
    const nowhere = "postgres://omringd:secret@127.0.0.1:1/nowhere"
    const failure = await refused({ url: nowhere })
    expect(failure).toMatchObject({ _tag: "StoreUnavailable", why: "cannot-open", store: "postgres 127.0.0.1:1/nowhere, schema omringd" })
    expect(failure.message).not.toContain("secret")
    const missing = new URL(url)
    missing.pathname = "/not_there"
    expect(await refused({ url: missing.href })).toMatchObject({ _tag: "StoreUnavailable", why: "cannot-open" })
  })
})

describe.skipIf(!isThere)("a store in PostgreSQL", () => {
  const readOnly = () => {
    const reading = new URL(url)
    reading.searchParams.set("options", "-c default_transaction_read_only=on")
    return reading.href
  }
  it("that may only be read is read and followed as far as others gave positions", async () => {
    const schema = await kept()
    const store = await opened({ schema })
    const reading = await opened({ url: readOnly(), schema })
    expect((await run(reading.read("a"))).length).toBe(3)
    expect(await followed(reading)).toEqual([])
    expect((await followed(store)).length).toBe(3)
    expect((await followed(reading)).length).toBe(3)
    expect(await failing(reading.append("a", 3, [written("a", 4)]))).toMatchObject({ _tag: "StoreUnavailable", why: "read-only" })
    expect(await failing(reading.forget("a"))).toMatchObject({ _tag: "StoreUnavailable", why: "read-only" })
    expect(await refused({ url: readOnly(), schema: newSchema() })).toMatchObject({ _tag: "StoreUnavailable", why: "read-only" })
  })
  it("is read and followed by a role that may do no more, and not by one that may not", async () => {
    const schema = await kept()
    const role = `${schema}_reader`
    await pool.query(`CREATE ROLE ${role}`)
    const acting = new URL(url)
    acting.searchParams.set("options", `-c role=${role}`)
    expect(await refused({ url: acting.href, schema })).toMatchObject({ _tag: "StoreUnavailable", why: "cannot-open" })
    await pool.query(`GRANT USAGE ON SCHEMA ${schema} TO ${role}; GRANT SELECT ON ALL TABLES IN SCHEMA ${schema} TO ${role}`)
    await run(Effect.scoped(Effect.flatMap(open({ url: acting.href, schema }), (store) => Effect.promise(async () => {
      expect((await run(store.read("a"))).length).toBe(3)
      expect(await followed(store)).toEqual([])
      expect(await failing(store.append("a", 3, [written("a", 4)]))).toMatchObject({ _tag: "StoreUnavailable", why: "read-only" })
    }))))
    await pool.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`)
  })
  it("says that it is closed, to whoever still holds it, and leaves the host its own", async () => {
    const schema = await kept()
    const client = new Client({ connectionString: url })
    await client.connect()
    for (const where of [{ url }, { pool }, { client }]) {
      const store: Store = await run(Effect.scoped(open({ ...where, schema })))
      const attempts: readonly Effect.Effect<unknown, StoreFailure>[] = [store.read("a"), store.append("b", 0, [written("b", 1)]), store.forget("a"), store.links?.(undefined, 1) ?? Effect.void]
      for (const attempt of attempts) expect(await failing(attempt)).toMatchObject({ _tag: "StoreUnavailable", why: "closed" })
      if (!("client" in where)) expect(await failing(Stream.runDrain(store.follow(0)))).toMatchObject({ _tag: "StoreUnavailable", why: "closed" })
    }
    expect((await client.query("SELECT 1")).rowCount).toBe(1)
    expect((await pool.query("SELECT 1")).rowCount).toBe(1)
    await client.end()
  })
  it.each<[string, () => OwnWhere & { readonly end?: () => Promise<void> }]>([
    ["a URL", () => ({ url, patience: 50 })],
    ["a host's pool with a lock_timeout", () => {
      const hosts = new Pool({ connectionString: url, options: "-c lock_timeout=50" })
      return { pool: hosts, end: () => hosts.end() }
    }]
  ])("waits through %s for another's transaction, and says so when that takes too long", async (_, through) => {
    const schema = await kept()
    const { end = async () => {}, ...where } = through()
    const store = await opened({ ...where, schema })
    const client = new Client({ connectionString: url })
    await client.connect()
    const other = await opened({ client, schema })
    await client.query("BEGIN")
    await run(other.append("a", 3, [written("a", 4)]))
    for (const taken of [[written("a", 4)], [written("a", 4), written("a", 5)]]) {
      expect(await failing(store.append("a", 3, taken))).toMatchObject({ _tag: "StoreUnavailable", why: "locked" })
    }
    await client.query("ROLLBACK")
    await client.end()
    await run(store.append("a", 3, [written("a", 4)]))
    await end()
  })
  it.each(["repeatable read", "serializable"])("is followed and forgets as always where transactions are %s unless they say otherwise", async (level) => {
    const schema = await kept()
    const strict = new URL(url)
    strict.searchParams.set("options", `-c default_transaction_isolation=${level.replace(" ", "\\ ")}`)
    const store = await opened({ url: strict.href, schema })
    const client = new Client({ connectionString: url })
    await client.connect()
    await client.query(`BEGIN; UPDATE ${schema}.positions SET last = last + 1`)
    const placed = followed(store)
    await expect.poll(() => waiting(schema)).toBe(1)
    await client.query("COMMIT")
    expect((await placed).map(({ position }) => position)).toEqual([2, 3, 4])

    const host = await opened({ client, schema })
    await client.query("BEGIN")
    await run(host.append("a", 3, [written("a", 4)]))
    const forgotten = run(store.forget("a"))
    await expect.poll(() => waiting(schema)).toBe(1)
    await client.query("COMMIT")
    await forgotten
    await client.end()
    expect((await pool.query(`SELECT FROM ${schema}.steps`)).rowCount).toBe(0)
  })
  it("keeps steps in the order in which they were recorded, whatever the clocks say", async () => {
    const store = await opened({ schema: newSchema() })
    const days = ["2040-01-01", "2001-01-01", "2026-03-02"]
    for (const [index, day] of days.entries()) await run(store.append("a", index, [{ ...written("a", index + 1), at: day, recordedAt: `${day}T09:30:00Z` }]))
    expect((await followed(store)).map(({ taken }) => taken.at)).toEqual(days)
    expect((await run(store.read("a"))).map(({ recordedAt }) => recordedAt)).toEqual(days.map((day) => `${day}T09:30:00Z`))
  })
  it("knows no trajectory by a name that it cannot hold, nor a number or a position beyond all", async () => {
    const store = await opened({ schema: await kept() })
    for (const name of ["", "a\0", "\ud800", "a'; DROP TABLE steps; --"]) {
      expect(await run(store.read(name))).toEqual([])
      await run(store.forget(name))
    }
    for (const from of [4, 1e10, Number.POSITIVE_INFINITY]) expect(await run(store.read("a", from))).toEqual([])
    for (const after of [Number.POSITIVE_INFINITY, Number.MAX_VALUE]) expect(await run(Stream.runCollect(store.follow(after, { live: false })))).toEqual([])
    expect(await failing(store.append("a", 3_000_000_000, [written("a", 3_000_000_001)]))).toMatchObject({ _tag: "Conflict", actual: 3 })
    expect((await run(store.read("a"))).length).toBe(3)
  })
})
