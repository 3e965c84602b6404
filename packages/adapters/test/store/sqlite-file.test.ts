/** What only a store in a file can get wrong: its durability, a full disk, erasing, closing, and beginning at the same time. */
import { spawnSync } from "node:child_process"
import * as fs from "node:fs"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { DatabaseSync } from "node:sqlite"
import { describe, expect, it } from "vitest"
import type { Store, StoreFailure } from "@omringd/core/TrajectoryStore"
import { open } from "../../src/store/sqlite.ts"
import type { SqliteOptions } from "../../src/store/sqlite.ts"
import { connect } from "../../src/store/sqlite/connect.ts"
import { filesOf, newFile } from "./places.ts"
import { start } from "./process/killed.ts"
import { written } from "./process/written.ts"

const using = <A>(options: SqliteOptions, work: (store: Store) => Effect.Effect<A, unknown>): Promise<A> =>
  Effect.runPromise(Effect.scoped(Effect.flatMap(open(options), work)))

describe("a store in a file", () => {
  it.each([["full", 2], ["normal", 1]] as const)("writes with durability %s", (durability, synchronous) => {
    const database = Result.getOrThrow(connect({ file: newFile(), durability, patience: 0 }))
    expect(database.prepare("PRAGMA synchronous").get()).toEqual({ synchronous })
    expect(database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" })
    database.close()
  })

  it("leaves one file when it is closed", async () => {
    const file = newFile()
    await using({ file }, (store) => store.append("a", 0, [written("a", 1)]))
    expect(filesOf(file)).toEqual([file])
  })

  it("says that it is closed, to whoever still holds it", async () => {
    const file = newFile()
    const store = await using({ file }, Effect.succeed)
    const attempts: readonly Effect.Effect<unknown, StoreFailure>[] = [
      store.read("a"), store.append("a", 0, [written("a", 1)]), store.append("a", 0, [written("a", 1), written("a", 2)]), store.forget("a"), Stream.runDrain(store.follow(0))
    ]
    for (const attempt of attempts) expect(await Effect.runPromise(Effect.flip(attempt))).toMatchObject({ _tag: "StoreUnavailable", why: "closed" })
  })

  it("waits for another writer, and says so when that takes too long", async () => {
    const file = newFile()
    await using({ file, patience: 50 }, (store) => Effect.gen(function* () {
      yield* store.append("a", 0, [written("a", 1)])
      const other = new DatabaseSync(file)
      other.exec("BEGIN IMMEDIATE")
      for (const taken of [[written("a", 2)], [written("a", 2), written("a", 3)]]) {
        expect(yield* Effect.flip(store.append("a", 1, taken))).toMatchObject({ _tag: "StoreUnavailable", why: "locked" })
      }
      expect((yield* store.read("a")).length).toBe(1)
      other.exec("ROLLBACK")
      other.close()
      yield* store.append("a", 1, [written("a", 2)])
    }))
  })

  it("says so when what was forgotten still lies in a log that others read, and erases it when asked again", async () => {
    const file = newFile()
    await using({ file, patience: 50 }, (store) => Effect.gen(function* () {
      yield* store.append("a", 0, [written("a", 1)])
      yield* store.append("b", 0, [written("b", 1)])
      const other = new DatabaseSync(file)
      other.exec("BEGIN; SELECT * FROM steps")
      expect(other.prepare("SELECT count(*) AS steps FROM steps").get()).toEqual({ steps: 2 })
      expect(yield* Effect.flip(store.forget("a"))).toMatchObject({ _tag: "StoreUnavailable", why: "locked" })
      other.exec("COMMIT")
      other.close()
      yield* store.forget("a")
      expect(yield* store.read("a")).toEqual([])
      expect(yield* store.read("b")).toEqual([written("b", 1)])
    }))
    expect(fs.readFileSync(file, "latin1")).not.toContain("\"a.1\"")
  })

  it.each([1, 2, 3])("leaves no byte of what is forgotten, in whatever order (seed %i)", async (seed) => {
    let state = seed * 7_919
    const next = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x7fffffff
    const file = newFile()
    const versions = Array.from({ length: 20 }, () => 0)
    await using({ file, durability: "normal" }, (store) => Effect.gen(function* () {
      for (let count = 0; count < 1_000; count++) {
        const which = Math.floor(next() * versions.length)
        const number = (versions[which] = (versions[which] ?? 0) + 1)
        const taken = written(`t-${which}.`, number)
        const text = `words of ${which}. `.repeat(1 + Math.floor(next() ** 4 * 900))
        const step = { ...taken.step, worries: { text, about: ["noor"], by: "teacher" } }
        yield* store.append(`t-${which}.`, number - 1, [{ ...taken, step } as typeof taken]) // the same step with other words
      }
      for (let gone = 0; gone < versions.length - 2; gone++) {
        const which = (gone * 7) % versions.length
        yield* store.forget(`t-${which}.`)
        const bytes = filesOf(file).map((one) => fs.readFileSync(one, "latin1")).join("")
        const left = versions.flatMap((_, one) => (bytes.includes(`words of ${one}.`) ? [one] : []))
        const erased = Array.from({ length: gone + 1 }, (_, index) => (index * 7) % versions.length)
        expect(left).toEqual(versions.flatMap((_, one) => (erased.includes(one) ? [] : [one])))
      }
    }))
  })

  it("keeps what was acknowledged when the disk is full, and goes on when there is room", async () => {
    const file = newFile()
    const fill = new URL("./process/fills.ts", import.meta.url).pathname
    // A process that may write files of 200 KiB at most stands for a disk that is full.
    const run = spawnSync("sh", ["-c", `ulimit -f 400; exec "$0" --conditions=@omringd/source --disable-warning=ExperimentalWarning "$1" "$2"`, process.execPath, fill, file], { encoding: "utf8" })
    const [acknowledged = 0, tag, why] = JSON.parse(run.stdout || "[]") as readonly [number?, string?, string?]
    expect([tag, why], run.stderr).toEqual(["StoreUnavailable", expect.stringMatching(/full|other/u)])
    expect(acknowledged).toBeGreaterThan(10)
    await using({ file }, (store) => Effect.gen(function* () {
      expect((yield* store.read("a")).length).toBe(acknowledged)
      yield* store.append("a", acknowledged, [written("a", acknowledged + 1)])
    }))
  })

  it("is begun once by processes that begin at the same time, and takes what each of them adds", async () => {
    const file = newFile()
    const names = ["p", "q", "r"]
    const ended = names.map((name) => new Promise<string>((resolve) => {
      const child = start("./contends.ts", file, name)
      let said = ""
      child.stdout.on("data", (bytes: Buffer) => { said += bytes.toString() })
      child.stderr.on("data", (bytes: Buffer) => { said += bytes.toString() })
      child.on("close", () => resolve(said))
    }))
    await expect.poll(() => names.every((name) => fs.existsSync(`${file}.ready-${name}`)), { timeout: 20_000 }).toBe(true)
    fs.writeFileSync(`${file}.go`, "")
    const outputs = await Promise.all(ended)
    expect(outputs.map((said) => said.trim())).toEqual(names.map(() => "all followed"))
    const { together, placed } = await using({ file }, (store) => Effect.gen(function* () {
      return { together: yield* store.read("together"), placed: yield* Stream.runCollect(store.follow(0, { live: false })) }
    }))
    expect(together.map(({ id }) => id).toSorted()).toEqual(names.flatMap((name) => Array.from({ length: 40 }, (_, index) => `${name}.${index}`)).toSorted())
    expect(placed.length).toBe(3 * 80)
    expect(filesOf(file).filter((one) => !/go$|ready-.$/u.test(one))).toEqual([file])
  })
})
