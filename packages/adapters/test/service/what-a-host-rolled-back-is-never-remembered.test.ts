/** The service in transactions of a host's, one after the other and at once: what is remembered is what was committed, and no more is asked of the server than it takes. */
import { Pool } from "pg"
import type { PoolClient } from "pg"
import { afterAll, beforeEach, describe, expect, it } from "vitest"
import { Practice, Step } from "@omringd/core"
import { openOmringd } from "@omringd/core/Omringd"
import type { Answered, Omringd, OmringdWithin } from "@omringd/core/Omringd"
import { memory } from "../../src/store/memory.ts"
import { postgres } from "../../src/store/postgres.ts"
import { isThere, newSchema, url } from "../store/postgresPlaces.ts"

const practice = Practice.of()
const joined = (person: string) => Step.make("PersonJoined", { person, role: "parent" })
const who = (by: string) => ({ by, at: "2026-03-02", id: by })
const numberOf = (answer: Answered) => (answer.ok ? answer.taken.number : answer.refusal)

describe.skipIf(!isThere)("what a host rolled back is never remembered", () => {
  const pool = new Pool({ connectionString: url, max: 4 })
  afterAll(() => pool.end())
  let schema = ""
  let here: Omringd
  let there: Omringd // as another process would have it
  beforeEach(async () => {
    schema = newSchema()
    const opened = () => openOmringd({ practice, store: postgres({ pool, schema }) })
    here = await opened()
    there = await opened()
    return async () => {
      await here.close()
      await there.close()
    }
  })
  /** What is asked of the server meanwhile, without beginning and ending. */
  const transaction = async (ends: "COMMIT" | "ROLLBACK", does: (within: OmringdWithin, client: PoolClient) => Promise<unknown>): Promise<readonly string[]> => {
    const asked: string[] = []
    const client = await pool.connect()
    await client.query("BEGIN")
    const within = await here.within({
      getTransactionStatus: () => client.getTransactionStatus(),
      query: (statement) => {
        asked.push(statement.text.trim().slice(0, 6))
        return client.query(statement)
      }
    })
    await does(within, client)
    await client.query(ends)
    if (ends === "COMMIT") within.committed()
    client.release()
    return asked
  }
  const took = (ends: "COMMIT" | "ROLLBACK", person: string) =>
    transaction(ends, async (within) => { expect(await within.take("a", joined(person), who(person))).toMatchObject({ ok: true }) })

  it("while what was committed saves reading: one statement a step, on whatever client", async () => {
    expect(await took("COMMIT", "mother")).toEqual(["SELECT", "INSERT"])
    expect(await took("COMMIT", "father")).toEqual(["INSERT"])
    expect(await took("ROLLBACK", "uncle")).toEqual(["INSERT"])
    expect(await took("COMMIT", "aunt")).toEqual(["INSERT"])
    expect((await there.read("a")).people.map(({ id }) => id)).toEqual(["mother", "father", "aunt"])
  })
  it("nor what was judged on it recorded when another's step is in its place", async () => {
    await took("COMMIT", "mother")
    await took("ROLLBACK", "father")
    await there.take("a", joined("uncle"), who("uncle"))
    expect(numberOf(await here.take("a", joined("father"), who("father")))).toBe(3)
    expect((await there.read("a")).people.map(({ id }) => id)).toEqual(["mother", "uncle", "father"])
  })
  it("nor when the host does not say that it committed: that is found out", async () => {
    await took("COMMIT", "mother")
    const client = await pool.connect()
    await client.query("BEGIN")
    await (await here.within(client)).take("a", joined("father"), who("father"))
    await client.query("COMMIT")
    client.release()
    expect(numberOf(await here.take("a", joined("aunt"), who("aunt")))).toBe(3)
  })
  it("and several steps of one transaction follow each other, and others see none of them before", async () => {
    await transaction("COMMIT", async (within) => {
      for (const person of ["mother", "father", "aunt"]) await within.take("a", joined(person), who(person))
      expect((await within.read("a")).version).toBe(3)
      expect((await here.read("a")).version).toBe(0)
      expect(await within.whyNot("a", joined("uncle"), who("father"))).toBeDefined()
    })
    expect((await here.read("a")).version).toBe(3)
  })
  it("and who comes second in another transaction waits, and is judged on what there is then", async () => {
    await took("COMMIT", "mother")
    let second: Promise<unknown> | undefined
    await transaction("COMMIT", async (within) => {
      await within.take("a", joined("father"), who("father"))
      second = took("COMMIT", "aunt")
      await expect.poll(async () => (await pool.query("SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE $1", [`%${schema}%`])).rowCount).toBe(1)
    })
    await second
    expect((await there.read("a")).people.map(({ id }) => id)).toEqual(["mother", "father", "aunt"])
    expect(await took("COMMIT", "uncle")).toEqual(["INSERT"])
  })
  it("and what is forgotten in one that is rolled back is still there", async () => {
    await took("COMMIT", "mother")
    for (const ends of ["ROLLBACK", "COMMIT"] as const) {
      await transaction(ends, async (within) => {
        await within.forget("a")
        expect((await within.read("a")).version).toBe(0)
      })
      expect((await here.read("a")).version).toBe(ends === "ROLLBACK" ? 1 : 0)
    }
    expect(numberOf(await here.take("a", joined("aunt"), who("aunt")))).toBe(1)
  })
  it("and a store that no host could share says so", async () => {
    const alone = await openOmringd({ practice, store: memory() })
    await expect(alone.within({ query: () => Promise.reject(new Error("it was asked")) })).rejects.toMatchObject({ _tag: "StoreUnavailable" })
    await alone.close()
  })
})

describe.skipIf(!isThere)("a step that was proposed on one version", () => {
  const pool = new Pool({ connectionString: url, max: 4 })
  afterAll(() => pool.end())

  it("is not taken on another, remembered or not, except that it was taken before", async () => {
    const schema = newSchema()
    const [here, there] = [await openOmringd({ practice, store: postgres({ pool, schema }) }), await openOmringd({ practice, store: postgres({ pool, schema }) })]
    const take = (one: Omringd, person: string, onVersion: number) => one.take("a", joined(person), who(person), { onVersion })
    await expect(take(here, "mother", 1)).rejects.toMatchObject({ _tag: "Conflict", expected: 1, actual: 0 })
    expect(numberOf(await take(here, "mother", 0))).toBe(1)
    expect(numberOf(await take(there, "father", 1))).toBe(2)
    await expect(take(here, "aunt", 1)).rejects.toMatchObject({ _tag: "Conflict", expected: 1, actual: 2 })
    await expect(take(here, "aunt", 3)).rejects.toMatchObject({ _tag: "Conflict", expected: 3, actual: 2 })
    expect(numberOf(await take(here, "aunt", 2))).toBe(3)
    expect(await take(there, "mother", 0)).toMatchObject({ ok: true, again: true })
    await here.close()
    await there.close()
  })
})
