/**
 * How the store reaches the server: through a pool of its own, a pool of the host's, or the host's one client, in whose transaction it
 * then works. What it opened it closes; what it was given it leaves open.
 */
import { Client as OwnClient, Pool as OwnPool } from "pg"

export interface Statement {
  readonly text: string
  readonly values?: readonly unknown[]
  /** Kept prepared on the connection under this name. */
  readonly name?: string
}
/** @public */
export type Row = Readonly<Record<string, unknown>>

/** What is used of a connected `pg` client. A pool is none: any client of it would answer. @public */
export interface PostgresClient {
  query(statement: { text: string; values?: unknown[]; name?: string }): Promise<{ readonly rows: readonly Row[] }>
  /** Whether a transaction is open on it: "T", or "E" once a statement in it has failed. */
  getTransactionStatus?(): string | null
  /** A pool's. */
  readonly totalCount?: never
}
/** What is used of a `pg` client that a pool lends. @public */
export interface LentClient extends PostgresClient {
  release(destroy?: boolean): void
  on(event: "error", listener: (thrown: Error) => void): unknown
  off(event: "error", listener: (thrown: Error) => void): unknown
}
/** What is used of a `pg` pool. @public */
export interface PostgresPool extends Pick<PostgresClient, "query"> {
  connect(): Promise<LentClient>
}

export interface Session {
  query(statement: Statement): Promise<readonly Row[]>
  /** Gives it back; a broken one is not used again. */
  end(broken: boolean): Promise<void>
}
export interface Connection {
  query(statement: Statement): Promise<readonly Row[]>
  /** A connection that nobody else uses until it ends. Not to be had where the host's client is all there is. */
  readonly session?: () => Promise<Session>
  close(): Promise<void>
}

/** By which connections of its own can be had. @public */
export type OwnWhere =
  | {
    /** A URL as `pg` takes it: `postgres://user@host:5432/database`. */
    readonly url: string
    /** How long to wait for another's transaction, in milliseconds; 2000 when left out. */
    readonly patience?: number
  }
  | {
    /** The host's pool. How long to wait for another's transaction is its `lock_timeout`. Each named follower, and each turn, keeps one of its clients. */
    readonly pool: PostgresPool
  }

/** @public */
export type Where =
  | OwnWhere
  | {
    /**
     * The host's connected client. Steps are recorded in the transaction that is open on it: its commit is theirs, its rollback too. It is
     * to be at READ COMMITTED, the server's default: a stricter one ends at a conflict, and forgets no more than it saw when it began.
     * Following needs a pool or a URL.
     */
    readonly client: PostgresClient
  }

export const closed = "the store was closed"

const asked = async (client: Pick<PostgresClient, "query">, { text, values = [], name }: Statement): Promise<readonly Row[]> => {
  const { rows } = await client.query({ text, ...(values.length === 0 ? {} : { values: [...values] }), ...(name === undefined ? {} : { name }) })
  return rows
}

/** One statement after the other: a client is not to be asked before it has answered. */
const inTurn = (client: PostgresClient): Session["query"] => {
  let last: Promise<unknown> = Promise.resolve()
  return (statement) => {
    const answer = last.then(() => asked(client, statement))
    last = answer.catch(() => {})
    return answer
  }
}

/** A connection that is lost is told to whoever asks next; nobody else has to hear of it. */
const unheard = () => {}

const throughPool = (pool: PostgresPool): Connection => ({
  query: (statement) => asked(pool, statement),
  session: async () => {
    const client = await pool.connect()
    client.on("error", unheard)
    return {
      query: inTurn(client),
      end: async (broken) => {
        client.off("error", unheard)
        client.release(broken)
      }
    }
  },
  close: async () => {}
})

const throughUrl = (url: string, patience: number, sessions: boolean): Connection => {
  const options = { connectionString: url, connectionTimeoutMillis: 10_000, application_name: "omringd", ...(sessions ? { lock_timeout: patience } : {}) }
  const pool = new OwnPool(options)
  pool.on("error", unheard)
  return {
    query: (statement) => asked(pool, statement),
    session: async () => {
      const client = new OwnClient(options)
      client.on("error", unheard)
      await client.connect()
      return { query: inTurn(client), end: () => client.end() }
    },
    close: () => pool.end()
  }
}

const untilClosed = (connection: Connection): Connection => {
  let isOpen = true
  const whenOpen = async <A>(does: () => Promise<A>): Promise<A> => {
    if (!isOpen) throw new Error(closed)
    return does()
  }
  const { session } = connection
  return {
    query: (statement) => whenOpen(() => connection.query(statement)),
    ...(session === undefined ? {} : { session: () => whenOpen(session) }),
    close: async () => {
      isOpen = false
      await connection.close()
    }
  }
}

/** The host's client, for as long as the host leaves it to us. */
export const through = (client: PostgresClient): Connection => ({ query: inTurn(client), close: async () => {} })

/** `sessions`: whether a connection stays with one and the same server process. */
export const connectionTo = (where: Where, sessions: boolean): Connection => {
  if ("client" in where) return untilClosed(through(where.client))
  return untilClosed("pool" in where ? throughPool(where.pool) : throughUrl(where.url, where.patience ?? 2_000, sessions))
}

/** What is done in one transaction, all of it or nothing, where each statement sees what was committed before it. */
export const inTransaction = async <A>(session: Session, does: () => Promise<A>): Promise<A> => {
  await session.query({ text: "BEGIN ISOLATION LEVEL READ COMMITTED" })
  try {
    const answer = await does()
    await session.query({ text: "COMMIT" })
    return answer
  } catch (thrown) {
    await session.query({ text: "ROLLBACK" }).catch(() => {})
    throw thrown
  }
}

/** A session for as long as something is done with it. */
export const inSession = async <A>(open: () => Promise<Session>, does: (session: Session) => Promise<A>): Promise<A> => {
  const session = await open()
  let broken = true
  try {
    const answer = await does(session)
    broken = false
    return answer
  } finally {
    await session.end(broken).catch(() => {})
  }
}
