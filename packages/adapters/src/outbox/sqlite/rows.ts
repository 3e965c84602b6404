/** The statements of one outbox, prepared once. Each throws what SQLite throws. Parameters used twice have names: Node 22 does not bind numbered ones. */
import type { DatabaseSync, SQLOutputValue } from "node:sqlite"
import { Notice } from "@omringd/core"
import type { Outcome } from "@omringd/core/Notices"
import { transactions } from "../../store/sqlite/transaction.ts"
import { wiping } from "../../store/sqlite/wiping.ts"
import { lineOf, whole } from "../kept.ts"
import type { ParkedRow, Place, Row } from "../kept.ts"

export interface Rows {
  /** How many of them were new. */
  put(notices: readonly Notice[]): number
  /** Rows after a place whose time has come and that nothing holds up. */
  ready(now: number, after: Place, limit: number): readonly Row[]
  next(now: number): number | undefined
  settle(outcomes: readonly Outcome[]): void
  parked(after: string | undefined, limit: number): readonly ParkedRow[]
  resume(ids: readonly string[] | undefined): number
  /** Removes a trajectory's rows and what is left of them in the file; false when others' reading kept the log from being emptied. */
  remove(trajectory: string): boolean
}

type Kept = Record<string, SQLOutputValue>
const rowOf = ({ line, nth, id, trajectory, notice, tried }: Kept): Row =>
  ({ line: Number(line), nth: Number(nth), id: String(id), trajectory: String(trajectory), notice, tried: Number(tried) })
const parkedOf = (row: Kept): ParkedRow => ({ ...rowOf(row), why: row["why"], said: String(row["said"]), at: String(row["parked"]) })

const columns = "line, nth, id, trajectory, notice, tried"
const waits = "notice IS NOT NULL AND parked IS NULL"
const among = "notices AS one WHERE outbox = $outbox"
/** Nothing before it in its line waits to be tried again until after this time. */
const isFree = (time: string) => `NOT EXISTS (
  SELECT 1 FROM notices AS held WHERE held.holds = 1 AND held.outbox = one.outbox AND held.trajectory = one.trajectory AND held.line = one.line
    AND held.nth < one.nth AND held.at > ${time})`

const settling = (database: DatabaseSync, name: string): ((outcome: Outcome) => void) => {
  const update = (sets: string) => database.prepare(`UPDATE notices SET ${sets} WHERE outbox = ? AND id = ? AND ${waits}`)
  const brought = update("notice = NULL, holds = 0")
  const again = update("tried = ?, at = ?, holds = 1")
  const rest = update("at = ?, holds = 0")
  const parked = update("tried = ?, holds = 0, why = ?, said = ?, parked = ?")
  return (outcome) => {
    const { id, came } = outcome
    if (came === "brought") brought.run(name, id)
    else if (came === "again") again.run(outcome.tried, whole(outcome.at), name, id)
    else if (came === "rest") rest.run(whole(outcome.until), name, id)
    else parked.run(outcome.tried, outcome.why, outcome.said, outcome.at, name, id)
  }
}

export const Rows = {
  of: (database: DatabaseSync, name: string): Rows => {
    const put = database.prepare("INSERT INTO notices (outbox, id, trajectory, line, notice) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
    const ready = database.prepare(`SELECT ${columns} FROM ${among} AND ${waits} AND (line, nth) > ($line, $nth) AND at <= $now AND ${isFree("$now")} ORDER BY line, nth LIMIT $limit`)
    const isReady = database.prepare(`SELECT 1 FROM ${among} AND ${waits} AND at <= $now AND ${isFree("$now")} LIMIT 1`)
    const later = database.prepare(`SELECT at FROM ${among} AND ${waits} AND at > 0 AND at > $now AND ${isFree("one.at")} ORDER BY at LIMIT 1`)
    const settle = settling(database, name)
    const after = (column: string, otherwise: number) => `coalesce((SELECT ${column} FROM notices WHERE outbox = $outbox AND id = $id), ${otherwise})`
    const parked = database.prepare(
      `SELECT ${columns}, why, said, parked FROM notices WHERE outbox = $outbox AND parked IS NOT NULL AND (line, nth) > (${after("line", -1)}, ${after("nth", 0)}) ORDER BY line, nth LIMIT $limit`
    )
    const resuming = "UPDATE notices SET tried = 0, at = 0, why = NULL, said = NULL, parked = NULL WHERE outbox = ? AND parked IS NOT NULL"
    const resumeAll = database.prepare(resuming)
    const resume = database.prepare(`${resuming} AND id = ?`)
    const remove = database.prepare("DELETE FROM notices WHERE outbox = ? AND trajectory = ?")
    const inTransaction = transactions(database)
    const wipe = wiping(database)
    const sum = <A>(all: readonly A[], does: (one: A) => { readonly changes: number | bigint }): number =>
      inTransaction(() => all.reduce((total, one) => total + Number(does(one).changes), 0))
    return {
      put: (notices) => (notices.length === 0 ? 0 : sum(notices, (notice) => put.run(name, notice.id, notice.trajectory, lineOf(notice), Notice.write(notice)))),
      ready: (now, from, limit) => ready.all({ outbox: name, line: from.line, nth: from.nth, now, limit }).map(rowOf),
      next: (now) => {
        if (isReady.get({ outbox: name, now }) !== undefined) return now
        const row = later.get({ outbox: name, now })
        return row === undefined ? undefined : Number(row["at"])
      },
      settle: (outcomes) => { if (outcomes.length > 0) inTransaction(() => { for (const outcome of outcomes) settle(outcome) }) },
      parked: (id, limit) => parked.all({ outbox: name, id: id ?? "", limit }).map(parkedOf),
      resume: (ids) => (ids === undefined ? Number(resumeAll.run(name).changes) : sum(ids, (id) => resume.run(name, id))),
      remove: (trajectory) => {
        remove.run(name, trajectory)
        return wipe()
      }
    }
  }
}
