/** The statements, prepared once. Each throws what SQLite throws. */
import type { DatabaseSync, SQLOutputValue } from "node:sqlite"
import type { Head, Kept, Linked, LinkPlace, Snapped, Written } from "@omringd/core/TrajectoryStore"
import { sealed } from "../../evidence/sealed.ts"
import { inUse, resultCode } from "./failure.ts"
import { linksOf } from "./links.ts"
import { transactions } from "./transaction.ts"
import { wiping } from "./wiping.ts"

/** A step with its link. */
export interface Step extends Written {
  readonly link: string
}

export interface Rows {
  /** The rows of a trajectory from this number on. */
  of(trajectory: string, from: number): readonly Kept[]
  after(position: number, limit: number): readonly Kept[]
  version(trajectory: string): number
  /** Adds rows after a head, all or none; false when that is not the head there is, or an id is in use. */
  add(trajectory: string, head: Head, steps: readonly Step[]): boolean
  /** Removes a trajectory's rows, its notices too, and what is left of them in the file; false when others' reading kept the log from being emptied. */
  remove(trajectory: string): boolean
  /** What lies there with its links, trajectory by trajectory. */
  links(after: LinkPlace | undefined, limit: number): readonly Linked[]
  positionOf(consumer: string): number
  savePosition(consumer: string, position: number): void
  snapshot(trajectory: string, key: string): Snapped | undefined
  saveSnapshot(trajectory: string, key: string, snapshot: Snapped): void
}

const kept = (row: Record<string, SQLOutputValue>): Kept => ({
  position: Number(row["position"]), trajectory: String(row["trajectory"]), number: Number(row["number"]), id: String(row["id"]), taken: row["taken"], link: row["link"]
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

const columns = "position, trajectory, number, id, taken, link"

export const Rows = {
  of: (database: DatabaseSync): Rows => {
    const of = database.prepare(`SELECT ${columns} FROM steps WHERE trajectory = ? AND number >= ? ORDER BY number`)
    const after = database.prepare(`SELECT ${columns} FROM steps WHERE position > ? ORDER BY position LIMIT ?`)
    const newest = database.prepare("SELECT coalesce(max(number), 0) AS version FROM steps WHERE trajectory = ?")
    const add = database.prepare("INSERT INTO steps (trajectory, number, id, taken, link) VALUES (?, ?, ?, ?, ?)")
    // The next number of an unchanged head: its own key is in use as soon as somebody else was first. Parameters have no numbers: Node 22 does not bind those.
    const addNext = database.prepare(
      `INSERT INTO steps (trajectory, number, id, taken, link) SELECT ?, ?, ?, ?, ?
       WHERE ? = 0 OR EXISTS (SELECT 1 FROM steps WHERE trajectory = ? AND number = ? AND link = ?)`
    )
    const isHead = database.prepare("SELECT 1 FROM steps WHERE trajectory = ? AND number = ? AND link = ?")
    const positionOf = database.prepare("SELECT position FROM consumers WHERE name = ?")
    const savePosition = database.prepare("INSERT INTO consumers (name, position) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET position = excluded.position")
    const removing = ["steps", "snapshots", "notices"].map((table) => database.prepare(`DELETE FROM ${table} WHERE trajectory = ?`))
    const snapshot = database.prepare("SELECT version, text, seal FROM snapshots WHERE trajectory = ? AND key = ?")
    const saveSnapshot = database.prepare("INSERT OR REPLACE INTO snapshots (trajectory, key, version, text, seal) VALUES (?, ?, ?, ?, ?)")
    const linkAt = database.prepare("SELECT link FROM steps WHERE trajectory = ? AND number = ?")
    const inTransaction = transactions(database)
    const wipe = wiping(database)
    const version = (trajectory: string) => Number(newest.get(trajectory)?.["version"])

    /** One row is a transaction of its own: the check and the writing are one statement. */
    const addOne = (trajectory: string, { version: before, link: head }: Head, { id, text, link }: Step) =>
      Number(addNext.run(trajectory, before + 1, id, text, link, before, trajectory, before, head).changes) === 1
    const addAll = (trajectory: string, head: Head, steps: readonly Step[]): boolean =>
      inTransaction(() => {
        if (version(trajectory) !== head.version) return false
        if (head.version > 0 && isHead.get(trajectory, head.version, head.link) === undefined) return false
        let number = head.version
        for (const { id, text, link } of steps) add.run(trajectory, ++number, id, text, link)
        return true
      })
    return {
      of: (trajectory, from) => of.all(trajectory, from).map(kept),
      after: (position, limit) => after.all(position, limit).map(kept),
      version,
      add: (trajectory, head, steps) =>
        unlessInUse(() => (steps.length === 1 && steps[0] !== undefined ? addOne(trajectory, head, steps[0]) : addAll(trajectory, head, steps))),
      remove: (trajectory) => {
        inTransaction(() => { for (const one of removing) one.run(trajectory) })
        return wipe()
      },
      links: linksOf(database),
      positionOf: (name) => Number(positionOf.get(name)?.["position"] ?? 0),
      savePosition: (name, position) => void savePosition.run(name, position),
      snapshot: (trajectory, key) => {
        const row = snapshot.get(trajectory, key)
        if (row === undefined) return undefined
        const found = { version: Number(row["version"]), text: String(row["text"]) }
        return row["seal"] === sealed(linkAt.get(trajectory, found.version)?.["link"], found) ? found : undefined
      },
      saveSnapshot: (trajectory, key, snapped) =>
        void saveSnapshot.run(trajectory, key, snapped.version, snapped.text, sealed(linkAt.get(trajectory, snapped.version)?.["link"], snapped))
    }
  }
}
