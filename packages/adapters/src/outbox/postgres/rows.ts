/** The rows of one outbox as they lie, and how they are put, settled and removed. Each rejects with what the driver throws. */
import { Notice } from "@omringd/core"
import type { Outcome } from "@omringd/core/Notices"
import type { Row as Found, Session } from "../../store/postgres/connection.ts"
import { canBe } from "../../store/postgres/rows.ts"
import { lineOf, whole } from "../kept.ts"
import type { ParkedRow, Place, Row } from "../kept.ts"
import type { Statements } from "./statements.ts"

export interface Rows {
  /** How many of them were new. */
  put(notices: readonly Notice[]): Promise<number>
  /** Rows after a place whose time has come and that nothing holds up. */
  ready(now: number, after: Place, limit: number): Promise<readonly Row[]>
  next(now: number): Promise<number | undefined>
  settle(outcomes: readonly Outcome[]): Promise<void>
  parked(after: string | undefined, limit: number): Promise<readonly ParkedRow[]>
  resume(ids: readonly string[] | undefined): Promise<number>
  remove(trajectory: string): Promise<void>
}

const rowOf = ({ line, nth, id, trajectory, notice, tried }: Found): Row =>
  ({ line: Number(line), nth: Number(nth), id: String(id), trajectory: String(trajectory), notice, tried: Number(tried) })
const parkedOf = (row: Found): ParkedRow => ({ ...rowOf(row), why: row["why"], said: String(row["said"]), at: String(row["parked"]) })

/** Not before that time; null: it stays. */
const timeOf = (outcome: Outcome): number | null => {
  if (outcome.came === "again") return whole(outcome.at)
  return outcome.came === "rest" ? whole(outcome.until) : null
}
/** How often it was tried; null: as often as before. */
const triedOf = (outcome: Outcome): number | null => (outcome.came === "again" || outcome.came === "parked" ? outcome.tried : null)
const parkedOr = <A>(outcome: Outcome, of: (parked: Extract<Outcome, { readonly came: "parked" }>) => A): A | null => (outcome.came === "parked" ? of(outcome) : null)
/** The server's texts hold every character but this one. */
const storable = (said: string): string => said.replaceAll("\0", "")

export const Rows = {
  of: (query: Session["query"], statements: Statements): Rows => ({
    put: async (notices) => {
      if (notices.length === 0) return 0
      const columns = [notices.map(({ id }) => id), notices.map(({ trajectory }) => trajectory), notices.map(lineOf), notices.map(Notice.write)]
      const [answer] = await query(statements.put(...columns))
      return Number(answer?.["added"])
    },
    ready: async (now, after, limit) => (await query(statements.ready(now, after.line, after.nth, limit))).map(rowOf),
    next: async (now) => {
      const [answer] = await query(statements.next(now))
      const at = answer?.["next"] ?? undefined
      return at === undefined ? undefined : Number(at)
    },
    settle: async (outcomes) => {
      if (outcomes.length === 0) return
      await query(statements.settle(
        outcomes.map(({ id }) => id), outcomes.map(({ came }) => came), outcomes.map(timeOf), outcomes.map(triedOf),
        outcomes.map((one) => parkedOr(one, ({ why }) => why)), outcomes.map((one) => parkedOr(one, ({ said }) => storable(said))), outcomes.map((one) => parkedOr(one, ({ at }) => at))
      ))
    },
    parked: async (after, limit) => (await query(statements.parked(after ?? "", limit))).map(parkedOf),
    resume: async (ids) => {
      const [answer] = await query(statements.resume(ids ?? null))
      return Number(answer?.["resumed"])
    },
    remove: async (trajectory) => { if (canBe(trajectory)) await query(statements.remove(trajectory)) }
  })
}
