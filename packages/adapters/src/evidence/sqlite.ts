/**
 * What lies in a SQLite file, for whoever verifies it: read as it is, and nothing in the file or beside it is changed. It may be in use, be
 * larger than memory, or lie where nobody can write.
 */
import * as fs from "node:fs"
import { resolve } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { pathToFileURL } from "node:url"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Scope } from "effect/Scope"
import { NoChain } from "@omringd/core/Evidence"
import type { Links } from "@omringd/core/Evidence"
import { NewerSchema, StoreCorrupt, StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { OpenFailure } from "@omringd/core/TrajectoryStore"
import { failureOf, openingFailureOf } from "../store/sqlite/failure.ts"
import { look } from "../store/sqlite/file.ts"
import { linksOf } from "../store/sqlite/links.ts"
import { applicationId, version } from "../store/sqlite/schema.ts"

/** @public */
export interface LinksOptions {
  readonly file: string
  /** How long to wait for a writer, in milliseconds; 2000 when left out. */
  readonly patience?: number
}

/** The first version of the file in which steps have links. */
const linkedSince = 2

/** Whether anyone has it open, or was killed while they had. */
const isInUse = (file: string): boolean => fs.existsSync(`${file}-wal`) || fs.existsSync(`${file}-shm`)
const stateOf = (file: string): string => {
  const { ino, size, mtimeNs } = fs.statSync(file, { bigint: true })
  return `${ino} ${size} ${mtimeNs}`
}

const numberFrom = (database: DatabaseSync, pragma: string): number => Number(database.prepare(`PRAGMA ${pragma}`).get()?.[pragma])

const isOurs = (file: string, database: DatabaseSync): Result.Result<void, OpenFailure | NoChain> => {
  if (numberFrom(database, "application_id") !== applicationId) return Result.fail(new StoreCorrupt({ store: file, why: "not-a-store", said: "it belongs to another application" }))
  const found = numberFrom(database, "user_version")
  if (found > version) return Result.fail(new NewerSchema({ store: file, found, known: version }))
  const said = `it was written by an older release, in version ${found}; opening it as a store with this one brings it up to date`
  return found < linkedSince ? Result.fail(new NoChain({ store: file, said })) : Result.void
}

/** What nobody has open is read as what does not change: otherwise SQLite would leave its two files beside it. */
const connection = (file: string, quiet: boolean, patience: number): DatabaseSync => {
  const url = pathToFileURL(file)
  if (quiet) url.searchParams.set("immutable", "1")
  return new DatabaseSync(url, { readOnly: true, timeout: patience })
}

const seenAt = (file: string): Result.Result<void, OpenFailure> => {
  const found = look(file)
  if (Result.isFailure(found)) return found.failure._tag === "StoreUnavailable" && found.failure.why === "read-only" ? Result.void : Result.fail(found.failure)
  return found.success === "ours" ? Result.void : Result.fail(new StoreUnavailable({ store: file, why: "cannot-open", said: "there is no such file" }))
}

/** The links of a file, for as long as its scope. @public */
export const links = ({ file: name, patience = 2_000 }: LinksOptions): Effect.Effect<Links, OpenFailure | NoChain, Scope> =>
  Effect.gen(function* () {
    const file = resolve(name)
    const attempt = <A>(act: () => A, failure: typeof failureOf = failureOf) => Effect.try({ try: act, catch: (thrown) => failure(file, thrown) })
    yield* Effect.flatMap(attempt(() => seenAt(file)), Effect.fromResult)
    const [quiet, before] = yield* attempt(() => [!isInUse(file), stateOf(file)] as const)
    const database = yield* Effect.acquireRelease(
      attempt(() => connection(file, quiet, patience)),
      (open) => Effect.sync(() => open.close())
    )
    yield* Effect.flatMap(attempt(() => isOurs(file, database)), Effect.fromResult)
    const page = yield* attempt(() => linksOf(database), openingFailureOf)
    const changed = new StoreUnavailable({ store: file, why: "locked", said: "someone began to write to it while it was read: verify it again" })
    const unchanged = Effect.flatMap(attempt(() => quiet && stateOf(file) !== before), (isChanged) => (isChanged ? Effect.fail(changed) : Effect.void))
    return (after, limit) => Effect.tap(attempt(() => page(after, limit)), () => unchanged)
  })
