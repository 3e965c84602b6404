/** The rows as they lie, and how they are added, placed and removed. Each rejects with what the driver throws. */
import type { Head, Kept, Linked, LinkPlace, Snapped, Written } from "@omringd/core/TrajectoryStore"
import { sealed } from "../../evidence/sealed.ts"
import { inSession, inTransaction } from "./connection.ts"
import type { Connection, Row, Session } from "./connection.ts"
import type { Statements } from "./statements.ts"

/** A step with its link. */
export interface Step extends Written {
  readonly link: string
}

export interface Rows {
  /** The rows of a trajectory from this number on. Position 0: it was given none yet. */
  of(trajectory: string, from: number): Promise<readonly Kept[]>
  after(position: number, limit: number): Promise<readonly Kept[]>
  /** The last number and link there are; undefined when there is nothing. */
  head(trajectory: string): Promise<Head | undefined>
  /** Adds rows after a head, all or none; false when that is not the head there is, or an id is in use. */
  add(trajectory: string, head: Head, steps: readonly Step[]): Promise<boolean>
  remove(trajectory: string): Promise<void>
  /** What lies there with its links, trajectory by trajectory. */
  links(after: LinkPlace | undefined, limit: number): Promise<readonly Linked[]>
  /** Gives positions to what is committed and has none; false when there was nothing of that kind. */
  place(): Promise<boolean>
  snapshot(trajectory: string, key: string): Promise<Snapped | undefined>
  saveSnapshot(trajectory: string, key: string, snapshot: Snapped): Promise<void>
}

const kept = (row: Row): Kept => ({
  position: Number(row["position"] ?? 0), trajectory: String(row["trajectory"]), number: Number(row["number"]), id: String(row["id"]), taken: row["taken"], link: row["link"]
})
const linked = (row: Row): Linked => ({ trajectory: String(row["trajectory"]), number: Number(row["number"]), id: row["id"], text: row["taken"], link: row["link"] })

/** What the server takes as a whole number of that size; what is no number is before everything. */
const whole = (value: number, most: number): number => (Number.isNaN(value) ? 0 : Math.min(Math.max(Math.floor(value), 0), most))
const number = (value: number): number => whole(value, 2_147_483_647)
const position = (value: number): number => whole(value, Number.MAX_SAFE_INTEGER)

/** The server's texts hold every character but this one. */
export const canBe = (trajectory: string): boolean => !trajectory.includes("\0")

/** Until there is nothing: somebody may have been adding while the rows before it were removed. */
const removeAll = async ({ query }: Pick<Session, "query">, { remove }: Statements, trajectory: string): Promise<void> => {
  for (;;) {
    const [answer] = await query(remove(trajectory))
    if (Number(answer?.["removed"]) === 0) return
  }
}

export const Rows = {
  of: (connection: Connection, statements: Statements): Rows => {
    const { query, session } = connection
    return {
      of: async (trajectory, from) => (canBe(trajectory) ? (await query(statements.of(trajectory, number(Math.ceil(from))))).map(kept) : []),
      after: async (after, limit) => (await query(statements.after(position(after), limit))).map(kept),
      head: async (trajectory) => {
        const [row] = canBe(trajectory) ? await query(statements.head(trajectory)) : []
        return row === undefined ? undefined : { version: Number(row["number"]), link: String(row["link"]) }
      },
      add: async (trajectory, head, steps) => {
        const [one] = steps
        if (one !== undefined && steps.length === 1) return (await query(statements.addOne(trajectory, head.version, head.link, one.id, one.text, one.link))).length > 0
        const ids = steps.map(({ id }) => id)
        if (new Set(ids).size < ids.length) return false
        return (await query(statements.add(trajectory, head.version, head.link, ids, steps.map(({ text }) => text), steps.map(({ link }) => link)))).length > 0
      },
      remove: async (trajectory) => {
        if (!canBe(trajectory)) return
        if (session === undefined) await removeAll(connection, statements, trajectory)
        else await inSession(session, (one) => inTransaction(one, () => removeAll(one, statements, trajectory)))
      },
      links: async (after, limit) => (await query(statements.links(after?.trajectory ?? "", number(after?.number ?? 0), limit))).map(linked),
      place: async () => {
        const [answer] = await query(statements.waiting())
        if (answer?.["waiting"] !== true) return false
        await query(statements.place())
        return true
      },
      snapshot: async (trajectory, key) => {
        const [row] = await query(statements.snapshot(trajectory, key))
        if (row === undefined) return undefined
        const found = { version: Number(row["version"]), text: String(row["text"]) }
        return row["seal"] === sealed(row["link"] ?? undefined, found) ? found : undefined
      },
      saveSnapshot: async (trajectory, key, { version, text }) => {
        const [row] = await query(statements.linkAt(trajectory, version))
        await query(statements.saveSnapshot(trajectory, key, version, text, sealed(row?.["link"], { version, text })))
      }
    }
  }
}
