/** Where the outboxes under test keep notices, and how their clauses can write and read behind their back. */
import * as fs from "node:fs"
import { DatabaseSync } from "node:sqlite"
import type { ExaminedOutbox, OutboxPlace } from "@omringd/conformance"
import { memory, Shelf } from "../../src/outbox/memory.ts"
import { sqlite } from "../../src/outbox/sqlite.ts"
import type { SqliteOutboxOptions } from "../../src/outbox/sqlite.ts"
import { filesOf, newFile } from "../store/places.ts"

export const memoryOutboxPlace = (): OutboxPlace => {
  const shelf = Shelf.empty()
  return {
    outbox: memory({ shelf }),
    spoil: (id, text) => Shelf.spoil(shelf, id, text),
    bytes: () => Buffer.from(Shelf.text(shelf), "latin1")
  }
}
export const memoryOutbox: ExaminedOutbox = { can: ["durable", "several", "spoil", "bytes"], fresh: memoryOutboxPlace }

export const sqliteOutboxPlace = (options: Partial<SqliteOutboxOptions> = {}) => (): OutboxPlace => {
  const file = newFile()
  return {
    outbox: sqlite({ file, lookEvery: 5, ...options }),
    spoil: (id, text) => {
      const database = new DatabaseSync(file, { timeout: 2_000 })
      database.prepare("UPDATE notices SET notice = ? WHERE id = ?").run(text, id)
      database.close()
    },
    bytes: () => Buffer.concat(filesOf(file).map((one) => fs.readFileSync(one)))
  }
}
export const sqliteOutbox = (options: Partial<SqliteOutboxOptions> = {}): ExaminedOutbox => ({ can: ["durable", "several", "spoil", "bytes"], fresh: sqliteOutboxPlace(options) })
