/**
 * Durable appends to our PostgreSQL store, one client and eight, one by one and a hundred a commit; beside bare `pg` inserting the same rows
 * into the same table, and beside emmett's and castore's stores, all on one server that syncs every commit to disk.
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import { Pool } from "pg"
import type { Taken } from "@omringd/core"
import { open } from "@omringd/adapters/store/postgres"
import { binaries, startServer } from "../packages/adapters/test/postgres/server.ts"
import { contest } from "./contest.ts"
import type { Side } from "./contest.ts"
import type { Row } from "./measure.ts"
import { arePeersHere, castoreOnPostgres, emmettOnPostgres } from "./peers.ts"
import { longTrajectory } from "./trajectory.ts"

const steps = longTrajectory(500)
const most = 8

type Add = (trajectory: string, version: number, taken: readonly Taken[]) => Promise<unknown>

/** Each client goes through one trajectory of its own after the other, a batch at a time. */
export const side = (what: string, contest: string, size: number, add: Add): Side => {
  const clients = Array.from({ length: most }, () => ({ family: 0, version: 0 }))
  return {
    what,
    does: (client) => {
      const at = clients[client] ?? { family: 0, version: 0 }
      if (at.version + size > steps.length) Object.assign(at, { family: at.family + 1, version: 0 })
      const trajectory = `${contest}-${client}-${at.family}`
      const { version } = at
      at.version += size
      return add(trajectory, version, steps.slice(version, version + size).map((taken) => ({ ...taken, trajectory })))
    }
  }
}

export const bareOn = async (pool: Pool): Promise<Add> => {
  await pool.query(`CREATE SCHEMA bare; CREATE TABLE bare.steps (LIKE omringd.steps INCLUDING ALL)`)
  const link = "0".repeat(64)
  const one = "INSERT INTO bare.steps (trajectory, number, id, taken, link) VALUES ($1, $2, $3, $4, $5)"
  const many = "INSERT INTO bare.steps (trajectory, number, id, taken, link) SELECT $1, * FROM unnest($2::integer[], $3::text[], $4::text[], $5::text[])"
  return (trajectory, _version, taken) => {
    const [first] = taken
    if (taken.length === 1 && first !== undefined) return pool.query({ name: "one", text: one, values: [trajectory, first.number, first.id, JSON.stringify(first), link] })
    return pool.query({ name: "many", text: many, values: [trajectory, taken.map(({ number }) => number), taken.map(({ id }) => id), taken.map((step) => JSON.stringify(step)), taken.map(() => link)] })
  }
}

export const sizes = [
  { id: "postgres-append", what: "steps appended to PostgreSQL, one a commit", size: 1, clients: 1 },
  { id: "postgres-append-8", what: "the same, by eight clients", size: 1, clients: 8 },
  { id: "postgres-append-100", what: "steps appended to PostgreSQL, a hundred a commit", size: 100, clients: 1 },
  { id: "postgres-append-100-8", what: "the same, by eight clients", size: 100, clients: 8 }
]

export const storing = async (): Promise<readonly Row[]> => {
  const bin = binaries()
  if (bin === undefined) {
    console.error("Left out: PostgreSQL, whose server is not installed.")
    return []
  }
  if (!arePeersHere) console.error("Left out: emmett and castore. `npm ci --prefix bench/peers` installs them.")
  const server = await startServer(bin, { settings: ["fsync=on", "synchronous_commit=on"] })
  const scope = Scope.makeUnsafe()
  const pool = new Pool({ connectionString: server.url, max: most })
  const peers = arePeersHere ? [await emmettOnPostgres(server.url), await castoreOnPostgres(server.url)] : []
  try {
    const own = new Pool({ connectionString: server.url, max: most })
    const store = await Effect.runPromise(open({ pool: own }).pipe(Scope.provide(scope)))
    const bare = await bareOn(pool)
    const rows: Row[] = []
    for (const { id, what, size, clients } of sizes) {
      rows.push(...(await contest({
        id, what, each: size, clients, rounds: 9, time: 700, bar: { ratio: 0.8 },
        ours: side("ours", id, size, (trajectory, version, taken) => Effect.runPromise(store.append(trajectory, version, taken))),
        beside: [side("bare pg, the same rows", id, size, bare), ...peers.map((peer) => side(peer.what, id, size, (trajectory, version, taken) => peer.add(trajectory, version, taken)))]
      })))
    }
    await own.end()
    return rows
  } finally {
    await Effect.runPromise(Scope.close(scope, Exit.void))
    await pool.end()
    // The server ends with this process: of the others not every connection can be closed before.
  }
}
