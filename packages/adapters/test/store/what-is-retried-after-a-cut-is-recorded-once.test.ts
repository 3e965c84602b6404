/**
 * PostgreSQL, with the connection cut after the bytes of an append and of its answer: the steps are there whole or not at all, and
 * whoever tries again ends with them recorded once. And with the server started anew, or its disk full: what was recorded stays, and it
 * goes on.
 */
import { spawnSync } from "node:child_process"
import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import * as Effect from "effect/Effect"
import { Client } from "pg"
import { describe, expect, it } from "vitest"
import { open } from "../../src/store/postgres.ts"
import { startProxy } from "../postgres/proxy.ts"
import type { Cut } from "../postgres/proxy.ts"
import { binaries, startServer } from "../postgres/server.ts"
import { followed, isThere, newSchema, opened, run, url } from "./postgresPlaces.ts"
import { written } from "./process/written.ts"

/** All of them: OMRINGD_EVERY=1. */
const every = Number(process.env["OMRINGD_EVERY"] ?? 5)

describe.skipIf(!isThere)("what is retried after a cut is recorded once", () => {
  it.each([["asked", every], ["answered", 1]] as const)("after bytes that are %s, one in %i of them", async (of, stride) => {
    const schema = newSchema()
    const direct = await opened({ schema })
    const proxy = await startProxy(url)
    const store = await opened({ url: proxy.url, schema })
    const small = (trajectory: string) => [1, 2].map((number) => {
      const { step, ...taken } = written(trajectory, number)
      return { ...taken, step: { ...step, worries: "asked-not-answered" } } as ReturnType<typeof written> // the same step with fewer words
    })
    const outcomes = { recorded: 0, absent: 0, answered: 0 }
    const tried = async (trajectory: string, cut: Cut | undefined): Promise<boolean> => {
      proxy.cut(cut)
      const failure = await run(Effect.match(store.append(trajectory, 0, small(trajectory)), { onSuccess: () => undefined, onFailure: (failed) => failed }))
      if (failure === undefined) return true
      expect(failure, `cut after ${cut?.after}`).toMatchObject({ _tag: "StoreUnavailable", why: "cannot-open" })
      return false
    }
    await tried("warm", undefined)
    for (let after = 0, isCut = true; isCut; after += stride) {
      const trajectory = `t${after}`
      const isAnswered = await tried(trajectory, { of, after })
      isCut = proxy.through(of) > after
      proxy.cut(undefined)
      const steps = small(trajectory)
      const found = await run(direct.read(trajectory))
      if (isAnswered) outcomes.answered++
      else if (found.length === 0) outcomes.absent++
      else outcomes.recorded++
      if (isAnswered || found.length > 0) expect(found, `cut after ${after}`).toEqual(steps)
      const again = await run(Effect.match(store.append(trajectory, 0, steps), { onSuccess: () => "Recorded", onFailure: ({ _tag }) => _tag }))
      const retried = again === "StoreUnavailable" ? await run(Effect.match(store.append(trajectory, 0, steps), { onSuccess: () => "Recorded", onFailure: ({ _tag }) => _tag })) : again
      expect(["Recorded", "Conflict"], `cut after ${after}`).toContain(retried)
      expect(await run(direct.read(trajectory)), `cut after ${after}`).toEqual(steps)
    }
    await proxy.stop()
    expect(of === "asked" ? outcomes.absent : outcomes.recorded).toBeGreaterThan(20)
    expect(new Set((await followed(direct)).map(({ taken: { trajectory, number } }) => `${trajectory} ${number}`)).size).toBe((await followed(direct)).length)
  })
})

describe.skipIf(!isThere || binaries() === undefined)("a store in PostgreSQL", () => {
  it("goes on when its server is started anew", async () => {
    const server = await startServer(binaries() ?? "")
    try {
      await run(Effect.scoped(Effect.gen(function* () {
        const store = yield* open({ url: server.url })
        yield* store.append("a", 0, [written("a", 1)])
        yield* Effect.promise(() => server.restart())
        yield* store.append("a", 1, [written("a", 2)])
        expect(yield* store.read("a")).toEqual([written("a", 1), written("a", 2)])
      })))
    } finally {
      await server.stop()
    }
  })

  it("keeps what was acknowledged when its disk is full, and goes on when there is room", async ({ skip }) => {
    const disk = fs.mkdtempSync(path.join(os.tmpdir(), "omringd-disk-"))
    const mount = (...options: readonly string[]) => spawnSync("mount", [...options, disk]).status === 0
    if (!mount("-t", "tmpfs", "-o", "size=1m", "tmpfs")) {
      fs.rmdirSync(disk)
      return skip("only root can mount a small disk")
    }
    const server = await startServer(binaries() ?? "")
    try {
      const place = path.join(disk, "place")
      fs.mkdirSync(place)
      const { uid, gid } = fs.statSync(server.folder)
      fs.chownSync(place, uid, gid)
      const client = new Client({ connectionString: server.url })
      await client.connect()
      await client.query(`CREATE TABLESPACE small LOCATION '${place}'`)
      await client.query("ALTER ROLE omringd SET default_tablespace = small")
      await client.end()
      await run(Effect.scoped(Effect.gen(function* () {
        const store = yield* open({ url: server.url })
        let acknowledged = 0
        const added = Effect.suspend(() => Effect.match(store.append("a", acknowledged, [written("a", acknowledged + 1)]), { onSuccess: () => undefined, onFailure: (failed) => failed }))
        let failure = yield* added
        while (failure === undefined) {
          acknowledged++
          failure = yield* added
        }
        expect(failure).toMatchObject({ _tag: "StoreUnavailable", why: "full" })
        expect(acknowledged).toBeGreaterThan(10)
        expect(yield* store.read("a")).toEqual(Array.from({ length: acknowledged }, (_, index) => written("a", index + 1)))
        expect(mount("-o", "remount,size=16m")).toBe(true)
        expect(yield* added).toBeUndefined()
        expect((yield* Effect.promise(() => followed(store))).length).toBe(acknowledged + 1)
      })))
    } finally {
      await server.stop()
      spawnSync("umount", [disk])
      fs.rmdirSync(disk)
    }
  })
})
