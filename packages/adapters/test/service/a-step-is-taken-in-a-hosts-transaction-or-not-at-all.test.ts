/** What is handed over as the host's transaction is one: without it a step would be there at once, and stay when the host's row does not. */
import { Pool } from "pg"
import type { PoolClient } from "pg"
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest"
import { Practice, Step } from "@omringd/core"
import { openOmringd } from "@omringd/core/Omringd"
import type { Omringd } from "@omringd/core/Omringd"
import type { HostClient } from "@omringd/core/TrajectoryStore"
import { postgres } from "../../src/store/postgres.ts"
import { isThere, newSchema, url } from "../store/postgresPlaces.ts"

const joined = (person: string) => Step.make("PersonJoined", { person, role: "parent" })
const who = (by: string) => ({ by, at: "2026-03-02", id: by })
const notBegun = { _tag: "StoreUnavailable", why: "other", said: expect.stringContaining("BEGIN") }

describe.skipIf(!isThere)("a step is taken in a host's transaction, or not at all", () => {
  const pool = new Pool({ connectionString: url, max: 4 })
  let omringd: Omringd
  let client: PoolClient
  beforeEach(async () => {
    omringd = await openOmringd({ practice: Practice.of(), store: postgres({ pool, schema: newSchema() }) })
    client = await pool.connect()
    return () => omringd.close()
  })
  afterEach(async () => {
    await client.query("ROLLBACK")
    client.release()
  })
  afterAll(() => pool.end())
  const take = async (on: HostClient, person: string) => (await omringd.within(on)).take("a", joined(person), who(person))
  const version = async () => (await omringd.read("a")).version

  it("nothing is recorded or forgotten on a client on which none was begun", async () => {
    await expect(take(client, "mother")).rejects.toMatchObject(notBegun)
    expect(await version()).toBe(0)
    await omringd.take("a", joined("mother"), who("mother"))
    await expect(take(client, "father")).rejects.toMatchObject(notBegun)
    await expect((await omringd.within(client)).forget("a")).rejects.toMatchObject(notBegun)
    expect(await version()).toBe(1)
  })
  it("nor through a pool, of which any client answers; the compiler says so first", async () => {
    // @ts-expect-error a pool is no client
    const within = await omringd.within(pool)
    await expect(within.take("a", joined("mother"), who("mother"))).rejects.toMatchObject(notBegun)
    expect(await version()).toBe(0)
    // @ts-expect-error nor is it where a store is opened
    postgres({ client: pool })
  })
  it("nor once it has ended, whoever goes on with it", async () => {
    await client.query("BEGIN")
    const within = await omringd.within(client)
    await within.take("a", joined("mother"), who("mother"))
    await client.query("COMMIT")
    within.committed()
    await expect(within.take("a", joined("father"), who("father"))).rejects.toMatchObject(notBegun)
    expect(await version()).toBe(1)
  })
  it("and one that was sent and not yet answered is one", async () => {
    const begun = client.query("BEGIN")
    expect(await take(client, "mother")).toMatchObject({ ok: true })
    await begun
    await client.query("ROLLBACK")
    expect(await version()).toBe(0)
  })
  it.each<[string, object]>([["cannot", {}], ["does not", { getTransactionStatus: () => null }]])("a client that %s tell how it stands is asked, once", async (_, told) => {
    const asked: string[] = []
    const mute: HostClient = {
      ...told,
      query: (statement) => {
        asked.push(statement.text.trim().slice(0, 6))
        return client.query(statement)
      }
    }
    await expect(take(mute, "mother")).rejects.toMatchObject(notBegun)
    expect(await version()).toBe(0)
    await client.query("BEGIN")
    asked.length = 0
    const within = await omringd.within(mute)
    for (const person of ["mother", "father"]) expect(await within.take("a", joined(person), who(person))).toMatchObject({ ok: true })
    expect(asked).toEqual(["SELECT", "SAVEPO", "INSERT", "INSERT"])
    await client.query("ROLLBACK")
    expect(await version()).toBe(0)
  })
})
