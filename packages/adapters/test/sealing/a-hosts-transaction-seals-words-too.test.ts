/** Words in a host's transaction: sealed as they are anywhere else, and gone for whoever was forgotten meanwhile. */
import * as Effect from "effect/Effect"
import { Client } from "pg"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { forgotten, Practice, Step } from "@omringd/core"
import type { Trajectory } from "@omringd/core"
import { openOmringd } from "@omringd/core/Omringd"
import type { Omringd, OmringdWithin } from "@omringd/core/Omringd"
import { sealedStore } from "@omringd/core/Sealing"
import type { Keyring } from "@omringd/core/Sealing"
import { act, opened, teenager } from "@omringd/core/Story"
import { layer as memoryKeys, Ring } from "../../src/keyring/memory.ts"
import { aesGcm } from "../../src/sealing/aes-gcm.ts"
import { memory } from "../../src/store/memory.ts"
import { postgres } from "../../src/store/postgres.ts"
import { isThere, newSchema, pool, url } from "../store/postgresPlaces.ts"
import { keyringOn } from "./sealedPlaces.ts"

const practice = Practice.of()
const told = act(practice, opened(teenager)).trajectory.history.toArray()
const family = told[0]?.trajectory ?? ""
const text = "Zwartekraai, zei ze."
const named = (strength: string) => Step.make("StrengthNamed", { strength, of: ["mother"], says: { kind: "observation", says: { text, about: ["mother"], by: "mother" } } })
const who = (id: string) => ({ by: "mother", at: "2026-03-02", id })

describe.skipIf(!isThere)("a host's transaction seals words too", () => {
  const client = new Client({ connectionString: url })
  beforeAll(() => client.connect())
  afterAll(() => client.end())
  let schema = ""
  let keys: Keyring
  let here: Omringd
  let there: Omringd // as another process would have it
  beforeEach(async () => {
    schema = newSchema()
    const ring = Ring.empty()
    keys = keyringOn(ring)
    const open = () => openOmringd({ practice, store: sealedStore({ store: postgres({ url, schema }), keyring: memoryKeys({ ring }), cipher: aesGcm() }), snapshotEvery: 1 })
    here = await open()
    there = await open()
    await here.store.append(family, 0, told)
    return async () => {
      await client.query("ROLLBACK")
      await here.close()
      await there.close()
    }
  })
  const transaction = async (ends: "COMMIT" | "ROLLBACK", does: (within: OmringdWithin) => Promise<unknown>): Promise<void> => {
    await client.query("BEGIN")
    const within = await here.within(client)
    await does(within)
    await client.query(ends)
    if (ends === "COMMIT") within.committed()
  }
  const take = async (within: OmringdWithin, id: string): Promise<void> => { expect(await within.take(family, named(id), who(id))).toMatchObject({ ok: true }) }
  /** All that lies there, snapshots too. */
  const lying = async (): Promise<string> => {
    const { rows } = await pool.query(`SELECT (SELECT string_agg(taken, '') FROM ${schema}.steps) AS steps, (SELECT string_agg(text, '') FROM ${schema}.snapshots) AS snapshots`)
    return JSON.stringify(rows)
  }
  const textsIn = ({ strengths }: Trajectory) => strengths.map(({ says }) => ("says" in says ? says.says.text : ""))

  it("as they are kept, in steps and in snapshots; and reads them inside and outside", async () => {
    await transaction("COMMIT", async (within) => {
      await take(within, "one")
      expect(textsIn(await within.read(family))).toEqual([text])
      expect(textsIn(await there.read(family))).toEqual([])
    })
    const kept = await lying()
    expect([kept.includes("Zwartekraai"), kept.split("sealed:").length > 2]).toEqual([false, true])
    for (const one of [here, there]) expect(textsIn(await one.read(family))).toEqual([text])
  })
  it("and what was rolled back leaves nothing, but that somebody has a key", async () => {
    const before = await lying()
    await transaction("ROLLBACK", (within) => take(within, "one"))
    expect(await lying()).toBe(before)
    expect((await Effect.runPromise(keys.find(["mother"]))).size).toBe(1)
    expect(textsIn(await here.read(family))).toEqual([])
    await transaction("COMMIT", (within) => take(within, "one"))
    expect(textsIn(await there.read(family))).toEqual([text])
  })
  it("and whoever is forgotten before it commits is forgotten in it", async () => {
    await transaction("COMMIT", async (within) => {
      await take(within, "one")
      await Effect.runPromise(keys.destroy("mother"))
      expect(textsIn(await within.read(family))).toEqual([forgotten])
    })
    for (const one of [here, there]) expect(textsIn(await one.read(family))).toEqual([forgotten])
    await transaction("COMMIT", (within) => take(within, "two"))
    for (const one of [here, there]) expect(textsIn(await one.read(family))).toEqual([forgotten, text])
  })
  it("and a store that no host could share is none when it is sealed", async () => {
    const alone = await openOmringd({ practice, store: sealedStore({ store: memory(), keyring: memoryKeys(), cipher: aesGcm() }) })
    await expect(alone.within(client)).rejects.toMatchObject({ _tag: "StoreUnavailable" })
    await alone.close()
  })
})
