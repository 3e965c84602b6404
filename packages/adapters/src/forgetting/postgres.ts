/**
 * Certificates in a schema of a PostgreSQL database, through `pg`: that of the store, or of the keyring. Any number of processes can use it at once.
 * A certificate is as durable as the server's `synchronous_commit` makes a commit: off, a power cut of the server may leave a key destroyed of which nothing tells.
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type { Scope } from "effect/Scope"
import * as Stream from "effect/Stream"
import { Certificate, ForgettingLog, ForgettingLogUnavailable } from "@omringd/core/Forgetting"
import type { Log } from "@omringd/core/Forgetting"
import { connectionTo } from "../store/postgres/connection.ts"
import type { Connection, PostgresPool } from "../store/postgres/connection.ts"
import { failureOf as storeFailureOf } from "../store/postgres/failure.ts"
import { isSchemaName } from "../store/postgres/schema.ts"
import { certificateIn } from "./file.ts"
import { statements, version } from "./postgres/statements.ts"
import type { Statements } from "./postgres/statements.ts"

/** In a host's transaction a certificate could be rolled back after what it says was destroyed: so there is no host's client. */
export type PostgresLogOptions = (
  | {
    /** A URL as `pg` takes it: `postgres://user@host:5432/database`. */
    readonly url: string
    /** How long to wait for another's transaction, in milliseconds; 2000 when left out. */
    readonly patience?: number
  }
  | {
    /** The host's pool. */
    readonly pool: PostgresPool
  }
) & {
  /** The schema that holds the certificates and nothing else; begun when it is not there. "omringd_forgetting" when left out. */
  readonly schema?: string
}

const failureOf = (log: string, thrown: unknown): ForgettingLogUnavailable => {
  if (thrown instanceof ForgettingLogUnavailable) return thrown
  const { why, said } = storeFailureOf(log, thrown)
  return new ForgettingLogUnavailable({ log, why: why === "not-a-store" || why === "truncated" ? "damaged" : why, said })
}

/** Begins it where there is nothing; throws when what lies there is not ours, or of a later release. */
const ready = async (log: string, { query }: Connection, asked: Statements): Promise<void> => {
  const [looked] = await query(asked.isThere())
  if (looked?.["ours"] !== true) {
    if (Number(looked?.["things"]) > 0) throw new ForgettingLogUnavailable({ log, why: "cannot-open", said: "the schema holds something else; name another one" })
    await query(asked.begin())
  }
  const [found] = await query(asked.version())
  const at = Number(found?.["version"])
  if (at > version) throw new ForgettingLogUnavailable({ log, why: "newer", said: `it has version ${at}; this release knows ${version}` })
}

const pageLength = 256

const logOn = (log: string, { query }: Connection, asked: Statements): Log => {
  const attempt = <A>(does: () => Promise<A>): Effect.Effect<A, ForgettingLogUnavailable> => Effect.tryPromise({ try: does, catch: (thrown) => failureOf(log, thrown) })
  return {
    begun: (certificate) => attempt(async () => { await query(asked.begun(certificate.id, certificate.begun, Certificate.write(certificate))) }),
    completed: (certificate) => attempt(async () => { await query(asked.completed(certificate.id, certificate.begun, Certificate.write(certificate))) }),
    list: Stream.paginate<readonly [string, string], Certificate, ForgettingLogUnavailable>(["", ""], (after) =>
      Effect.flatMap(attempt(() => query(asked.after(...after, pageLength))), (rows) => {
        const last = rows.at(-1)
        const next = last === undefined ? Option.none() : Option.some([String(last["begun"]), String(last["id"])] as const)
        return Effect.map(Effect.forEach(rows, ({ id, certificate }) => Effect.fromResult(certificateIn(`${log}, ${String(id)}`, String(certificate)))), (all) => [all, next] as const)
      }))
  }
}

/** What failures call it: where it is, without who asks. */
const nameOf = (options: PostgresLogOptions, schema: string): string => {
  const url = "url" in options && URL.canParse(options.url) ? new URL(options.url) : undefined
  return url === undefined ? `postgres certificates, schema ${schema}` : `postgres certificates ${url.host}${url.pathname}, schema ${schema}`
}

/** A log for as long as its scope. A schema that cannot be used is left as it is. */
export const open = (options: PostgresLogOptions): Effect.Effect<Log, ForgettingLogUnavailable, Scope> =>
  Effect.gen(function* () {
    const { schema = "omringd_forgetting" } = options
    const log = nameOf(options, schema)
    if (!isSchemaName(schema)) return yield* Effect.fail(new ForgettingLogUnavailable({ log, why: "cannot-open", said: "a schema is named with letters, digits and _, at most 63 of them" }))
    const connection = yield* Effect.acquireRelease(
      Effect.try({ try: () => connectionTo(options, true), catch: (thrown) => failureOf(log, thrown) }),
      (one) => Effect.promise(() => one.close())
    )
    const asked = statements(schema)
    yield* Effect.tryPromise({ try: () => ready(log, connection, asked), catch: (thrown) => failureOf(log, thrown) })
    return logOn(log, connection, asked)
  })

export const layer = (options: PostgresLogOptions): Layer.Layer<ForgettingLog, ForgettingLogUnavailable> => Layer.effect(ForgettingLog, open(options))
