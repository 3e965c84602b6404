/**
 * PostgreSQL with many writers at once: every version has one winner, and a live follower is given every step once, in the order of its
 * trajectory, however late it is committed. For three seconds, or OMRINGD_SECONDS. Beside it a follower that asks for what arrived after
 * the last it saw, as is often done, and misses some: one step is committed only once it has gone past it.
 */
import { setTimeout as sleep } from "node:timers/promises"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { Client } from "pg"
import { describe, expect, it } from "vitest"
import type { Placed } from "@omringd/core/TrajectoryStore"
import { followed, isThere, newSchema, numbersFrom, opened, pool, run, url } from "./postgresPlaces.ts"
import { started } from "./process/started.ts"
import { written } from "./process/written.ts"

const seed = Number(process.env["OMRINGD_SEED"] ?? Date.now() % 1_000_000)
const seconds = Number(process.env["OMRINGD_SECONDS"] ?? 3)

/** What is wrong with what a follower was given; nothing when it is each step once, in order. */
const wrong = (given: readonly Placed[]): readonly string[] => {
  const at = new Map<string, number>()
  return given.flatMap(({ position, taken: { trajectory, number } }, index) => {
    const before = at.get(trajectory) ?? 0
    at.set(trajectory, number)
    const grows = position > (given[index - 1]?.position ?? 0)
    return number === before + 1 && grows ? [] : [`${trajectory} ${number} after ${before}, at ${position}`]
  })
}
const places = (given: readonly Placed[]) => given.map(({ taken: { trajectory, number, id } }) => `${trajectory} ${number} ${id}`).toSorted()

describe.skipIf(!isThere)("following never skips what commits late", () => {
  it("of eight processes, and every version has one winner", async () => {
    const schema = newSchema()
    const store = await opened({ schema })
    const seen: Placed[] = []
    const following = Effect.runFork(Stream.runForEach(store.follow(0), (placed) => Effect.sync(() => seen.push(placed))))
    const outputs = await Promise.all(Array.from({ length: 8 }, (_, index) =>
      new Promise<string>((resolve, reject) => {
        const child = started("shares.ts", url, schema, `p${index}`, String(seed + index))
        let said = ""
        let complaint = ""
        child.stdout.on("data", (bytes: Buffer) => { said += bytes.toString() })
        child.stderr.on("data", (bytes: Buffer) => { complaint += bytes.toString() })
        child.on("close", (code) => { if (code === 0) resolve(said); else reject(new Error(complaint)) })
      })))
    const acknowledged = outputs.flatMap((said) => (JSON.parse(said) as readonly (readonly [string, number, string])[]).map((one) => one.join(" "))).toSorted()
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(acknowledged.length)
    await run(Fiber.interrupt(following))
    expect(places(seen)).toEqual(acknowledged)
    expect(wrong(seen)).toEqual([])
    expect(new Set(acknowledged.map((one) => one.split(" ").slice(0, 2).join(" "))).size).toBe(acknowledged.length)
  })

  it(`of sixteen writers in transactions of their own, for ${seconds} seconds, seed ${seed}`, async () => {
    const schema = newSchema()
    const store = await opened({ schema })
    const until = Date.now() + seconds * 1_000
    const committed: string[] = []

    const writer = async (index: number): Promise<void> => {
      const client = new Client({ connectionString: url })
      await client.connect()
      const ours = await opened({ client, schema })
      const next = numbersFrom(seed + index)
      for (let round = 0; Date.now() < until; round++) {
        const era = Math.floor(committed.length / 1_000) // so that no trajectory grows long: each is read before something is added
        const trajectory = next() < 0.3 ? `together.${era}` : `t${index}.${era}`
        await client.query("BEGIN")
        const version = (await run(ours.read(trajectory))).length
        const taken = Array.from({ length: next() < 0.3 ? 2 : 1 }, (_, which) => ({ ...written(trajectory, version + 1 + which), id: `w${index}.${round}.${which}` }))
        const added = await run(Effect.match(ours.append(trajectory, version, taken), { onSuccess: () => true, onFailure: ({ _tag }) => { expect(_tag).toBe("Conflict"); return false } }))
        await sleep(next() * 8)
        const commits = next() < 0.8
        await client.query(commits ? "COMMIT" : "ROLLBACK")
        if (added && commits) committed.push(...taken.map(({ number, id }) => `${trajectory} ${number} ${id}`))
      }
      await client.end()
    }
    const followers = await Promise.all([1, 2, 3].map(async () => ({ store: await opened({ schema }), seen: new Array<Placed>() })))
    const following = followers.map((one) => Effect.runFork(Stream.runForEach(one.store.follow(0), (placed) => Effect.sync(() => one.seen.push(placed)))))
    const naive = { last: 0, seen: 0, goes: true }
    const polling = (async () => {
      while (naive.goes) {
        const { rows } = await pool.query<{ arrived: string }>(`SELECT arrived FROM ${schema}.steps WHERE arrived > $1 ORDER BY arrived`, [naive.last])
        naive.seen += rows.length
        naive.last = Number(rows.at(-1)?.arrived ?? naive.last)
        await sleep(2)
      }
    })()
    /** Commits only once whoever asks by arrival has seen what came later, so that there surely is something to miss, however busy the machine. */
    const latecomer = async (): Promise<void> => {
      const client = new Client({ connectionString: url })
      await client.connect()
      const ours = await opened({ client, schema })
      await client.query("BEGIN")
      await run(ours.append("late", 0, [written("late", 1)]))
      const { rows } = await client.query<{ arrived: string }>(`SELECT arrived FROM ${schema}.steps WHERE trajectory = 'late'`)
      await run(store.append("later", 0, [written("later", 1)]))
      await expect.poll(() => naive.last).toBeGreaterThan(Number(rows[0]?.arrived))
      await client.query("COMMIT")
      await client.end()
      for (const trajectory of ["late", "later"]) committed.push(`${trajectory} 1 ${written(trajectory, 1).id}`)
    }
    await Promise.all([latecomer(), ...Array.from({ length: 16 }, (_, index) => writer(index))])
    for (const { seen } of followers) await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(committed.length)
    await sleep(50)
    naive.goes = false
    await polling
    await run(Fiber.interruptAll(following))
    if (process.env["OMRINGD_SECONDS"] !== undefined) console.log(`${committed.length} steps; never given: 0 here, ${committed.length - naive.seen} by arrival`)
    for (const { seen } of followers) {
      expect(places(seen)).toEqual(committed.toSorted())
      expect(wrong(seen)).toEqual([])
    }
    expect(places(await followed(store))).toEqual(committed.toSorted())
    expect(new Set(committed.map((one) => one.split(" ").slice(0, 2).join(" "))).size).toBe(committed.length)
    expect(naive.seen).toBeLessThan(committed.length)
  }, 60_000 + seconds * 2_000)
})
