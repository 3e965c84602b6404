/**
 * Keys in a schema of a PostgreSQL database, through `pg`. Any number of processes can use it at once. Best in another database than the steps, on
 * another server and in other backups: whoever has a copy of both has forgotten nobody.
 *
 * Destroying deletes a row. What the server keeps of it, and what is to be done: the row itself until it cleans up (`VACUUM (FULL)` of the table
 * `keys` writes it anew without), its log of changes until that was recycled (`CHECKPOINT`, then `pg_switch_wal()`; an archive of it has to be
 * forgotten as backups are), replicas until they have followed, and backups until they are gone. Until then whoever has those files has the key.
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import type { PersonId } from "@omringd/core"
import { KeyringUnavailable, PeoplesKeys } from "@omringd/core/Sealing"
import type { Key, Keyring, Keys } from "@omringd/core/Sealing"
import { connectionTo } from "../store/postgres/connection.ts"
import type { Connection, PostgresPool } from "../store/postgres/connection.ts"
import { failureOf as storeFailureOf } from "../store/postgres/failure.ts"
import { isSchemaName } from "../store/postgres/schema.ts"
import { keyIn } from "./kept.ts"
import { statements, version } from "./postgres/statements.ts"
import type { Statements } from "./postgres/statements.ts"

/** A key made in a transaction that is rolled back would take the words with it that were sealed under it: so there is no host's client. */
export type PostgresKeyringOptions = (
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
  /** The schema that holds the keys and nothing else; begun when it is not there. "omringd_keys" when left out. */
  readonly schema?: string
  /** False when a pooler stands before the server that gives each transaction another session. Then no statement is kept prepared. */
  readonly sessions?: boolean
}

const failureOf = (keyring: string, thrown: unknown): KeyringUnavailable => {
  if (thrown instanceof KeyringUnavailable) return thrown
  const { why, said } = storeFailureOf(keyring, thrown)
  return new KeyringUnavailable({ keyring, why: why === "not-a-store" || why === "truncated" ? "damaged" : why, said })
}

/** Begins it where there is nothing; throws when what lies there is not ours, or of a later release. */
const ready = async (keyring: string, { query }: Connection, asked: Statements): Promise<void> => {
  const cannotOpen = (said: string) => new KeyringUnavailable({ keyring, why: "cannot-open", said })
  const [looked] = await query(asked.isThere())
  if (looked?.["ours"] !== true) {
    if (Number(looked?.["things"]) > 0) throw cannotOpen("the schema holds something else; name another one")
    await query(asked.begin())
  }
  const [found] = await query(asked.version())
  if (Number(found?.["version"]) > version) throw cannotOpen(`it has version ${String(found?.["version"])}; this release knows ${version}`)
}

const keyringOn = (keyring: string, { query }: Connection, asked: Statements): Keyring => {
  const attempt = <A>(does: () => Promise<A>): Effect.Effect<A, KeyringUnavailable> => Effect.tryPromise({ try: does, catch: (thrown) => failureOf(keyring, thrown) })
  const find = async (people: readonly PersonId[]): Promise<Map<PersonId, Key>> => {
    if (people.length === 0) return new Map()
    const rows = await query(asked.find(people))
    return new Map(rows.map(({ person, kept }) => {
      const key = kept instanceof Uint8Array ? keyIn(kept) : undefined
      if (key === undefined) throw new KeyringUnavailable({ keyring, why: "damaged", said: `this is no longer the key that was kept of ${String(person)}: bring back a copy` })
      return [String(person), key]
    }))
  }
  /** Usually all are there. Who destroys one in between makes it begin again. */
  const obtain = async (people: readonly PersonId[]): Promise<Keys> => {
    for (;;) {
      const keys = await find(people)
      const without = people.filter((person) => !keys.has(person))
      if (without.length === 0) return keys
      await query(asked.make(without))
    }
  }
  return {
    obtain: (people) => attempt(() => obtain([...new Set(people)])),
    find: (people) => attempt(() => find([...new Set(people)])),
    destroy: (person) => attempt(async () => (await query(asked.destroy(person))).length > 0),
    destroyed: attempt(async () => Number((await query(asked.destroyed()))[0]?.["times"]))
  }
}

/** What failures call it: where it is, without who asks. */
const nameOf = (options: PostgresKeyringOptions, schema: string): string => {
  const url = "url" in options && URL.canParse(options.url) ? new URL(options.url) : undefined
  return url === undefined ? `postgres keys, schema ${schema}` : `postgres keys ${url.host}${url.pathname}, schema ${schema}`
}

/** A keyring for as long as its scope. A schema that cannot be used is left as it is. */
export const open = (options: PostgresKeyringOptions): Effect.Effect<Keyring, KeyringUnavailable, Scope> =>
  Effect.gen(function* () {
    const { schema = "omringd_keys", sessions = true } = options
    const keyring = nameOf(options, schema)
    if (!isSchemaName(schema)) return yield* Effect.fail(new KeyringUnavailable({ keyring, why: "cannot-open", said: "a schema is named with letters, digits and _, at most 63 of them" }))
    const connection = yield* Effect.acquireRelease(
      Effect.try({ try: () => connectionTo(options, sessions), catch: (thrown) => failureOf(keyring, thrown) }),
      (one) => Effect.promise(() => one.close())
    )
    const asked = statements(schema, sessions)
    yield* Effect.tryPromise({ try: () => ready(keyring, connection, asked), catch: (thrown) => failureOf(keyring, thrown) })
    return keyringOn(keyring, connection, asked)
  })

export const layer = (options: PostgresKeyringOptions): Layer.Layer<PeoplesKeys, KeyringUnavailable> => Layer.effect(PeoplesKeys, open(options))
