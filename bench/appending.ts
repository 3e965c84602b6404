/** Durable appends (`synchronous = FULL`) to our SQLite store; beside bare `node:sqlite` inserting the same rows into the same table. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import type { Taken } from "@omringd/core"
import { open } from "@omringd/adapters/store/sqlite"
import { contest } from "./contest.ts"
import type { Side } from "./contest.ts"
import { measure } from "./measure.ts"
import type { Row } from "./measure.ts"
import { arePeersHere, emmettOnSqlite } from "./peers.ts"
import { longTrajectory } from "./trajectory.ts"

const steps = longTrajectory(500)

/** Goes through one trajectory after the other, a batch at a time. */
export const batches = (size: number, add: (trajectory: string, version: number, taken: readonly Taken[]) => void, named = "family") => {
  let family = 0
  let version = 0
  return () => {
    if (version + size > steps.length) {
      family++
      version = 0
    }
    const trajectory = `${named}-${family}`
    add(trajectory, version, steps.slice(version, version + size).map((taken) => ({ ...taken, trajectory })))
    version += size
  }
}

export const bareOn = (file: string) => {
  const database = new DatabaseSync(file)
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
  database.exec("CREATE TABLE steps (position INTEGER PRIMARY KEY AUTOINCREMENT, trajectory TEXT NOT NULL, number INTEGER NOT NULL, id TEXT NOT NULL, taken TEXT NOT NULL, UNIQUE (trajectory, number), UNIQUE (trajectory, id))")
  const insert = database.prepare("INSERT INTO steps (trajectory, number, id, taken) VALUES (?, ?, ?, ?)")
  const begin = database.prepare("BEGIN IMMEDIATE")
  const commit = database.prepare("COMMIT")
  const addAll = (taken: readonly Taken[]) => { for (const one of taken) insert.run(one.trajectory, one.number, one.id, JSON.stringify(one)) }
  return {
    close: () => { database.close() },
    add: (_trajectory: string, _version: number, taken: readonly Taken[]) => {
      if (taken.length === 1) return addAll(taken)
      begin.run()
      addAll(taken)
      commit.run()
    }
  }
}

const measured = (id: string, what: string, size: number, rounds: number) => {
  const folder = mkdtempSync(join(tmpdir(), "omringd-bench-"))
  const scope = Scope.makeUnsafe()
  try {
    const store = Effect.runSync(open({ file: join(folder, "ours.db"), durability: "full" }).pipe(Scope.provide(scope)))
    const bare = bareOn(join(folder, "bare.db"))
    const row = measure({
      id, what, bar: { ratio: 0.8 }, each: size, rounds, time: 200,
      ours: batches(size, (trajectory, version, taken) => { Effect.runSync(store.append(trajectory, version, taken)) }),
      beside: { what: "bare node:sqlite, the same rows", does: batches(size, bare.add) }
    })
    bare.close()
    return row
  } finally {
    Effect.runSync(Scope.close(scope, Exit.void))
    rmSync(folder, { recursive: true })
  }
}

/** Beside emmett's store for SQLite, with the durability that it has by itself: every commit is synced. */
const besideEmmett = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), "omringd-bench-"))
  const scope = Scope.makeUnsafe()
  try {
    const store = Effect.runSync(open({ file: join(folder, "ours.db") }).pipe(Scope.provide(scope)))
    const peer = await emmettOnSqlite(join(folder, "emmett.db"))
    const sideOf = (what: string, add: (trajectory: string, version: number, taken: readonly Taken[]) => Promise<unknown>): Side => {
      let adding: Promise<unknown> = Promise.resolve()
      const next = batches(1, (trajectory, version, taken) => { adding = add(trajectory, version, taken) })
      return { what, does: () => { next(); return adding } }
    }
    return await contest({
      id: "append-beside", what: "steps appended to SQLite, one a commit", bar: { ratio: 1 }, each: 1, clients: 1, rounds: 9, time: 300,
      ours: sideOf("ours", (trajectory, version, taken) => Effect.runPromise(store.append(trajectory, version, taken))),
      beside: [sideOf(peer.what, peer.add)]
    })
  } finally {
    Effect.runSync(Scope.close(scope, Exit.void))
    rmSync(folder, { recursive: true })
  }
}

export const appending = async (): Promise<readonly Row[]> => [
  measured("append", "steps appended to SQLite, one a commit", 1, 21),
  measured("append-100", "steps appended to SQLite, a hundred a commit", 100, 21),
  ...(arePeersHere ? await besideEmmett() : [])
]
