/** What every log owes, in memory, in a folder and in PostgreSQL; and what a folder owes beyond. */
import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import * as Stream from "effect/Stream"
import { afterAll, describe, expect, it } from "vitest"
import { Certificate } from "@omringd/core/Forgetting"
import type { ForgettingLogUnavailable, Log } from "@omringd/core/Forgetting"
import { sha256 } from "../../src/evidence/sha256.ts"
import { open as openFile } from "../../src/forgetting/file.ts"
import { memoryLog } from "../../src/forgetting/memory.ts"
import { open as openPostgres } from "../../src/forgetting/postgres.ts"
import { isThere, newSchema, pool, url } from "../store/postgresPlaces.ts"

const within = fs.mkdtempSync(path.join(os.tmpdir(), "omringd-forgetting-"))
afterAll(() => fs.rmSync(within, { recursive: true, force: true }))
let folders = 0
const newFolder = (): string => path.join(within, String(++folders))

const begun = (number: number, at = `2026-03-0${number}T09:00:00.000Z`): Certificate => Certificate.begin(sha256, {
  begun: at, authority: "office", ground: { code: "request", by: "noor", terms: [] },
  keys: [{ person: `person-${number}`, fingerprint: "0".repeat(64) }], in: [], shared: []
})
const listed = ({ list }: Log) => Stream.runCollect(list)

type Opening = Effect.Effect<Log, ForgettingLogUnavailable, Scope>
const places: readonly (readonly [string, () => Opening, boolean])[] = [
  ["in memory", () => Effect.succeed(memoryLog()), true],
  ["in a folder", () => openFile({ folder: newFolder() }), true],
  ["in PostgreSQL", () => openPostgres({ url, schema: newSchema() }), isThere]
]
const run = <A>(effect: Effect.Effect<A, ForgettingLogUnavailable, Scope>): Promise<A> => Effect.runPromise(Effect.scoped(effect))

for (const [name, open, isHere] of places) describe.skipIf(!isHere)(`certificates ${name}`, () => {
  it("are listed in the order in which they were begun", () => run(Effect.gen(function* () {
    const log = yield* open()
    for (const number of [3, 1, 2]) yield* log.begun(begun(number))
    expect(yield* listed(log)).toEqual([begun(1), begun(2), begun(3)])
  })))
  it("begun twice are kept once", () => run(Effect.gen(function* () {
    const log = yield* open()
    yield* log.begun(begun(1))
    yield* log.begun(begun(1))
    expect(yield* listed(log)).toEqual([begun(1)])
  })))
  it("completed stay completed, as they were first", () => run(Effect.gen(function* () {
    const log = yield* open()
    const [first, second] = ["2026-04-01", "2026-04-02"].map((day) => Certificate.complete(begun(1), day)) as [Certificate & { completed: string }, Certificate & { completed: string }]
    yield* log.begun(begun(1))
    yield* log.completed(first)
    yield* log.completed(second)
    yield* log.begun(begun(1))
    expect(yield* listed(log)).toEqual([first])
  })))
  it("are kept side by side, however many begin at once", () => run(Effect.gen(function* () {
    const log = yield* open()
    const all = Array.from({ length: 300 }, (_, index) => begun(1, `2026-03-01T09:00:00.${String(index).padStart(3, "0")}Z`))
    yield* Effect.forEach(all, log.begun, { concurrency: 20, discard: true })
    expect(yield* listed(log)).toEqual(all)
  })))
})

describe("a folder of certificates", () => {
  const failing = (effect: Effect.Effect<unknown, ForgettingLogUnavailable, Scope>) => run(Effect.flip(effect) as unknown as Effect.Effect<ForgettingLogUnavailable, never, Scope>)
  it("outlives its log, and is for one user only", async () => {
    const folder = newFolder()
    await run(Effect.flatMap(openFile({ folder }), (log) => log.begun(begun(1))))
    expect(await run(Effect.flatMap(openFile({ folder }), listed))).toEqual([begun(1)])
    const [file = ""] = fs.readdirSync(folder)
    expect([fs.statSync(folder).mode & 0o777, fs.statSync(path.join(folder, file)).mode & 0o777]).toEqual([0o700, 0o600])
    expect(file).toBe(`2026-03-01T09-00-00.000Z.${begun(1).id}.json`)
  })
  it("tells what in it is damaged, and where", async () => {
    const folder = newFolder()
    await run(Effect.flatMap(openFile({ folder }), (log) => log.begun(begun(1))))
    const [file = ""] = fs.readdirSync(folder)
    fs.writeFileSync(path.join(folder, file), Certificate.write(begun(1)).replace("office", "An of the office"))
    expect(await failing(Effect.flatMap(openFile({ folder }), listed))).toMatchObject({ why: "damaged", log: file, said: expect.stringContaining("authority") })
  })
  it("passes over what is no certificate, and what someone was killed while writing", async () => {
    const folder = newFolder()
    fs.mkdirSync(folder)
    fs.writeFileSync(path.join(folder, "README"), "certificates of 2026")
    fs.writeFileSync(path.join(folder, "coming-0123"), "{\"omri")
    expect(await run(Effect.flatMap(openFile({ folder }), listed))).toEqual([])
  })
  it("cannot be where its own folder is not", async () => {
    expect(await failing(openFile({ folder: path.join(within, "none", "folder") }))).toMatchObject({ why: "cannot-open" })
  })
  it("keeps nothing once it is closed", async () => {
    const log = await run(openFile({ folder: newFolder() }))
    expect(await failing(log.begun(begun(1)))).toMatchObject({ why: "closed" })
  })
})

describe.skipIf(!isThere)("certificates in PostgreSQL", () => {
  it("are begun by many at once in one schema, and found by the next", async () => {
    const schema = newSchema()
    await Promise.all([1, 2, 3, 4].map((number) => run(Effect.flatMap(openPostgres({ url, schema }), (log) => log.begun(begun(number))))))
    expect(await run(Effect.flatMap(openPostgres({ url, schema }), listed))).toHaveLength(4)
  })
  it("leave a schema that holds something else as it is, and one of a later release", async () => {
    const [strange, later] = [newSchema(), newSchema()]
    await pool.query(`CREATE SCHEMA ${strange}; CREATE TABLE ${strange}.mine (one integer)`)
    expect(await run(Effect.flip(openPostgres({ url, schema: strange })) as unknown as Effect.Effect<ForgettingLogUnavailable>)).toMatchObject({ why: "cannot-open" })
    await run(openPostgres({ url, schema: later }))
    await pool.query(`UPDATE ${later}.omringd_forgetting SET version = 2`)
    expect(await run(Effect.flip(openPostgres({ url, schema: later })) as unknown as Effect.Effect<ForgettingLogUnavailable>)).toMatchObject({ why: "newer" })
  })
})
