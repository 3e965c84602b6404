/** Where trajectories are kept and notices wait, opened from the options of a command. */
import { existsSync } from "node:fs"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { open as openOutboxFile } from "@omringd/adapters/outbox/sqlite"
import { layer as alone } from "@omringd/adapters/rounds/alone"
import { layer as storeFile } from "@omringd/adapters/store/sqlite"
import type { Outgoing, Rounds } from "@omringd/core/Notices"
import { StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { OpenFailure, TrajectoryStore } from "@omringd/core/TrajectoryStore"
import { nameOf } from "../command/kept.ts"
import type { KeptOptions } from "../command/kept.ts"

export interface WaitingOptions extends KeptOptions {
  /** Tells several ways of bringing apart. */
  readonly name: string
}

/** A store that is not there is not begun: it would hold nothing to tell of. */
const there = (file: string): Effect.Effect<string, StoreUnavailable> =>
  existsSync(file) ? Effect.succeed(file) : Effect.fail(new StoreUnavailable({ store: file, why: "cannot-open", said: "there is no such file" }))

/** Only who asks for PostgreSQL needs `pg`. */
const loaded = <A>(options: KeptOptions, load: () => Promise<A>): Effect.Effect<A, StoreUnavailable> =>
  Effect.tryPromise({ try: load, catch: (thrown) => new StoreUnavailable({ store: nameOf(options), why: "cannot-open", said: thrown instanceof Error ? thrown.message : String(thrown) }) })

export const openOutbox = ({ name, ...options }: WaitingOptions): Effect.Effect<Outgoing, OpenFailure, Scope> => {
  const { store = "", postgres: url } = options
  if (url === undefined) return Effect.flatMap(there(store), (file) => openOutboxFile({ file, name }))
  return Effect.flatMap(loaded(options, () => import("@omringd/adapters/outbox/postgres")), ({ open }) => open({ url, name }))
}

export const storeLayer = (options: KeptOptions): Layer.Layer<TrajectoryStore, OpenFailure> => {
  const { store = "", postgres: url } = options
  if (url === undefined) return Layer.unwrap(Effect.map(there(store), (file) => storeFile({ file })))
  return Layer.unwrap(Effect.map(loaded(options, () => import("@omringd/adapters/store/postgres")), ({ layer }) => layer({ url })))
}

/** With PostgreSQL a day's looking is shared out among all processes that do this. */
export const roundsLayer = (options: KeptOptions): Layer.Layer<Rounds, OpenFailure> => {
  const { postgres: url } = options
  if (url === undefined) return alone()
  return Layer.unwrap(Effect.map(loaded(options, () => import("@omringd/adapters/rounds/postgres")), ({ layer }) => layer({ url })))
}
