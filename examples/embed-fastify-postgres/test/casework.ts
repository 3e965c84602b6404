/** The case system on a database of its own on the server that the tests were given, asked over HTTP without a network. */
import type { FastifyInstance, LightMyRequestResponse } from "fastify"
import type { Pool } from "pg"
import { Pool as OwnPool } from "pg"
import { afterAll, inject } from "vitest"
import { Scene, Step } from "@omringd/core"
import type { StepTag } from "@omringd/core"
import { must } from "../../../packages/adapters/test/server/must.ts"
import { database } from "../src/database.ts"
import { embed } from "../src/embedding.ts"
import type { Embedding } from "../src/embedding.ts"
import { migrate } from "../src/host/migrate.ts"
import { seed } from "../src/host/seed.ts"
import type { Seeded } from "../src/host/seed.ts"
import { server } from "../src/server.ts"
import type { Log } from "../src/server.ts"

const postgres = inject("postgres") ?? ""
export const isThere = postgres !== ""
must("postgres", isThere, "install it, or give a server's URL in OMRINGD_POSTGRES")

let made = 0
/** The URL of a database that nothing is in. */
export const newDatabase = async (): Promise<string> => {
  const name = `casework_${process.pid}_${Date.now().toString(36)}_${made++}`
  const admin = new OwnPool({ connectionString: postgres, max: 1 })
  await admin.query(`CREATE DATABASE ${name}`)
  await admin.end()
  afterAll(async () => {
    const last = new OwnPool({ connectionString: postgres, max: 1 })
    await last.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await last.end()
  })
  const url = new URL(postgres)
  url.pathname = `/${name}`
  return url.href
}

export type Person = keyof Seeded
export interface Asking {
  readonly method?: "GET" | "PUT" | "POST"
  readonly by?: Person
  readonly body?: unknown
  readonly headers?: { readonly [name: string]: string }
}

export interface Casework {
  readonly url: string
  readonly pool: Pool
  readonly embedding: Embedding
  readonly app: FastifyInstance
  readonly tokens: Seeded
  ask(path: string, asking?: Asking): Promise<LightMyRequestResponse>
  /** Takes a step of which only what matters is written, in `maple-street`. */
  take(tag: StepTag, by: Person, fields?: object, asking?: Asking & { readonly id?: string }): Promise<LightMyRequestResponse>
  /** The whole of a step, with what the story leaves open filled in. */
  whole(tag: StepTag, by: string, fields?: object): Promise<object>
  /** A trajectory opened for Noor, with Ann, Carl and Mia in it. */
  open(): Promise<void>
  /** What is in every table there is, as one text. */
  everything(): Promise<string>
  rows(table: string): Promise<number>
}

let ids = 0
export const newId = (): string => `step-${process.pid}-${ids++}`
export const maple = "/cases/maple-street"

export const casework = async (log?: Log, given?: string, patience = 20_000): Promise<Casework> => {
  const url = given ?? (await newDatabase())
  const pool = database({ url, size: 6, patience })
  await migrate(pool)
  const tokens = await seed(pool)
  const embedding = await embed({ pool })
  const app = server(embedding, log)
  await app.ready()
  afterAll(async () => {
    await app.close()
    await embedding.omringd.close()
    await pool.end()
  })
  const ask: Casework["ask"] = (path, { method = "GET", by, body, headers = {} } = {}) => app.inject({
    method, url: path,
    headers: { ...(by === undefined ? {} : { authorization: `Bearer ${tokens[by]}` }), ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { payload: typeof body === "string" ? body : JSON.stringify(body) })
  })
  const whole: Casework["whole"] = async (tag, by, fields = {}) => {
    const trajectory = await embedding.omringd.read("maple-street")
    return { step: tag, ...Step.definition(tag).sketch(Scene.of(trajectory, {}, by, "2026-03-02")), ...fields }
  }
  const take: Casework["take"] = async (tag, by, fields = {}, { id = newId(), ...asking } = {}) =>
    ask(`${maple}/steps/${id}`, { method: "PUT", by, body: { at: "2026-03-02", step: await whole(tag, by, fields) }, ...asking })
  const tables = async (): Promise<readonly string[]> => {
    const { rows } = await pool.query<{ name: string }>(
      "SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables WHERE table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1")
    return rows.map(({ name }) => name)
  }
  return {
    url, pool, embedding, app, tokens, ask, take, whole,
    open: async () => {
      const steps: readonly (readonly [StepTag, Person, object])[] = [
        ["PersonJoined", "ann", { person: "ann", role: "consultant" }], ["PersonJoined", "carl", { person: "carl", role: "care-worker" }],
        ["PersonJoined", "mia", { person: "mia", role: "parent" }], ["ChildJoined", "ann", { child: "noor" }], ["SignalReceived", "mia", {}], ["TrajectoryOpened", "ann", {}]
      ]
      for (const [tag, by, fields] of steps) {
        const { statusCode, body } = await take(tag, by, fields)
        if (statusCode !== 201) throw new Error(`${tag}: ${statusCode} ${body}`)
      }
    },
    everything: async () => {
      const said: string[] = []
      for (const table of await tables()) {
        const { rows } = await pool.query<{ all: string | null }>(`SELECT string_agg(one::text, E'\\n' ORDER BY one::text) AS all FROM ${table} AS one`)
        said.push(`${table}\n${rows[0]?.all ?? ""}`)
      }
      return said.join("\n\n")
    },
    rows: async (table) => Number((await pool.query<{ count: string }>(`SELECT count(*) FROM ${table}`)).rows[0]?.count)
  }
}
