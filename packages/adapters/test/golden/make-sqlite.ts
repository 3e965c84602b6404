/**
 * Makes the golden store of each version after the first out of the one before it, as a file of that version would be brought up to date.
 * The first in which notices wait is given some.
 * Run once when a migration is added: `node --conditions=@omringd/source packages/adapters/test/golden/make-sqlite.ts`. What lies here is never made again.
 */
import * as fs from "node:fs"
import { fileURLToPath } from "node:url"
import { DatabaseSync } from "node:sqlite"
import { Rows } from "../../src/outbox/sqlite/rows.ts"
import { migrations } from "../../src/store/sqlite/schema.ts"
import { goldenNotices, goldenOutcomes } from "./notices.ts"

const firstWithNotices = 5
const goldenOf = (version: number) => fileURLToPath(new URL(`sqlite-v${version}.db`, import.meta.url))

for (let version = 2; version <= migrations.length; version++) {
  const file = goldenOf(version)
  if (fs.existsSync(file)) continue
  fs.copyFileSync(goldenOf(version - 1), file)
  const database = new DatabaseSync(file)
  database.exec("PRAGMA journal_mode = WAL; BEGIN IMMEDIATE")
  migrations[version - 1]?.(database)
  database.exec(`PRAGMA user_version = ${version}; COMMIT`)
  if (version === firstWithNotices) {
    const rows = Rows.of(database, "notices")
    rows.put(goldenNotices)
    rows.settle(goldenOutcomes)
  }
  database.exec("PRAGMA wal_checkpoint(TRUNCATE)")
  database.close()
}
