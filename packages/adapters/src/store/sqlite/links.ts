/** What lies in the table with its links, trajectory by trajectory, for whoever verifies: nothing is trusted to be what it was written as. */
import type { DatabaseSync, SQLOutputValue } from "node:sqlite"
import type { Linked, LinkPlace } from "@omringd/core/TrajectoryStore"

/** Before every name and number. */
const beginning: LinkPlace = { trajectory: "", number: Number.MIN_SAFE_INTEGER }

const columns = "trajectory, number, id, taken, link"
type Row = readonly SQLOutputValue[]

export const linksOf = (database: DatabaseSync): ((after: LinkPlace | undefined, limit: number) => readonly Linked[]) => {
  const page = database.prepare(`SELECT ${columns} FROM steps WHERE (trajectory, number) > (?, ?) ORDER BY trajectory, number LIMIT ?`)
  const alike = database.prepare(`SELECT ${columns} FROM steps WHERE trajectory = ? AND number = ?`)
  page.setReturnArrays(true)
  alike.setReturnArrays(true)
  const bytes = database.prepare("SELECT CAST(taken AS BLOB) AS taken FROM steps WHERE trajectory = ? AND number = ?")

  /** Bytes that are no UTF-8 are read as U+FFFD, and so is U+FFFD itself: only the bytes tell them apart. Bytes that are no text are given as they are. */
  const asWritten = (text: string, trajectory: SQLOutputValue, number: SQLOutputValue): unknown => {
    const written = bytes.get(trajectory, number)?.["taken"]
    return written instanceof Uint8Array && Buffer.from(text).equals(written) ? text : written
  }
  const linked = ([trajectory = null, number = null, id, text, link]: Row): Linked => ({
    trajectory: String(trajectory), number: Number(number), id, link,
    text: typeof text === "string" && text.includes("\uFFFD") ? asWritten(text, trajectory, number) : text
  })
  /** What has the same place as the last of a full page, where the index that forbids it was taken away: the next page would begin after it. */
  const left = (rows: readonly Row[]): readonly Row[] => {
    const [trajectory = null, number = null] = rows.at(-1) ?? []
    const all = alike.all(trajectory, number) as unknown as readonly Row[] // it returns arrays
    return all.length === 1 ? [] : all.slice(rows.filter((row) => row[0] === trajectory && row[1] === number).length)
  }
  return (after = beginning, limit) => {
    const rows = page.all(after.trajectory, after.number, limit) as unknown as readonly Row[] // it returns arrays
    return (rows.length < limit ? rows : [...rows, ...left(rows)]).map(linked)
  }
}
