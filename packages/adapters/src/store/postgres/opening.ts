/** A schema that was reached and is up to date, for as long as the scope. One that cannot be used is left as it is. */
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import { StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { Bell, OpenFailure } from "@omringd/core/TrajectoryStore"
import { connectionTo } from "./connection.ts"
import type { Connection, Where } from "./connection.ts"
import { openingFailureOf } from "./failure.ts"
import { ready } from "./ready.ts"
import { isSchemaName } from "./schema.ts"

export interface Opening {
  readonly where: Where
  readonly schema: string
  /** Whether a connection stays with one and the same server process. */
  readonly sessions: boolean
  /** Whether nothing may be changed. */
  readonly asItIs: boolean
  /** Rung when it closes. */
  readonly bell: Bell
}

/** What failures call it: where it is, without who asks. */
const nameOf = (where: Where, schema: string): string => {
  const url = "url" in where && URL.canParse(where.url) ? new URL(where.url) : undefined
  return url === undefined ? `postgres, schema ${schema}` : `postgres ${url.host}${url.pathname}, schema ${schema}`
}

/** What failures call the store, and how it is reached. */
export interface Opened {
  readonly store: string
  readonly connection: Connection
}

export const opening = ({ where, schema, sessions, asItIs, bell }: Opening): Effect.Effect<Opened, OpenFailure, Scope> =>
  Effect.gen(function* () {
    const store = nameOf(where, schema)
    if (!isSchemaName(schema)) return yield* Effect.fail(new StoreUnavailable({ store, why: "cannot-open", said: "a schema is named with letters, digits and _, at most 63 of them" }))
    const connection = yield* Effect.acquireRelease(
      Effect.try({ try: () => connectionTo(where, sessions), catch: (thrown) => openingFailureOf(store, thrown) }),
      (one) => Effect.promise(async () => {
        await one.close()
        bell.ring()
      })
    )
    const looked = yield* Effect.tryPromise({ try: () => ready({ store, connection, schema, asItIs }), catch: (thrown) => openingFailureOf(store, thrown) })
    yield* Effect.fromResult(looked)
    return { store, connection }
  })
