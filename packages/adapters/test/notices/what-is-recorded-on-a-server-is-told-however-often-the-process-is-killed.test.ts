/**
 * The same on PostgreSQL: a process that takes steps, announces and delivers, killed at some moment, again and again over the same schema. 4 kills;
 * OMRINGD_KILLS and OMRINGD_SEED say otherwise.
 */
import { setTimeout as sleep } from "node:timers/promises"
import { describe, expect, it } from "vitest"
import { open as openOutbox } from "../../src/outbox/postgres.ts"
import { open as openStore } from "../../src/store/postgres.ts"
import { newFile } from "../store/places.ts"
import { isThere, newSchema, pool, url } from "../store/postgresPlaces.ts"
import { killing, killingMany } from "./killing.ts"
import type { Kept } from "./killing.ts"

const seed = Number(process.env["OMRINGD_SEED"] ?? Date.now() % 1_000_000)
const kills = Number(process.env["OMRINGD_KILLS"] ?? 4)

const kept = (): Kept => {
  const schema = newSchema()
  const log = `${newFile()}.received`
  return {
    log, store: openStore({ url, schema }), outbox: openOutbox({ url, schema, lookEvery: 3 }),
    isDone: async () => { while (((await pool.query("SELECT FROM pg_stat_activity WHERE application_name = $1", [schema])).rowCount ?? 0) > 0) await sleep(5) },
    argumentsFor: (from, fault) => ["postgres", url, log, String(from), schema, fault]
  }
}

describe.skipIf(!isThere)("what is recorded on a server is told, however often the process is killed", () => {
  it(`in ${kills} kills, seed ${seed}`, async () => {
    expect(await killingMany(kept, seed, kills)).toEqual([])
  }, 60_000 + kills * 4_000)
  it("and a process that tells before it records is found out", async () => {
    expect(await killing(kept(), { seed, kills: 40, fault: "early" })).toMatch(/not recorded/u)
  })
  it("and so is one that says it announced before it has", async () => {
    expect(await killing(kept(), { seed, kills: 40, fault: "late" })).toMatch(/never told|nobody was told|came after/u) // some is lost, or all, or it was put behind what was later
  })
})
