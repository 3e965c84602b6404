/** PostgreSQL: a dump of a store of every version there was is restored, opened, read, followed and added to; and what waits in it to be told. */
import * as fs from "node:fs"
import * as path from "node:path"
import * as Effect from "effect/Effect"
import { Client } from "pg"
import { describe, expect, it } from "vitest"
import { Chain } from "@omringd/core"
import { sha256 } from "../../src/evidence/sha256.ts"
import { open as openOutbox } from "../../src/outbox/postgres.ts"
import { open } from "../../src/store/postgres.ts"
import { version } from "../../src/store/postgres/schema.ts"
import { golden } from "../golden/family.ts"
import { givesAllThatWaits, isEmptyAndGoesOn } from "../notices/goldenWaiting.ts"
import { followed, isThere, newSchema, pool, run, url } from "./postgresPlaces.ts"
import { written } from "./process/written.ts"

const folder = path.join(import.meta.dirname, "../golden")
/** The first of them was added last and had no position yet; before it, as many positions as the second has steps were given and forgotten. */
const [first, ...placedFirst] = Object.entries(golden)
const [late, lateSteps] = first ?? ["", []]
const placedSteps = placedFirst.flatMap(([, steps]) => steps)
const lastPosition = placedSteps.length + (placedFirst[0]?.[1].length ?? 0)
const firstWithNotices = 4
const versions = Array.from({ length: version }, (_, index) => index + 1)

/** The server's URL with a new database in which this was run. */
const restored = async (dump: string): Promise<{ readonly where: string; readonly name: string }> => {
  const name = newSchema()
  await pool.query(`CREATE DATABASE ${name} ENCODING UTF8 TEMPLATE template0`)
  const there = new URL(url)
  there.pathname = `/${name}`
  const client = new Client({ connectionString: there.href })
  await client.connect()
  await client.query(dump)
  await client.end()
  return { where: there.href, name }
}

describe("what an older release kept", () => {
  it("is there from every version", () => {
    expect(fs.readdirSync(folder).filter((name) => name.startsWith("postgres-v")).toSorted()).toEqual(versions.map((one) => `postgres-v${one}.sql`))
  })
  it.skipIf(!isThere).each(versions)("in version %i is brought up to date", async (one) => {
    const { where, name } = await restored(fs.readFileSync(path.join(folder, `postgres-v${one}.sql`), "utf8"))
    const opening = open({ url: where })
    await run(Effect.scoped(Effect.gen(function* () {
      const store = yield* opening
      for (const [trajectory, steps] of Object.entries(golden)) expect(yield* store.read(trajectory)).toEqual(steps)
      expect(yield* store.read("forgotten")).toEqual([])

      const links = yield* store.links?.(undefined, 1_000) ?? Effect.succeed([])
      for (const [trajectory, steps] of Object.entries(golden)) {
        const kept = links.filter((linked) => linked.trajectory === trajectory)
        expect(kept.length).toBe(steps.length)
        expect(kept.map(({ link }) => link)).toEqual(Chain.links(sha256, Chain.beginning, kept.map(({ text }) => String(text))))
      }
      const placed = yield* Effect.promise(() => followed(store))
      expect(placed.map(({ taken }) => taken)).toEqual([...placedSteps, ...lateSteps])
      expect(placed.map(({ position }) => position)).toEqual([...placedSteps.map((_, nth) => nth + 1), ...lateSteps.map((_, nth) => lastPosition + nth + 1)])

      const { length } = lateSteps
      yield* store.append(late, length, [written(late, length + 1)])
      const conflict = yield* Effect.flip(store.append(late, length + 1, [{ ...written(late, length + 2), id: lateSteps[1]?.id ?? "" }]))
      expect(conflict).toMatchObject({ _tag: "Conflict", expected: length + 1, actual: length + 1 })
      expect((yield* Effect.promise(() => followed(store))).slice(placed.length)).toEqual([{ position: lastPosition + length + 1, taken: written(late, length + 1) }])
      expect(yield* Effect.scoped(Effect.flatMap(store.consumer?.("notifier") ?? Effect.die("it has no consumer"), (consumer) => Effect.as(consumer.save(4), consumer.position)))).toBe(0)
    })))
    await run(Effect.scoped(Effect.flatMap(opening, (store) => store.read("waiting")))) // and is opened again
    await run(Effect.scoped(Effect.flatMap(openOutbox({ url: where }), one < firstWithNotices ? isEmptyAndGoesOn : givesAllThatWaits)))
    await pool.query(`DROP DATABASE ${name}`)
  })
})
