/** To version 3: where each named follower had come to. */
import type { Migration } from "../schema.ts"

export const consumers: Migration = (database) =>
  database.exec("CREATE TABLE consumers (name TEXT PRIMARY KEY, position INTEGER NOT NULL) WITHOUT ROWID")
