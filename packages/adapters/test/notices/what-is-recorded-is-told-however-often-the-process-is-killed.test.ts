/**
 * A process that takes steps, announces and delivers, killed at some moment, again and again over the same SQLite file. Nobody is told of what was not
 * recorded; what every recorded step makes known is received at least once; each line is received in its order. The moments come from
 * a seed, which stands in every failure. 10 kills; OMRINGD_KILLS and OMRINGD_SEED say otherwise.
 */
import { describe, expect, it } from "vitest"
import { open as openOutbox } from "../../src/outbox/sqlite.ts"
import { open as openStore } from "../../src/store/sqlite.ts"
import { newFile } from "../store/places.ts"
import { killing, killingMany } from "./killing.ts"
import type { Kept } from "./killing.ts"

const seed = Number(process.env["OMRINGD_SEED"] ?? Date.now() % 1_000_000)
const kills = Number(process.env["OMRINGD_KILLS"] ?? 10)

const kept = (): Kept => {
  const file = newFile()
  const log = `${file}.received`
  return {
    log, store: openStore({ file }), outbox: openOutbox({ file, lookEvery: 3 }), isDone: async () => {},
    argumentsFor: (from, fault) => ["sqlite", file, log, String(from), "", fault]
  }
}

describe("what is recorded is told, however often the process is killed", () => {
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
