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
import type { Connection, OwnWhere } from "../store/postgres/connection.ts"
import { ownSchema } from "../store/postgres/own-schema.ts"
import type { Failed } from "../store/postgres/own-schema.ts"
import { keyIn } from "./kept.ts"
import { statements, tables, version } from "./postgres/statements.ts"
import type { Statements } from "./postgres/statements.ts"

/** A key made in a transaction that is rolled back would take the words with it that were sealed under it: so there is no host's client. @public */
export type PostgresKeyringOptions = OwnWhere & {
  /** The schema that holds the keys and nothing else; begun when it is not there. "omringd_keys" when left out. */
  readonly schema?: string
  /** False when a pooler stands before the server that gives each transaction another session. Then no statement is kept prepared. */
  readonly sessions?: boolean
}

const failed = (keyring: string, { why, said }: Failed) => new KeyringUnavailable({ keyring, why: why === "newer" ? "cannot-open" : why, said })

interface Opened {
  readonly keyring: string
  readonly connection: Connection
  readonly asked: Statements
  readonly failureOf: (thrown: unknown) => KeyringUnavailable
}

const keyringOn = ({ keyring, connection: { query }, asked, failureOf }: Opened): Keyring => {
  const attempt = <A>(does: () => Promise<A>): Effect.Effect<A, KeyringUnavailable> =>
    Effect.tryPromise({ try: does, catch: (thrown) => (thrown instanceof KeyringUnavailable ? thrown : failureOf(thrown)) })
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

/** A keyring for as long as its scope. A schema that cannot be used is left as it is. @public */
export const open = (options: PostgresKeyringOptions): Effect.Effect<Keyring, KeyringUnavailable, Scope> => {
  const { schema: named, sessions = true } = options
  return Effect.map(
    ownSchema({ where: options, schema: named, sessions, of: "keys", holds: "keys", version, tables, failed }),
    ({ name: keyring, connection, schema, failureOf }) => keyringOn({ keyring, connection, asked: statements(schema, sessions), failureOf })
  )
}

/** @public */
export const layer = (options: PostgresKeyringOptions): Layer.Layer<PeoplesKeys, KeyringUnavailable> => Layer.effect(PeoplesKeys, open(options))
