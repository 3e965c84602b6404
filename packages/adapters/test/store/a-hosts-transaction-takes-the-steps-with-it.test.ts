/** PostgreSQL with a host's client: what the host commits is recorded, what it rolls back never was, and a conflict costs it nothing. */
import { setTimeout as sleep } from "node:timers/promises"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Client } from "pg"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import type { Store } from "@omringd/core/TrajectoryStore"
import { open } from "../../src/store/postgres.ts"
import { failing, followed, isThere, newSchema, opened, pool, run, url, waiting } from "./postgresPlaces.ts"
import { written } from "./process/written.ts"

const steps = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => written("a", from + index))

describe.skipIf(!isThere)("a host's transaction takes the steps with it", () => {
  const client = new Client({ connectionString: url })
  let schema = ""
  let ours: Store // through the host's client
  let others: Store
  beforeAll(() => client.connect())
  afterAll(() => client.end())
  beforeEach(async () => {
    schema = newSchema()
    others = await opened({ schema })
    ours = await opened({ client, schema })
    await pool.query(`CREATE TABLE ${schema}_host (word text); `)
  })
  afterEach(async () => {
    await client.query("ROLLBACK")
    await pool.query(`DROP TABLE ${schema}_host`)
  })
  const says = (word: string) => client.query(`INSERT INTO ${schema}_host VALUES ($1)`, [word])
  const said = async () => (await pool.query<{ word: string }>(`SELECT word FROM ${schema}_host`)).rows.map(({ word }) => word)
  const version = async (store: Store) => (await run(store.read("a"))).length

  it("when it commits", async () => {
    await client.query("BEGIN")
    await says("before")
    await run(ours.append("a", 0, steps(1, 1)))
    await run(ours.append("a", 1, steps(2, 4)))
    expect([await version(ours), await version(others)]).toEqual([4, 0])
    await client.query("COMMIT")
    expect(await run(others.read("a"))).toEqual(steps(1, 4))
    expect((await followed(others)).map(({ taken }) => taken.number)).toEqual([1, 2, 3, 4])
    expect(await said()).toEqual(["before"])
  })

  it("when it rolls back, and what is then expected is refused", async () => {
    await run(others.append("a", 0, steps(1, 1)))
    await client.query("BEGIN")
    await run(ours.append("a", 1, steps(2, 3)))
    await client.query("ROLLBACK")
    expect([await version(ours), await version(others)]).toEqual([1, 1])
    await client.query("BEGIN")
    expect(await failing(ours.append("a", 3, steps(4, 4)))).toMatchObject({ _tag: "Conflict", expected: 3, actual: 1 })
    await run(ours.append("a", 1, steps(2, 2)))
    await client.query("COMMIT")
    expect(await run(others.read("a"))).toEqual(steps(1, 2))
  })

  it("when it rolls back, and goes on from what there was", async () => {
    await run(others.append("a", 0, steps(1, 1)))
    await client.query("BEGIN")
    await run(ours.append("a", 1, steps(2, 3)))
    await client.query("ROLLBACK")
    await run(ours.append("a", 1, steps(2, 2)))
    expect(await run(others.read("a"))).toEqual(steps(1, 2))
  })

  it("when it rolls back, and nothing that was judged on it is recorded on another's step", async () => {
    await client.query("BEGIN")
    await run(ours.append("a", 0, steps(1, 1)))
    await client.query("ROLLBACK")
    await run(others.append("a", 0, [{ ...written("a", 1), id: "another" }]))
    expect(await failing(ours.append("a", 1, steps(2, 2)))).toMatchObject({ _tag: "Conflict", expected: 1, actual: 1 })
    expect((await run(others.read("a"))).map(({ id }) => id)).toEqual(["another"])
    await run(ours.append("a", 1, steps(2, 2))) // it was told, and read again
  })

  it("and goes on after a conflict, of a version or of an id, for one step or several", async () => {
    await run(others.append("a", 0, steps(1, 3)))
    await client.query("BEGIN")
    await says("before")
    for (const taken of [steps(3, 3), steps(3, 5)]) expect(await failing(ours.append("a", 2, taken))).toMatchObject({ _tag: "Conflict", actual: 3 })
    const twice = [{ ...written("a", 4), id: "new" }, { ...written("a", 5), id: "a.2" }]
    for (const taken of [[{ ...written("a", 4), id: "a.2" }], twice, twice.map((one) => ({ ...one, id: "new" }))]) {
      expect(await failing(ours.append("a", 3, taken))).toMatchObject({ _tag: "Conflict", actual: 3 })
    }
    expect(await version(ours)).toBe(3)
    await says("after")
    await client.query("COMMIT")
    expect(await said()).toEqual(["before", "after"])
    expect(await run(others.read("a"))).toEqual(steps(1, 3))
  })

  it.each([[1, 1], [1, 3], [3, 1], [3, 3]])("and waits for another's, which takes %i first: then none of its %i is left", async (theirs, wanted) => {
    await run(others.append("a", 0, steps(1, 1)))
    const other = new Client({ connectionString: url })
    await other.connect()
    const first = await opened({ client: other, schema })
    await other.query("BEGIN")
    await run(first.append("a", 1, steps(2, 1 + theirs)))
    await client.query("BEGIN")
    await says("before")
    const refused = failing(ours.append("a", 1, steps(2, 1 + wanted).map((one) => ({ ...one, id: `late.${one.number}` }))))
    await expect.poll(() => waiting(schema)).toBe(1)
    await other.query("COMMIT")
    expect(await refused).toMatchObject({ _tag: "Conflict", expected: 1, actual: 1 + theirs })
    await client.query("COMMIT")
    await other.end()
    expect(await run(others.read("a"))).toEqual(steps(1, 1 + theirs))
    expect(await said()).toEqual(["before"])
  })

  it("and has what was begun when the other, which it waited for, rolls back", async () => {
    const other = new Client({ connectionString: url })
    await other.connect()
    const first = await opened({ client: other, schema })
    await other.query("BEGIN")
    await run(first.append("a", 0, steps(1, 2).map((one) => ({ ...one, id: `gone.${one.number}` }))))
    await client.query("BEGIN")
    const added = run(ours.append("a", 0, steps(1, 3)))
    await expect.poll(() => waiting(schema)).toBe(1)
    await other.query("ROLLBACK")
    await added
    await client.query("COMMIT")
    await other.end()
    expect(await run(others.read("a"))).toEqual(steps(1, 3))
  })

  it("with what it forgets as well", async () => {
    await run(others.append("a", 0, steps(1, 3)))
    await client.query("BEGIN")
    await run(ours.forget("a"))
    await run(ours.append("a", 0, steps(1, 1)))
    expect([await version(ours), await version(others)]).toEqual([1, 3])
    await client.query("ROLLBACK")
    expect([await version(ours), await version(others)]).toEqual([3, 3])
  })

  it("without a trajectory that has no beginning, when it is forgotten while a step is added", async () => {
    await run(others.append("a", 0, steps(1, 3)))
    await client.query("BEGIN")
    await run(ours.append("a", 3, steps(4, 4)))
    const forgotten = run(others.forget("a"))
    await expect.poll(() => waiting(schema)).toBe(1)
    await client.query("COMMIT")
    await forgotten
    expect(await run(others.read("a"))).toEqual([])
    expect((await pool.query(`SELECT FROM ${schema}.steps`)).rowCount).toBe(0)
  })
  it("nor is half of one ever read while it is forgotten", async () => {
    await run(others.append("a", 0, steps(1, 3)))
    await client.query("BEGIN")
    await run(ours.append("a", 3, steps(4, 4)))
    const forgotten = run(others.forget("a"))
    await expect.poll(() => waiting(schema)).toBe(1)
    await client.query(`COMMIT; BEGIN; SELECT FROM ${schema}.steps WHERE trajectory = 'a' AND number = 4 FOR UPDATE`) // it came late, and waits once more
    await sleep(100)
    await expect.poll(() => waiting(schema)).toBe(1)
    expect(await version(others)).toBe(4)
    await client.query("COMMIT")
    await forgotten
    expect(await version(others)).toBe(0)
  })
  it("nor when it is forgotten just before", async () => {
    await run(others.append("a", 0, steps(1, 3)))
    await client.query("BEGIN")
    await run(ours.forget("a"))
    const refused = failing(others.append("a", 3, steps(4, 6)))
    await expect.poll(() => waiting(schema)).toBe(1)
    await client.query("COMMIT")
    expect(await refused).toMatchObject({ _tag: "Conflict", expected: 3, actual: 0 })
    expect((await pool.query(`SELECT FROM ${schema}.steps`)).rowCount).toBe(0)
  })

  it("and holds nobody up: others are followed meanwhile, and what it commits late comes after them", async () => {
    await client.query("BEGIN")
    await run(ours.append("a", 0, steps(1, 2)))
    await run(others.append("b", 0, [written("b", 1)]))
    const before = await followed(others)
    expect(before.map(({ taken }) => taken.id)).toEqual(["b.1"])
    await client.query("COMMIT")
    const after = await followed(others)
    expect(after.slice(0, 1)).toEqual(before)
    expect(after.map(({ taken }) => taken.id)).toEqual(["b.1", "a.1", "a.2"])
  })

  it("and one that is about to forget holds up nobody but that trajectory", async () => {
    await run(others.append("a", 0, steps(1, 2)))
    await run(others.append("b", 0, [written("b", 1)]))
    await client.query("BEGIN")
    await client.query(`DELETE FROM ${schema}.steps WHERE trajectory = 'a' AND number = 1`) // half of it, as a crash of ours would leave it
    expect((await followed(others)).map(({ taken }) => taken.id)).toEqual(["b.1"])
    await client.query("ROLLBACK")
    expect((await followed(others)).map(({ taken }) => taken.id)).toEqual(["b.1", "a.1", "a.2"])
  })

  it("but following needs a pool", async () => {
    expect(await failing(Stream.runDrain(ours.follow(0)))).toMatchObject({ _tag: "StoreUnavailable", said: expect.stringContaining("pool") })
    expect(ours.consumer).toBeUndefined()
  })

  it("and its tables are not made in it", async () => {
    await client.query("BEGIN")
    await says("before")
    expect(await failing(Effect.scoped(open({ client, schema: newSchema() })))).toMatchObject({ _tag: "StoreUnavailable", why: "cannot-open" })
    await client.query("COMMIT")
    expect(await said()).toEqual(["before"])
  })
})
