/** A connection to the file for as long as the scope, with the statements that are asked of it. A file that cannot be used is left as it is. */
import type { DatabaseSync } from "node:sqlite"
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import type { Bell, OpenFailure } from "@omringd/core/TrajectoryStore"
import { connect } from "./connect.ts"
import type { Connecting } from "./connect.ts"
import { openingFailureOf } from "./failure.ts"

/** Whoever waits for the bell is woken when it closes. */
export const opening = <Rows>(connecting: Connecting, bell: Bell, prepare: (database: DatabaseSync) => Rows): Effect.Effect<Rows, OpenFailure, Scope> =>
  Effect.gen(function* () {
    const database = yield* Effect.acquireRelease(
      Effect.suspend(() => Effect.fromResult(connect(connecting))),
      (connection) => Effect.sync(() => { connection.close(); bell.ring() })
    )
    return yield* Effect.try({ try: () => prepare(database), catch: (thrown) => openingFailureOf(connecting.file, thrown) })
  })
