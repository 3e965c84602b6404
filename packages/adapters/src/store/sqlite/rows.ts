/** The statements, prepared once. Each throws what SQLite throws. */
import type { DatabaseSync, SQLOutputValue } from "node:sqlite"
import type { Kept } from "@omringd/core/TrajectoryStore"
import { inUse, resultCode } from "./failure.ts"

export interface Step {
  readonly id: string
  readonly text: string
}

export interface Rows {
  /** The rows of a trajectory from this number on. */
  of(trajectory: string, from: number): readonly Kept[]
  after(position: number, limit: number): readonly Kept[]
  version(trajectory: string): number
  /** Adds rows after a version, all or none; false when that is not the version there is, or an id is in use. */
  add(trajectory: string, version: number, steps: readonly Step[]): boolean
  /** Removes a trajectory's rows and what is left of them in the file; false when others' reading kept the log from being emptied. */
  remove(trajectory: string): boolean
}

const kept = (row: Record<string, SQLOutputValue>): Kept => ({
  position: Number(row["position"]), trajectory: String(row["trajectory"]), number: Number(row["number"]), id: String(row["id"]), taken: row["taken"]
})

/** True when it was done; false when a key was in use and nothing was. */
const unlessInUse = (add: () => boolean): boolean => {
  try {
    return add()
  } catch (thrown) {
    if (resultCode(thrown) === inUse) return false
    throw thrown
  }
}

const columns = "position, trajectory, number, id, taken"

export const Rows = {
  of: (database: DatabaseSync): Rows => {
    const of = database.prepare(`SELECT ${columns} FROM steps WHERE trajectory = ? AND number >= ? ORDER BY number`)
    const after = database.prepare(`SELECT ${columns} FROM steps WHERE position > ? ORDER BY position LIMIT ?`)
    const newest = database.prepare("SELECT coalesce(max(number), 0) AS version FROM steps WHERE trajectory = ?")
    const add = database.prepare("INSERT INTO steps (trajectory, number, id, taken) VALUES (?, ?, ?, ?)")
    const addNext = database.prepare(
      "INSERT INTO steps (trajectory, number, id, taken) SELECT ?1, ?2, ?3, ?4 WHERE (SELECT coalesce(max(number), 0) FROM steps WHERE trajectory = ?1) = ?2 - 1"
    )
    const remove = database.prepare("DELETE FROM steps WHERE trajectory = ?")
    const begin = database.prepare("BEGIN IMMEDIATE")
    const commit = database.prepare("COMMIT")
    const checkpoint = database.prepare("PRAGMA wal_checkpoint(TRUNCATE)")
    const version = (trajectory: string) => Number(newest.get(trajectory)?.["version"])

    /** One row is a transaction of its own: the check and the writing are one statement. */
    const addOne = (trajectory: string, expected: number, { id, text }: Step) => Number(addNext.run(trajectory, expected + 1, id, text).changes) === 1
    const addAll = (trajectory: string, expected: number, steps: readonly Step[]): boolean => {
      begin.run()
      try {
        if (version(trajectory) !== expected) return false
        let number = expected
        for (const { id, text } of steps) add.run(trajectory, ++number, id, text)
        commit.run()
        return true
      } finally {
        if (database.isTransaction) database.exec("ROLLBACK")
      }
    }
    return {
      of: (trajectory, from) => of.all(trajectory, from).map(kept),
      after: (position, limit) => after.all(position, limit).map(kept),
      version,
      add: (trajectory, expected, steps) =>
        unlessInUse(() => (steps.length === 1 && steps[0] !== undefined ? addOne(trajectory, expected, steps[0]) : addAll(trajectory, expected, steps))),
      remove: (trajectory) => {
        remove.run(trajectory)
        database.exec("VACUUM") // pages keep copies of rows that once moved; only writing the file anew leaves nothing of them
        return checkpoint.get()?.["busy"] === 0
      }
    }
  }
}
