/** A file that cannot be used is refused with the reason, and not a byte of it or beside it is changed. */
import { createHash } from "node:crypto"
import * as fs from "node:fs"
import * as path from "node:path"
import { DatabaseSync } from "node:sqlite"
import * as Effect from "effect/Effect"
import { afterEach, describe, expect, it } from "vitest"
import type { StoreFailure } from "@omringd/core/TrajectoryStore"
import { open } from "../../src/store/sqlite.ts"
import { version } from "../../src/store/sqlite/schema.ts"
import { newFile } from "./places.ts"
import { written } from "./process/written.ts"

/** A folder with a store that holds 200 steps, closed. */
const kept = async (): Promise<string> => {
  const file = path.join(fs.mkdtempSync(`${newFile()}-`), "omringd.db")
  const steps = Array.from({ length: 200 }, (_, index) => written("a", index + 1))
  await Effect.runPromise(Effect.scoped(Effect.flatMap(open({ file }), (store) => store.append("a", 0, steps))))
  return file
}
/** Everything in the file's folder, by name. `-shm` holds no content, only who is reading; it changes when anyone looks. */
const everything = (file: string): unknown =>
  fs.readdirSync(path.dirname(file)).toSorted().map((name) => {
    const one = path.join(path.dirname(file), name)
    const changes = name.endsWith("-shm") || fs.statSync(one).isDirectory()
    return [name, changes ? "" : createHash("sha256").update(fs.readFileSync(one)).digest("hex"), fs.statSync(one).mode]
  })

const refused = (file: string): Promise<StoreFailure> =>
  Effect.runPromise(Effect.scoped(Effect.flip(open({ file, patience: 50 }))))
const written4 = (file: string, at: number, value: number): void => {
  const bytes = fs.readFileSync(file)
  bytes.writeUInt32BE(value, at)
  fs.writeFileSync(file, bytes)
}

const cleaning: (() => void)[] = []
afterEach(() => { for (const clean of cleaning.splice(0)) clean() })
const using = (file: string): DatabaseSync => {
  const database = new DatabaseSync(file)
  cleaning.push(() => database.close())
  return database
}

type Spoil = (file: string) => void
const cases: readonly (readonly [string, Spoil, object])[] = [
  ["locked by another", (file) => using(file).exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE"), { _tag: "StoreUnavailable", why: "locked" }],
  ["read-only", (file) => fs.chmodSync(file, 0o444), { _tag: "StoreUnavailable", why: "read-only" }],
  ["half of it", (file) => fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2)), { _tag: "StoreCorrupt", why: "truncated" }],
  ["one byte short", (file) => fs.truncateSync(file, fs.statSync(file).size - 1), { _tag: "StoreCorrupt", why: "truncated" }],
  ["half of its header", (file) => fs.truncateSync(file, 50), { _tag: "StoreCorrupt", why: "truncated" }],
  ["empty", (file) => fs.truncateSync(file, 0), { _tag: "StoreCorrupt", why: "truncated" }],
  ["gone, with its log still there", (file) => { fs.writeFileSync(`${file}-wal`, "log"); fs.rmSync(file) }, { _tag: "StoreCorrupt", why: "truncated" }],
  ["no database", (file) => fs.writeFileSync(file, "Dear consultant, ".repeat(1_000)), { _tag: "StoreCorrupt", why: "not-a-store" }],
  ["another application's", (file) => { fs.rmSync(file); new DatabaseSync(file).exec("CREATE TABLE steps (position); PRAGMA user_version = 1") }, { _tag: "StoreCorrupt", why: "not-a-store" }],
  ["of a later release", (file) => written4(file, 60, 99), { _tag: "NewerSchema", found: 99, known: version }],
  ["of a later release, with another kind of log", (file) => { const other = new DatabaseSync(file); other.exec("PRAGMA journal_mode = DELETE; PRAGMA user_version = 99"); other.close() }, { _tag: "NewerSchema", found: 99, known: version }],
  ["of a later release, which is running", (file) => using(file).exec("PRAGMA user_version = 98"), { _tag: "NewerSchema", found: 98, known: version }],
  ["without its table", (file) => { const other = new DatabaseSync(file); other.exec("DROP TABLE steps; PRAGMA wal_checkpoint(TRUNCATE)"); other.close() }, { _tag: "StoreCorrupt", why: "damaged" }],
  ["overwritten in its middle", (file) => fs.writeFileSync(file, Buffer.concat([fs.readFileSync(file).subarray(0, 100), Buffer.alloc(fs.statSync(file).size - 100, "x")])), { _tag: "StoreCorrupt", why: "damaged" }],
  ["a folder", (file) => { fs.rmSync(file); fs.mkdirSync(file) }, { _tag: "StoreUnavailable", why: "cannot-open" }]
]

describe("what cannot be opened is left as it is", () => {
  it.each(cases)("%s", async (_, spoil, reason) => {
    const file = await kept()
    spoil(file)
    const before = everything(file)
    const failure = await refused(file)
    expect(failure).toMatchObject(reason)
    expect(failure.message).toContain("omringd.db")
    expect(everything(file)).toEqual(before)
  })
  it("in a folder that is not there", async () => {
    const file = path.join(newFile(), "omringd.db")
    expect(await refused(file)).toMatchObject({ _tag: "StoreUnavailable", why: "cannot-open" })
    expect(fs.existsSync(path.dirname(file))).toBe(false)
  })
  it("and can be opened again once the reason is gone, with all that was in it", async () => {
    const file = await kept()
    fs.chmodSync(file, 0o444)
    await refused(file)
    fs.chmodSync(file, 0o644)
    const steps = await Effect.runPromise(Effect.scoped(Effect.flatMap(open({ file }), (store) => store.read("a"))))
    expect(steps.length).toBe(200)
    expect(fs.readdirSync(path.dirname(file))).toEqual(["omringd.db"])
  })
})
