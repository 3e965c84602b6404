/** Where the outboxes that are shipped keep notices while they are looked at, and how the clauses write and read behind their back. */
import { readFileSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { memory, Shelf } from "@omringd/adapters/outbox/memory"
import { sqlite } from "@omringd/adapters/outbox/sqlite"
import type { OutboxAbility, OutboxPlace } from "@omringd/conformance"
import { filesOf } from "./places.ts"

/** What those in memory and in a file can. */
export const outboxAbilities: readonly OutboxAbility[] = ["durable", "several", "spoil", "bytes"]

export const memoryOutbox = (): OutboxPlace => {
  const shelf = Shelf.empty()
  return { outbox: memory({ shelf }), spoil: (id, text) => Shelf.spoil(shelf, id, text), bytes: () => Buffer.from(Shelf.text(shelf), "latin1") }
}

/** In a file that is not there yet; whoever names it removes it. */
export const sqliteOutbox = (file: string): OutboxPlace => ({
  outbox: sqlite({ file, lookEvery: 5 }),
  spoil: (id, text) => {
    const database = new DatabaseSync(file, { timeout: 2_000 })
    database.prepare("UPDATE notices SET notice = ? WHERE id = ?").run(text, id)
    database.close()
  },
  bytes: () => Buffer.concat(filesOf(file).map((one) => readFileSync(one)))
})
