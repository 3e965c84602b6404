/** A host with one pool: trajectories, notices and rounds go through it, by promises, as a host would write it; and once more after a restart. */
import * as Layer from "effect/Layer"
import { Pool as HostsPool } from "pg"
import { afterAll, describe, expect, it } from "vitest"
import { Moment, Pack, Practice, Trajectory } from "@omringd/core"
import { Notifier, openNotices, People } from "@omringd/core/Notices"
import { openOmringd } from "@omringd/core/Omringd"
import { sha256 } from "../../src/evidence/sha256.ts"
import { postgres as outbox } from "../../src/outbox/postgres.ts"
import { postgres as rounds } from "../../src/rounds/postgres.ts"
import { postgres as store } from "../../src/store/postgres.ts"
import { isThere, newSchema, url } from "../store/postgresPlaces.ts"
import { duePack, duePractice, signals, stepsOf } from "./due.ts"
import { aSignalIsKnown, directoryOf, everyone, receiver, steps } from "./world.ts"

const pool = new HostsPool({ connectionString: url, options: "-c lock_timeout=2000", allowExitOnIdle: true })
afterAll(() => pool.end())

const practice = Practice.of(duePack, Pack.define({ name: "signals", version: "1", sdk: 1, rules: [], notices: [aSignalIsKnown] }))
/** What looking today makes known of a family. */
const dueToday = duePractice.announcedOn(duePractice.fold(Trajectory.start("a"), stepsOf("a")), Moment.dayOf(new Date().toISOString())).length

describe.skipIf(!isThere)("through one pool of a host's", () => {
  it("steps are taken, days are looked at, and who is to know hears; also after a restart", async () => {
    const [schema, roundsSchema] = [newSchema(), newSchema()]
    const one = receiver()
    const begin = () => openNotices({
      practice, sha256, store: store({ pool, schema }), outbox: outbox({ pool, schema }), rounds: rounds({ pool, schema: roundsSchema, lookEvery: 500 }),
      notifier: Layer.succeed(Notifier, one.notifier), people: Layer.succeed(People, directoryOf(everyone))
    })
    const omringd = await openOmringd({ practice, store: store({ pool, schema }) })
    await omringd.store.append("a", 0, stepsOf("a"))
    const first = await begin()
    await expect.poll(() => one.got.length, { timeout: 30_000 }).toBe(signals + dueToday)
    await first.close()
    await omringd.store.append("a", signals, steps("a", signals + 1, signals + 5))
    const second = await begin()
    await expect.poll(() => one.got.length, { timeout: 30_000 }).toBe(signals + dueToday + 5) // today was looked at before
    await second.close()
    await omringd.close()
    expect(new Set(one.got.map(({ id }) => id)).size).toBe(signals + dueToday + 5)
  })
})
