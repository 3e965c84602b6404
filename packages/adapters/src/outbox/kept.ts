/**
 * Kept rows as notices, for whoever writes an outbox. One that can no longer be read holds up its line as one that cannot be brought does,
 * and nobody else; it is named, as a failure, once there is nothing else to give. Settled or parked by its id, it holds up nothing.
 */
import * as Effect from "effect/Effect"
import { Notice } from "@omringd/core"
import type { OutboxFailure, Parked, ParkedWhy, Waiting } from "@omringd/core/Notices"
import { StoreCorrupt } from "@omringd/core/TrajectoryStore"

/** Where it is among all: in which kind of line, and the how manieth it was that was put. @public */
export interface Place {
  readonly line: number
  readonly nth: number
}
/** Before every other. */
export const beginning: Place = { line: -1, nth: 0 }
/** What is about safety comes before the rest. */
export const lineOf = ({ safety }: Pick<Notice, "safety">): number => (safety ? 0 : 1)

/** @public */
export interface Row extends Place {
  readonly id: string
  readonly trajectory: string
  readonly notice: unknown
  readonly tried: number
}
/** A row with why it was parked. @public */
export interface ParkedRow extends Row {
  readonly why: unknown
  readonly said: string
  readonly at: string
}

const whys: readonly ParkedWhy[] = ["unreachable", "timed-out", "busy", "failed", "refused", "not-allowed", "no-address", "closed", "nobody-known"]

const noticeOf = ({ id, trajectory, line, notice }: Row): Notice | undefined => {
  const read = typeof notice === "string" ? Notice.read(notice) : undefined
  return read !== undefined && String(read.id) === id && String(read.trajectory) === trajectory && lineOf(read) === line ? read : undefined
}
const unreadable = (store: string, { id }: Row) => new StoreCorrupt({ store, why: "damaged", said: `notice ${id} cannot be read` })

/** What SQLite and PostgreSQL take as a time: whole milliseconds that a number can hold. */
export const whole = (time: number): number => Math.min(Math.ceil(time), Number.MAX_SAFE_INTEGER)

type Page = (after: Place, limit: number) => Effect.Effect<readonly Row[], OutboxFailure>

/** What can be brought, out of pages of rows whose time has come and that nothing tried before them holds up. */
export const waitingIn = (store: string, page: Page) => (limit: number): Effect.Effect<readonly Waiting[], OutboxFailure> => {
  const held = new Set<string>()
  const further = (after: Place, first: Row | undefined): Effect.Effect<readonly Waiting[], OutboxFailure> =>
    Effect.flatMap(page(after, limit), (rows) => {
      const waiting: Waiting[] = []
      let spoilt = first
      for (const row of rows) {
        const line = `${row.line} ${row.trajectory}`
        const notice = held.has(line) ? undefined : noticeOf(row)
        if (notice !== undefined) waiting.push({ notice, tried: row.tried })
        else if (!held.has(line)) spoilt ??= row
        if (notice === undefined) held.add(line)
      }
      const last = rows.at(-1)
      if (waiting.length > 0 || last === undefined) return waiting.length === 0 && spoilt !== undefined ? Effect.fail(unreadable(store, spoilt)) : Effect.succeed(waiting)
      return further(last, spoilt)
    })
  return limit > 0 ? further(beginning, undefined) : Effect.succeed([])
}

/** What is parked: what comes before one that cannot be read; a failure when that is the first, after whose id one can go on. */
export const parkedIn = (store: string, rows: readonly ParkedRow[]): Effect.Effect<readonly Parked[], OutboxFailure> => {
  const parked: Parked[] = []
  for (const row of rows) {
    const notice = noticeOf(row)
    const why = whys.find((one) => one === row.why)
    if (notice !== undefined && why !== undefined) parked.push({ notice, tried: row.tried, why, said: row.said, at: row.at })
    else return parked.length === 0 ? Effect.fail(unreadable(store, row)) : Effect.succeed(parked)
  }
  return Effect.succeed(parked)
}
