/**
 * PostgreSQL, and processes that add, follow under a name and open for the first time, killed at some moment, again and again on the same
 * schema; and the server with all its processes. Whatever was said to be recorded is there afterwards; nothing half-written is read; a
 * batch is whole or absent; where a follower had come to is never beyond what it handled. The moments come from a seed, which stands in
 * every failure. 20 kills and 3 of the server; OMRINGD_KILLS and OMRINGD_SEED say otherwise.
 */
import { setTimeout as sleep } from "node:timers/promises"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { describe, expect, it } from "vitest"
import { Canonical } from "@omringd/core"
import type { Taken } from "@omringd/core"
import type { Placed, Store } from "@omringd/core/TrajectoryStore"
import { open } from "../../src/store/postgres.ts"
import { binaries, startServer } from "../postgres/server.ts"
import { followed, isThere, newSchema, numbersFrom, pool, run, url } from "./postgresPlaces.ts"
import { started } from "./process/started.ts"
import { sizeAfter, writtenAfter } from "./process/written.ts"

const seed = Number(process.env["OMRINGD_SEED"] ?? Date.now() % 1_000_000)
const rounds = Number(process.env["OMRINGD_KILLS"] ?? 20)
const serverRounds = Math.max(3, Math.round(rounds / 8))
const roundsOnOneSchema = 10

interface Said {
  /** The latest acknowledged version by trajectory. */
  readonly acknowledged: ReadonlyMap<string, number>
  readonly handled: readonly number[]
}
interface Killing {
  readonly schema: string
  readonly early: boolean
  /** Milliseconds after it began to open, or after its first acknowledgement. */
  readonly after: number
  readonly from: "opening" | "acknowledged"
}

const killed = ({ schema, early, after, from }: Killing): Promise<Said> =>
  new Promise((resolve, reject) => {
    const child = started("works.ts", url, schema, early ? "early" : "late")
    let said = ""
    let complaint = ""
    let timer: NodeJS.Timeout | undefined
    child.stdout.on("data", (bytes: Buffer) => {
      said += bytes.toString()
      if (from === "opening" || /^[ab] /mu.test(said)) timer ??= setTimeout(() => child.kill("SIGKILL"), after)
    })
    child.stderr.on("data", (bytes: Buffer) => { complaint += bytes.toString() })
    child.on("close", (code, signal) => {
      if (signal !== "SIGKILL") return reject(new Error(`it ended by itself with ${code}: ${complaint}`))
      const lines = said.split("\n").slice(0, -1).map((line) => line.split(" "))
      const versions = lines.filter(([what]) => what === "a" || what === "b").map(([trajectory = "", version]) => [trajectory, Number(version)] as const)
      resolve({ acknowledged: new Map(versions), handled: lines.filter(([what]) => what === "handled").map(([, position]) => Number(position)) })
    })
  })

/** What should lie there up to the first version at which nothing more does: whole batches only. */
const whole = (trajectory: string, length: number): readonly Taken[] => {
  const steps: Taken[] = []
  while (steps.length + sizeAfter(steps.length) <= length) steps.push(...writtenAfter(trajectory, steps.length))
  return steps
}

const wrongIn = (found: { readonly [trajectory: string]: readonly Taken[] }, placed: readonly Placed[], acknowledged: Said["acknowledged"]): string | undefined => {
  for (const [trajectory, steps] of Object.entries(found)) {
    const promised = acknowledged.get(trajectory) ?? 0
    if (steps.length < promised) return `${trajectory} was acknowledged up to ${promised} and is at ${steps.length}`
    if (Canonical.write(steps) !== Canonical.write(whole(trajectory, steps.length))) return `${trajectory} is not what was written, whole, up to ${steps.length}`
    const given = placed.flatMap(({ taken }) => (taken.trajectory === trajectory ? [taken.number] : []))
    if (given.join() !== steps.map(({ number }) => number).join()) return `${trajectory} is followed as ${given.join()}`
  }
  return placed.every(({ position }, index) => position > (placed[index - 1]?.position ?? 0)) ? undefined : "positions do not grow"
}
const readAll = async (store: Store) => ({ a: await run(store.read("a")), b: await run(store.read("b")) })

/** What a killed process had asked for is done or undone by the server a little later. */
const serverIsDone = async (schema: string): Promise<void> => {
  while (((await pool.query("SELECT FROM pg_stat_activity WHERE application_name = $1", [schema])).rowCount ?? 0) > 0) await sleep(5)
}

