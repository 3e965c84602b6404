/** Other event stores that keep the same steps: emmett's and castore's. They lie apart (`bench/peers`), and are left out where they were not installed. */
import { existsSync } from "node:fs"
import type { Taken } from "@omringd/core"

const folder = new URL("peers/node_modules/", import.meta.url)
export const arePeersHere = existsSync(new URL("@event-driven-io/emmett", folder))

/** Adds steps after a version of a stream. */
export interface Peer {
  readonly what: string
  add(stream: string, version: number, taken: readonly Taken[]): Promise<unknown>
}

/** What is used of them: they come without types here. */
interface Emmett {
  readonly schema: { migrate(): Promise<void> }
  appendToStream(stream: string, events: readonly object[], options: { expectedStreamVersion: unknown }): Promise<unknown>
}
type EmmettPostgres = { getPostgreSQLEventStore(url: string): Emmett }
type EmmettSqlite = { getSQLiteEventStore(options: { fileName: string }): Emmett }
interface Castore {
  pushEvent(event: object, context: object): Promise<unknown>
  pushEventGroup(options: object, ...grouped: readonly object[]): Promise<unknown>
  groupEvent(event: object): { context?: object }
}
interface CastorePostgres {
  readonly PostgresEventStorageAdapter: (new (options: object) => Castore) & { createEventTable(options: object): Promise<unknown> }
}

const load = async (file: string): Promise<unknown> => import(new URL(file, folder).href)

const emmett = (what: string, store: Emmett): Peer => ({
  what,
  add: (stream, version, taken) =>
    store.appendToStream(stream, taken.map((data) => ({ type: data.step.step, data })), { expectedStreamVersion: version === 0 ? "STREAM_DOES_NOT_EXIST" : BigInt(version) })
})

export const emmettOnPostgres = async (url: string): Promise<Peer> => {
  const { getPostgreSQLEventStore } = (await load("@event-driven-io/emmett-postgresql/dist/index.js")) as EmmettPostgres // as it documents itself
  const store = getPostgreSQLEventStore(url)
  await store.schema.migrate()
  return emmett("emmett-postgresql 0.42", store)
}

export const emmettOnSqlite = async (fileName: string): Promise<Peer> => {
  const { getSQLiteEventStore } = (await load("@event-driven-io/emmett-sqlite/dist/index.js")) as EmmettSqlite // as it documents itself
  const store = getSQLiteEventStore({ fileName })
  await store.schema.migrate()
  return emmett("emmett-sqlite 0.42", store)
}

export const castoreOnPostgres = async (connectionString: string): Promise<Peer> => {
  const { PostgresEventStorageAdapter } = (await load("@castore/event-storage-adapter-postgres/dist/cjs/index.js")) as CastorePostgres // as it documents itself
  const tableName = "castore"
  await PostgresEventStorageAdapter.createEventTable({ connectionString, tableName, aggregateId: { type: "VARCHAR", length: 64 } })
  const store = new PostgresEventStorageAdapter({ connectionString, tableName })
  const context = { eventStoreId: "families" }
  const eventOf = (aggregateId: string, payload: Taken) => ({ aggregateId, version: payload.number, type: payload.step.step, timestamp: new Date(payload.recordedAt).toISOString(), payload })
  return {
    what: "castore-postgres 2.4",
    add: async (stream, _version, taken) => {
      const [first] = taken
      if (taken.length === 1 && first !== undefined) return store.pushEvent(eventOf(stream, first), context)
      return store.pushEventGroup({}, ...taken.map((one) => Object.assign(store.groupEvent(eventOf(stream, one)), { context })))
    }
  }
}
