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
import type { Connection, OwnWhere } from "../store/postgres/connection.ts"
import { ownSchema } from "../store/postgres/own-schema.ts"
import type { Failed } from "../store/postgres/own-schema.ts"
import { certificateIn } from "./file.ts"
import { statements, tables, version } from "./postgres/statements.ts"
import type { Statements } from "./postgres/statements.ts"

/** In a host's transaction a certificate could be rolled back after what it says was destroyed: so there is no host's client. @public */
export type PostgresLogOptions = OwnWhere & {
  /** The schema that holds the certificates and nothing else; begun when it is not there. "omringd_forgetting" when left out. */
  readonly schema?: string
}

const failed = (log: string, { why, said }: Failed) => new ForgettingLogUnavailable({ log, why, said })

const pageLength = 256

interface Opened {
  readonly log: string
  readonly connection: Connection
  readonly asked: Statements
  readonly failureOf: (thrown: unknown) => ForgettingLogUnavailable
}

const logOn = ({ log, connection: { query }, asked, failureOf }: Opened): Log => {
  const attempt = <A>(does: () => Promise<A>): Effect.Effect<A, ForgettingLogUnavailable> => Effect.tryPromise({ try: does, catch: failureOf })
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

/** A log for as long as its scope. A schema that cannot be used is left as it is. @public */
export const open = (options: PostgresLogOptions): Effect.Effect<Log, ForgettingLogUnavailable, Scope> =>
  Effect.map(
    ownSchema({ where: options, schema: options.schema, sessions: true, of: "forgetting", holds: "certificates", version, tables, failed }),
    ({ name: log, connection, schema, failureOf }) => logOn({ log, connection, asked: statements(schema), failureOf })
  )

/** @public */
export const layer = (options: PostgresLogOptions): Layer.Layer<ForgettingLog, ForgettingLogUnavailable> => Layer.effect(ForgettingLog, open(options))
