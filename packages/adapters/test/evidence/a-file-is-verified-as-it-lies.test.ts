import * as fs from "node:fs"
import * as path from "node:path"
import { DatabaseSync } from "node:sqlite"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { describe, expect, it } from "vitest"
import { anchor, verify } from "@omringd/core/Evidence"
import { fileAnchor } from "../../src/evidence/file.ts"
import { sha256 } from "../../src/evidence/sha256.ts"
import { links } from "../../src/evidence/sqlite.ts"
import { open } from "../../src/store/sqlite.ts"
import { newFile } from "../store/places.ts"
import { behindItsBack, filled, found, lengths, rowsOf, taken } from "./kept.ts"

const own = async (): Promise<string> => filled(path.join(fs.mkdtempSync(`${newFile()}-`), "omringd.db"))
const everything = (file: string) => fs.readdirSync(path.dirname(file)).map((name) => [name, fs.readFileSync(path.join(path.dirname(file), name), "latin1")])
const refused = (file: string) => Effect.runPromise(Effect.scoped(Effect.flip(links({ file }))))
const anchored = (file: string, to: string) =>
  Effect.runPromise(Effect.scoped(Effect.flatMap(links({ file }), (kept) => anchor({ links: kept, sha256, to: fileAnchor({ file: to }) }))))

