/** Leaves nothing in the file of what was deleted from its tables; false when others' reading kept the log from being emptied. */
import type { DatabaseSync } from "node:sqlite"

export const wiping = (database: DatabaseSync): (() => boolean) => {
  const checkpoint = database.prepare("PRAGMA wal_checkpoint(TRUNCATE)")
  return () => {
    database.exec("VACUUM") // pages keep copies of rows that once moved; only writing the file anew leaves nothing of them
    return checkpoint.get()?.["busy"] === 0
  }
}
