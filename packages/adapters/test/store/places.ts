/** Where the stores under test keep trajectories, and how their clauses can write and read behind their back. */
import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import { DatabaseSync } from "node:sqlite"
import { afterAll } from "vitest"
import type { ExaminedStore, Place } from "@omringd/conformance"
import { sha256 } from "../../src/evidence/sha256.ts"
import { memory, Shelf } from "../../src/store/memory.ts"
import { sqlite } from "../../src/store/sqlite.ts"
import type { SqliteOptions } from "../../src/store/sqlite.ts"

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "omringd-"))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))
let files = 0

/** The name of a file that is not there yet; removed with its folder when the tests end. */
export const newFile = (): string => path.join(folder, `${++files}.db`)

/** Every file that belongs to a store. */
export const filesOf = (file: string): readonly string[] =>
  fs.readdirSync(path.dirname(file)).filter((name) => name.startsWith(path.basename(file))).map((name) => path.join(path.dirname(file), name)).toSorted()

export const memoryPlace = (): Place => {
  const shelf = Shelf.empty()
  return {
    store: memory({ shelf, sha256 }),
    spoil: (trajectory, number, text) => {
      const spoilt = (row: Shelf["rows"][number]) => (row.trajectory === trajectory && row.number === number ? { ...row, taken: text } : row)
      shelf.rows = shelf.rows.map(spoilt)
      const rows = shelf.drawers.get(trajectory)?.rows ?? []
      rows.splice(0, rows.length, ...rows.map(spoilt))
    },
    bytes: () => Buffer.from(JSON.stringify({ rows: shelf.rows, drawers: [...shelf.drawers] }), "latin1")
  }
}
export const memoryStore: ExaminedStore = { can: ["durable", "several", "spoil", "bytes", "chained", "consumers", "snapshots"], fresh: memoryPlace }

export const sqlitePlace = (options: Partial<SqliteOptions> = {}) => (): Place => {
  const file = newFile()
  return {
    store: sqlite({ file, lookEvery: 5, ...options }),
    spoil: (trajectory, number, text) => {
      const database = new DatabaseSync(file, { timeout: 2_000 })
      database.prepare("UPDATE steps SET taken = ? WHERE trajectory = ? AND number = ?").run(text, trajectory, number)
      database.close()
    },
    bytes: () => Buffer.concat(filesOf(file).map((one) => fs.readFileSync(one)))
  }
}
export const sqliteStore = (options: Partial<SqliteOptions> = {}): ExaminedStore => ({ can: ["durable", "several", "spoil", "bytes", "chained", "consumers", "snapshots"], fresh: sqlitePlace(options) })