/** Kills on one schema until something is wrong or all are done. */
const killing = async (series: number, kills: number, early = false): Promise<string | undefined> => {
  const next = numbersFrom(series)
  const schema = newSchema()
  const acknowledged = new Map<string, number>()
  const handled = new Set<number>()
  for (let round = 0; round < kills; round++) {
    const from = round === 0 || next() < 0.2 ? "opening" : "acknowledged"
    const after = next() * (from === "opening" ? 50 : 60)
    const said = await killed({ schema, early, after, from })
    for (const [trajectory, version] of said.acknowledged) acknowledged.set(trajectory, version)
    for (const position of said.handled) handled.add(position)
    await serverIsDone(schema)
    const wrong = await run(Effect.scoped(Effect.gen(function* () {
      const store = yield* open({ url, schema })
      const placed = yield* Effect.promise(() => followed(store))
      const amiss = wrongIn(yield* Effect.promise(() => readAll(store)), placed, acknowledged)
      const saved = yield* Effect.scoped(Effect.map(store.consumer?.("notifier") ?? Effect.die("it has no consumer"), ({ position }) => position))
      const missed = placed.find(({ position }) => position <= saved && !handled.has(position))
      return amiss ?? (missed === undefined ? undefined : `saved up to ${saved}, but ${missed.position} was not handled`)
    })))
    if (wrong !== undefined) return `seed ${seed}, series ${series}, kill ${round + 1}, ${after.toFixed(1)} ms after ${from}: ${wrong}`
  }
  return undefined
}

describe.skipIf(!isThere)("nothing acknowledged is lost when the process is killed", () => {
  it(`in ${rounds} kills, seed ${seed}`, async () => {
    const series = Array.from({ length: Math.ceil(rounds / roundsOnOneSchema) }, (_, index) => seed + index)
    const lane = async (mine: readonly number[]): Promise<readonly string[]> => {
      const wrong: string[] = []
      for (const one of mine) wrong.push(...[await killing(one, roundsOnOneSchema)].filter((found) => found !== undefined))
      return wrong
    }
    const lanes = [0, 1].map((which) => lane(series.filter((_, index) => index % 2 === which)))
    expect((await Promise.all(lanes)).flat()).toEqual([])
  }, 60_000 + rounds * 4_000)
  it("and a process that acknowledges before it writes is found out", async () => {
    expect(await killing(seed, 60, true)).toMatch(/was acknowledged up to/u)
  })
})

describe.skipIf(!isThere || binaries() === undefined)("nothing acknowledged is lost when the server is killed", () => {
  it(`in ${serverRounds} kills, seed ${seed}`, async () => {
    const server = await startServer(binaries() ?? "")
    const next = numbersFrom(seed)
    try {
      await run(Effect.scoped(Effect.gen(function* () {
        const store = yield* open({ url: server.url })
        const acknowledged = new Map<string, number>()
        for (let round = 0; round < serverRounds; round++) {
          const work = { goes: true }
          const working = ["a", "b"].map((trajectory) =>
            run(Effect.gen(function* () {
              let version = (yield* store.read(trajectory)).length
              while (work.goes) {
                const taken = writtenAfter(trajectory, version)
                yield* store.append(trajectory, version, taken)
                version += taken.length
                acknowledged.set(trajectory, version)
                if (version % 5 === 0) yield* Stream.runDrain(store.follow(0, { live: false }))
              }
            }).pipe(Effect.catch((failure) => Effect.sync(() => expect(failure).toMatchObject({ _tag: "StoreUnavailable", why: "cannot-open" }))))))
          const after = next() * 150
          yield* Effect.promise(async () => {
            await sleep(after)
            await server.crash()
            work.goes = false
            await Promise.all(working)
            await expect.poll(() => run(Effect.isSuccess(store.read("a"))), { timeout: 10_000 }).toBe(true) // connections that broke are made anew
            await expect.poll(() => run(Effect.isSuccess(store.read("b"))), { timeout: 10_000 }).toBe(true)
            const placed = await followed(store)
            expect(wrongIn(await readAll(store), placed, acknowledged), `seed ${seed}, kill ${round + 1} after ${after.toFixed(1)} ms`).toBeUndefined()
          })
        }
        expect(acknowledged.size).toBeGreaterThan(0)
      })))
    } finally {
      await server.stop()
    }
  }, 60_000 + serverRounds * 10_000)
})
