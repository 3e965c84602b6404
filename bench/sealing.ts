/**
 * Words sealed and steps chained: durable appends to our SQLite and PostgreSQL stores with every word in them sealed, under keys in a folder and on the
 * same server; beside the bare drivers, which insert the same rows and do nothing else. And a sealed trajectory read, beside a plain one.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import { Pool } from "pg"
import { sealed } from "@omringd/core/Sealing"
import { open as openFileKeys } from "@omringd/adapters/keyring/file"
import { open as openPostgresKeys } from "@omringd/adapters/keyring/postgres"
import { aesGcm } from "@omringd/adapters/sealing/aes-gcm"
import { open as openPostgres } from "@omringd/adapters/store/postgres"
import { open as openSqlite } from "@omringd/adapters/store/sqlite"
import { binaries, startServer } from "../packages/adapters/test/postgres/server.ts"
import { bareOn as bareSqlite, batches } from "./appending.ts"
import { contest } from "./contest.ts"
import { measure } from "./measure.ts"
import type { Row } from "./measure.ts"
import { bareOn as barePostgres, side, sizes } from "./storing.ts"
import { longTrajectory } from "./trajectory.ts"

const bar = { ratio: 0.5 }

const onSqlite = (): readonly Row[] => {
  const folder = mkdtempSync(join(tmpdir(), "omringd-bench-"))
  const scope = Scope.makeUnsafe()
  try {
    const open = <A, E>(effect: Effect.Effect<A, E, Scope.Scope>): A => Effect.runSync(Scope.provide(effect, scope))
    const keyring = open(openFileKeys({ folder: join(folder, "keys") }))
    const plain = open(openSqlite({ file: join(folder, "plain.db") }))
    const store = sealed(open(openSqlite({ file: join(folder, "sealed.db") })), { keyring, cipher: aesGcm() })
    const bare = bareSqlite(join(folder, "bare.db"))
    const appended = (id: string, what: string, size: number) => measure({
      id, what, bar, each: size, rounds: 21, time: 200,
      ours: batches(size, (trajectory, version, taken) => { Effect.runSync(store.append(trajectory, version, taken)) }, id),
      beside: { what: "bare node:sqlite, the same rows", does: batches(size, bare.add, id) }
    })
    const rows = [
      appended("sealed-append", "steps sealed, chained and appended to SQLite, one a commit", 1),
      appended("sealed-append-100", "the same, a hundred a commit", 100)
    ]
    bare.close()
    const steps = longTrajectory(500).map((taken) => ({ ...taken, trajectory: "read" }))
    for (const one of [plain, store]) Effect.runSync(one.append("read", 0, steps))
    return [...rows, measure({
      id: "sealed-read", what: "steps of a sealed trajectory read from SQLite and opened", bar, each: steps.length, rounds: 21, time: 100,
      ours: () => Effect.runSync(store.read("read")),
      beside: { what: "the same trajectory, plain", does: () => Effect.runSync(plain.read("read")) }
    })]
  } finally {
    Effect.runSync(Scope.close(scope, Exit.void))
    rmSync(folder, { recursive: true })
  }
}

const onPostgres = async (): Promise<readonly Row[]> => {
  const bin = binaries()
  if (bin === undefined) {
    console.error("Left out: PostgreSQL, whose server is not installed.")
    return []
  }
  const server = await startServer(bin, { settings: ["fsync=on", "synchronous_commit=on"] })
  const scope = Scope.makeUnsafe()
  const pools = [new Pool({ connectionString: server.url, max: 8 }), new Pool({ connectionString: server.url, max: 8 })] as const
  try {
    const [own, others] = pools
    const under = await Effect.runPromise(openPostgres({ pool: own }).pipe(Scope.provide(scope)))
    const keyring = await Effect.runPromise(openPostgresKeys({ pool: own }).pipe(Scope.provide(scope)))
    const store = sealed(under, { keyring, cipher: aesGcm() })
    const bare = await barePostgres(others)
    const rows: Row[] = []
    for (const { id, what, size, clients } of sizes) {
      rows.push(...(await contest({
        id: `sealed-${id}`, what: what.replace("steps appended", "steps sealed, chained and appended"), each: size, clients, rounds: 9, time: 700, bar,
        ours: side("ours", id, size, (trajectory, version, taken) => Effect.runPromise(store.append(trajectory, version, taken))),
        beside: [side("bare pg, the same rows", id, size, bare)]
      })))
    }
    return rows
  } finally {
    await Effect.runPromise(Scope.close(scope, Exit.void))
    for (const pool of pools) await pool.end()
    // The server ends with this process.
  }
}

export const sealing = async (): Promise<readonly Row[]> => [...onSqlite(), ...(await onPostgres())]
