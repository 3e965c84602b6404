/** From a file's name to a connection that can be worked with, or the reason why not. */
import * as path from "node:path"
import { DatabaseSync } from "node:sqlite"
import * as Result from "effect/Result"
import { NewerSchema, StoreCorrupt, StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { OpenFailure } from "@omringd/core/TrajectoryStore"
import { begin } from "./begin.ts"
import { failureOf } from "./failure.ts"
import { look } from "./file.ts"
import { applicationId, migrations, version } from "./schema.ts"

export interface Connecting {
  readonly file: string
  /** `full`: what was acknowledged outlives a power cut. `normal`: it outlives the process; a power cut may take the last of it. */
  readonly durability: "full" | "normal"
  /** How long to wait for another writer, in milliseconds. */
  readonly patience: number
}

const numberFrom = (database: DatabaseSync, pragma: string): number => Number(database.prepare(`PRAGMA ${pragma}`).get()?.[pragma])

/** Brings an older file up to date. What a later release wrote is noticed here too, should it still have been in the log. */
const bringUpToDate = (file: string, database: DatabaseSync): Result.Result<void, OpenFailure> => {
  if (numberFrom(database, "application_id") !== applicationId) return Result.fail(new StoreCorrupt({ store: file, why: "not-a-store", said: "it belongs to another application" }))
  const newer = (found: number) => Result.fail(new NewerSchema({ store: file, found, known: version }))
  const before = numberFrom(database, "user_version")
  if (before === version) return Result.void
  if (before > version) return newer(before)
  database.exec("BEGIN IMMEDIATE")
  const found = numberFrom(database, "user_version")
  for (const migration of migrations.slice(found)) migration(database)
  database.exec(`PRAGMA user_version = ${Math.max(found, version)}; COMMIT; PRAGMA wal_checkpoint(TRUNCATE)`)
  return found > version ? newer(found) : Result.void
}

const prepared = (database: DatabaseSync, { file, durability }: Connecting): Result.Result<void, OpenFailure> => {
  const mode = database.prepare("PRAGMA journal_mode = WAL").get()?.["journal_mode"]
  if (mode !== "wal") return Result.fail(new StoreUnavailable({ store: file, why: "cannot-open", said: `its journal stays in mode ${String(mode)}, which is not safe to share` }))
  database.exec(`PRAGMA synchronous = ${durability === "full" ? "FULL" : "NORMAL"}`)
  return bringUpToDate(file, database)
}

const openAt = (connecting: Connecting): Result.Result<DatabaseSync, OpenFailure> => {
  const database = new DatabaseSync(connecting.file, { timeout: connecting.patience })
  try {
    const ready = prepared(database, connecting)
    if (Result.isSuccess(ready)) return Result.succeed(database)
    database.close()
    return Result.fail(ready.failure)
  } catch (thrown) {
    database.close()
    throw thrown
  }
}

export const connect = (connecting: Connecting): Result.Result<DatabaseSync, OpenFailure> => {
  const file = path.resolve(connecting.file)
  try {
    const found = look(file)
    if (Result.isFailure(found)) return Result.fail(found.failure)
    if (found.success === "absent") begin(file)
    return openAt({ ...connecting, file })
  } catch (thrown) {
    return Result.fail(failureOf(file, thrown))
  }
}
