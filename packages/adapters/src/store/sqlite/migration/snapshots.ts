/** To version 4: of each trajectory one snapshot, sealed with the link of its last step. */
import type { Migration } from "../schema.ts"

export const snapshots: Migration = (database) =>
  database.exec("CREATE TABLE snapshots (trajectory TEXT PRIMARY KEY, key TEXT NOT NULL, version INTEGER NOT NULL, text TEXT NOT NULL, seal TEXT NOT NULL) WITHOUT ROWID")
