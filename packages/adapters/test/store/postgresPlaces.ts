/** Where the PostgreSQL store under test keeps trajectories: each place is a schema of its own on the server that the tests were given. */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { Pool } from "pg"
import { afterAll, inject } from "vitest"
import type { ExaminedStore, Place } from "@omringd/conformance"
import type { Store } from "@omringd/core/TrajectoryStore"
import { open, postgres } from "../../src/store/postgres.ts"
import type { PostgresOptions } from "../../src/store/postgres.ts"
import { must } from "../server/must.ts"

/** The server's URL; empty where there is none, and the tests are skipped. */
export const url = inject("postgres") ?? ""
export const isThere = url !== ""
must("postgres", isThere, "install it, or give a server's URL in OMRINGD_POSTGRES")

/** For looking and writing behind the store's back. */
export const pool = new Pool({ connectionString: url, max: 3, allowExitOnIdle: true })
pool.on("error", () => {})
const schemas: string[] = []
afterAll(async () => {
  for (const schema of schemas.splice(0)) await pool.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
  await pool.end()
})

/** The name of a schema that is not there yet; dropped when the tests of this file end. */
export const newSchema = (): string => {
  const schema = `omringd_${process.pid}_${Date.now().toString(36)}_${schemas.length}`
  schemas.push(schema)
  return schema
}

/** What the options say beside the schema; by URL when left out. */
export const postgresPlace = (options: Partial<PostgresOptions> = { url }) => (): Place => {
  const schema = newSchema()
  return {
    store: postgres({ url, lookEvery: 5, ...options, schema }),
    spoil: async (trajectory, number, text) => {
      await pool.query(`UPDATE ${schema}.steps SET taken = $1 WHERE trajectory = $2 AND number = $3`, [text, trajectory, number])
    }
  }
}
export const postgresStore = (options?: Partial<PostgresOptions>): ExaminedStore => ({
  can: ["durable", "several", "spoil", "chained", "snapshots", ...(options?.sessions === false ? [] : ["consumers" as const])], fresh: postgresPlace(options)
})

const scope = Effect.runSync(Scope.make())
afterAll(() => Effect.runPromise(Scope.close(scope, Exit.void)))

/** A store that stays open until the tests of this file end. */
export const opened = (options: Partial<PostgresOptions> & { readonly schema: string }): Promise<Store> =>
  Effect.runPromise(Scope.provide(open({ url, lookEvery: 5, ...options }), scope))

/** The failure of what has to fail. */
export const failing = <E>(effect: Effect.Effect<unknown, E>): Promise<E> => Effect.runPromise(Effect.flip(effect))
export const run = Effect.runPromise

/** All steps that are there now, in the order in which they are followed. */
export const followed = (store: Store) => run(Stream.runCollect(store.follow(0, { live: false })))

/** How many statements wait for another's transaction. */
export const waiting = async (schema: string): Promise<number> =>
  (await pool.query("SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE $1", [`%"${schema}"%`])).rowCount ?? 0

/** Numbers from 0 to 1 that come from a seed. */
export const numbersFrom = (seed: number) => {
  let state = seed
  return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x7fffffff
}
