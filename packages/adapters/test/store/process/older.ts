/** A store of the first version, as the release wrote it that knew no other: keys in the order in which steps were described, and no chain. */
import { DatabaseSync } from "node:sqlite"
import { applicationId, migrations } from "../../../src/store/sqlite/schema.ts"
import { writtenAfter } from "./written.ts"

/** Two trajectories in whole batches, of at least so many steps each. Says how many there are. */
export const olderFile = (file: string, atLeast: number): number => {
  const database = new DatabaseSync(file)
  database.exec("PRAGMA journal_mode = WAL; BEGIN")
  migrations[0]?.(database)
  const add = database.prepare("INSERT INTO steps (trajectory, number, id, taken) VALUES (?, ?, ?, ?)")
  let version = 0
  while (version < atLeast) {
    const size = writtenAfter("a", version).length
    for (const trajectory of ["a", "b"]) for (const one of writtenAfter(trajectory, version)) add.run(trajectory, one.number, one.id, JSON.stringify(one))
    version += size
  }
  database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = 1; COMMIT`)
  database.close()
  return version
}
