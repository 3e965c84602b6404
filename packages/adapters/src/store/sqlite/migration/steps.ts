/** To version 1: the steps, in one order and by trajectory. */
import type { Migration } from "../schema.ts"

export const steps: Migration = (database) =>
  database.exec(`CREATE TABLE steps (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    trajectory TEXT NOT NULL,
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    taken TEXT NOT NULL,
    UNIQUE (trajectory, number),
    UNIQUE (trajectory, id)
  )`)