describe("a file is verified as it lies", () => {
  it("and not a byte of it, or beside it, is changed", async () => {
    const file = await own()
    const before = everything(file)
    expect((await found(file)).looked).toEqual({ trajectories: 4, steps: 20 })
    expect(everything(file)).toEqual(before)
  })
  it("also where nobody can write", async () => {
    const file = await own()
    fs.chmodSync(file, 0o444)
    fs.chmodSync(path.dirname(file), 0o555)
    expect((await found(file)).flaws).toEqual([])
    fs.chmodSync(path.dirname(file), 0o755)
    expect(fs.readdirSync(path.dirname(file))).toEqual(["omringd.db"])
  })
  it("while a store has it open and writes to it", async () => {
    const file = await own()
    await Effect.runPromise(Effect.scoped(Effect.gen(function* () {
      const store = yield* open({ file })
      yield* store.append("cedar", 9, [taken("cedar", 10)])
      expect(yield* Effect.promise(() => found(file))).toEqual({ flaws: [], looked: { trajectories: 4, steps: 21 } })
    })))
  })
  it("and says so when someone begins to write to it meanwhile", async () => {
    const file = await own()
    const reading = Effect.scoped(Effect.gen(function* () {
      const kept = yield* links({ file })
      yield* kept(undefined, 3)
      behindItsBack(file, "UPDATE steps SET link = 'x' WHERE number = 9")
      return yield* Effect.flip(Stream.runDrain(verify({ links: kept, sha256 })))
    }))
    expect(await Effect.runPromise(reading)).toMatchObject({ _tag: "StoreUnavailable", why: "locked", said: expect.stringContaining("verify it again") })
  })
  it("says what it is, where it is no store that has links", async () => {
    const none = newFile()
    expect(await refused(none)).toMatchObject({ _tag: "StoreUnavailable", why: "cannot-open" })
    fs.writeFileSync(none, "Dear consultant, ".repeat(100))
    expect(await refused(none)).toMatchObject({ _tag: "StoreCorrupt", why: "not-a-store" })
    const older = await own()
    behindItsBack(older, "ALTER TABLE steps DROP COLUMN link", "PRAGMA user_version = 1")
    const before = everything(older)
    expect(await refused(older)).toMatchObject({ _tag: "NoChain", message: expect.stringMatching(/older release, in version 1; opening it as a store with this one brings it up to date/u) })
    expect(everything(older)).toEqual(before)
    const newer = await own()
    behindItsBack(newer, "PRAGMA user_version = 99")
    expect(await refused(newer)).toMatchObject({ _tag: "NewerSchema", found: 99 })
  })
  it.each([
    ["a row that was left out", "DELETE FROM steps WHERE trajectory = 'cedar' AND number = 4", ["missing cedar 4", "unproven cedar 5"]],
    ["rows that changed places", "UPDATE steps SET number = -1 WHERE trajectory = 'cedar' AND number = 2; UPDATE steps SET number = 2 WHERE trajectory = 'cedar' AND number = 8; UPDATE steps SET number = 8 WHERE trajectory = 'cedar' AND number = -1",
      ["misplaced cedar 2", "unproven cedar 3", "misplaced cedar 8", "unproven cedar 9"]],
    ["a row that was moved", "UPDATE steps SET trajectory = 'Alder', number = 2 WHERE trajectory = 'birch' AND number = 6", ["misplaced Alder 2"]],
    ["a trajectory with another name", "UPDATE steps SET trajectory = 'ash' WHERE trajectory = 'Alder'", ["misplaced ash 1"]],
    ["a trajectory with a name that no trajectory has", "UPDATE steps SET trajectory = '😀' WHERE trajectory = 'Alder'; UPDATE steps SET trajectory = char(65535) WHERE trajectory = 'birch' AND number = 6", ["missing \uffff 1", "misplaced \uffff 6", "misplaced 😀 1"]],
    ["another id", "UPDATE steps SET id = 'other' WHERE trajectory = 'birch' AND number = 3", ["misplaced birch 3"]],
    ["numbers that are none", "UPDATE steps SET number = 'x' WHERE trajectory = 'birch.2' AND number = 4", ["unreadable birch.2 NaN"]],
    ["a row before all others", "INSERT INTO steps (trajectory, number, id, taken, link) VALUES ('', 0, '', '', '')", ["unreadable  0"]],
    ["a name that is no text", "UPDATE steps SET trajectory = CAST('birch.2' AS BLOB) WHERE trajectory = 'birch.2' AND number = 4", ["disordered 98,105,114,99,104,46,50 4", "missing 98,105,114,99,104,46,50 1", "misplaced 98,105,114,99,104,46,50 4"]]
  ])("%s", async (_, statement, flaws) => {
    const file = await own()
    behindItsBack(file, statement)
    const said = (await found(file)).flaws.map(({ flaw, trajectory, number }) => `${flaw} ${trajectory} ${number}`)
    expect(said).toEqual(flaws)
  })
  it("two rows with one number, where the index that forbids it was taken away", async () => {
    const file = await own()
    behindItsBack(file, "CREATE TABLE copied AS SELECT * FROM steps", "DROP TABLE steps", "ALTER TABLE copied RENAME TO steps", "INSERT INTO steps SELECT * FROM steps WHERE trajectory = 'birch' AND number = 2")
    expect((await found(file)).flaws).toEqual([{ flaw: "doubled", trajectory: "birch", number: 2 }])
    const paged = Effect.scoped(Effect.flatMap(links({ file }), (kept) => Stream.runCollect(verify({ sha256, links: (after) => kept(after, 3) }))))
    expect((await Effect.runPromise(paged))[0]).toEqual({ flaw: "doubled", trajectory: "birch", number: 2 })
  })
  it("every end that was cut off, and every rewriting from a step on, against an anchor", async () => {
    const file = await own()
    const to = newFile()
    await anchored(file, to)
    const copy = newFile()
    for (const [trajectory, length] of Object.entries(lengths)) {
      for (let from = 1; from <= length; from++) {
        fs.copyFileSync(file, copy)
        behindItsBack(copy, `DELETE FROM steps WHERE trajectory = '${trajectory}' AND number >= ${from}`)
        const cut = from === 1 ? { flaw: "gone", trajectory, number: length } : { flaw: "cut", trajectory, number: from - 1, anchored: length }
        expect((await found(copy, fileAnchor({ file: to }))).flaws).toEqual([cut])

        fs.copyFileSync(file, copy)
        const database = new DatabaseSync(copy)
        const write = database.prepare("UPDATE steps SET taken = ?, link = ? WHERE trajectory = ? AND number = ?")
        const own = (await rowsOf(file)).filter((row) => row.trajectory === trajectory)
        let link = String(own[from - 2]?.link ?? "0".repeat(64))
        for (const row of own.slice(from - 1)) {
          const text = row.number === from ? String(row.text).replace("\"by\":\"teacher\"", "\"by\":\"nobody\"") : String(row.text)
          link = sha256(link + text)
          write.run(text, link, trajectory, row.number)
        }
        database.close()
        expect((await found(copy)).flaws).toEqual([])
        expect((await found(copy, fileAnchor({ file: to }))).flaws).toEqual([{ flaw: "rewritten", trajectory, number: length }])
      }
    }
  })
})
