/** The clauses for keyrings, kept by PostgreSQL: through a URL, a host's pool, and without sessions; and what is the server's own. */
import * as Effect from "effect/Effect"
import { Pool } from "pg"
import { afterAll, describe, expect, it } from "vitest"
import { testKeyring } from "@omringd/conformance"
import type { ExaminedKeyring } from "@omringd/conformance"
import { layer, open } from "../../src/keyring/postgres.ts"
import type { PostgresKeyringOptions } from "../../src/keyring/postgres.ts"
import { isThere, newSchema, pool, url } from "../store/postgresPlaces.ts"

const keyring = (options: PostgresKeyringOptions): ExaminedKeyring => ({
  can: ["durable", "several"], fresh: () => ({ keyring: layer({ ...options, schema: newSchema() }) })
})
const host = new Pool({ connectionString: url, max: 10, allowExitOnIdle: true })
afterAll(() => host.end())
const run = <A, E>(effect: Effect.Effect<A, E>) => Effect.runPromise(effect)

describe.skipIf(!isThere)("a real server", () => {
  testKeyring({ describe, it }, "postgres", keyring({ url }))
  testKeyring({ describe, it }, "postgres, through a host's pool", keyring({ pool: host }))
  testKeyring({ describe, it }, "postgres, without sessions", keyring({ url, sessions: false }))

  it("is begun once, however many open it at once", async () => {
    const schema = newSchema()
    const opening = Effect.scoped(Effect.flatMap(open({ url, schema }), ({ obtain }) => Effect.map(obtain(["noor"]), (keys) => String(keys.get("noor")))))
    const keys = await run(Effect.all(Array.from({ length: 12 }, () => opening), { concurrency: "unbounded" }))
    expect(new Set(keys).size).toBe(1)
    expect((await pool.query(`SELECT * FROM ${schema}.destroyed`)).rowCount).toBe(1)
  })
  it("refuses a schema that holds something else, and one of a later release", async () => {
    const [strange, later] = [newSchema(), newSchema()]
    await pool.query(`CREATE SCHEMA ${strange}; CREATE TABLE ${strange}.theirs (a integer)`)
    const refused = await run(Effect.flip(Effect.scoped(open({ url, schema: strange }))))
    expect([refused.why, refused.said]).toEqual(["cannot-open", "the schema holds something else; name another one"])
    expect((await pool.query("SELECT count(*) FROM pg_class WHERE relnamespace = to_regnamespace($1)", [strange])).rows).toEqual([{ count: "1" }])
    await run(Effect.scoped(open({ url, schema: later })))
    await pool.query(`UPDATE ${later}.omringd_keys SET version = 2`)
    expect((await run(Effect.flip(Effect.scoped(open({ url, schema: later }))))).said).toBe("it has version 2; this release knows 1")
  })
  it("tells a key that was damaged, and not what is left of it", async () => {
    const schema = newSchema()
    await run(Effect.scoped(Effect.flatMap(open({ url, schema }), ({ obtain }) => obtain(["noor"]))))
    await pool.query(`UPDATE ${schema}.keys SET kept = set_byte(kept, 5, 1 # get_byte(kept, 5))`)
    const { rows: [row] } = await pool.query<{ kept: Buffer }>(`SELECT kept FROM ${schema}.keys`)
    const failure = await run(Effect.flip(Effect.scoped(Effect.flatMap(open({ url, schema }), ({ find }) => find(["noor"])))))
    expect([failure.why, failure.message.includes("noor"), failure.message.includes(row?.kept.toString("hex", 0, 8) ?? "")]).toEqual(["damaged", true, false])
  })
  it("says that the server is not there, without the password that it was given", async () => {
    const failure = await run(Effect.flip(Effect.scoped(open({ url: "postgres://someone:secret@127.0.0.1:1/keys" }))))
    expect([failure.why, failure.keyring]).toEqual(["cannot-open", "postgres keys 127.0.0.1:1/keys, schema omringd_keys"])
    expect(failure.message).not.toContain("secret")
  })
})
