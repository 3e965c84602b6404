/** The one place where what is kept is opened from the options of a command: the steps of a store to be verified, and an anchor. */
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import { fileAnchor } from "@omringd/adapters/evidence/file"
import { links } from "@omringd/adapters/evidence/sqlite"
import { webhookAnchor } from "@omringd/adapters/evidence/webhook"
import { NoChain } from "@omringd/core/Evidence"
import type { Anchoring, Links } from "@omringd/core/Evidence"
import { StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { OpenFailure } from "@omringd/core/TrajectoryStore"
import { authorization } from "./authorization.ts"

export interface KeptOptions {
  /** An SQLite file; read and never changed. */
  readonly store?: string
  /** The URL of a PostgreSQL database; read and never changed. */
  readonly postgres?: string
}

/** Neither or both cannot be opened; undefined when there is exactly one. */
export const wrongIn = ({ store, postgres }: KeptOptions): string | undefined =>
  (store === undefined) === (postgres === undefined) ? "Name what to look at: either --store FILE or --postgres URL." : undefined

/** What failures and pages call it: of a URL only where it is. */
export const nameOf = ({ store, postgres = "" }: KeptOptions): string => {
  if (store !== undefined) return store
  return URL.canParse(postgres) ? `${new URL(postgres).host}${new URL(postgres).pathname}` : "PostgreSQL"
}

const postgresLinks = (options: KeptOptions, url: string): Effect.Effect<Links, OpenFailure | NoChain, Scope> =>
  Effect.gen(function* () {
    const { open } = yield* Effect.tryPromise({
      try: () => import("@omringd/adapters/store/postgres"), // only who asks for it needs `pg`
      catch: (thrown) => new StoreUnavailable({ store: nameOf(options), why: "cannot-open", said: thrown instanceof Error ? thrown.message : String(thrown) })
    })
    const { links } = yield* open({ url, asItIs: true })
    return links ?? (yield* Effect.fail(new NoChain({ store: nameOf(options), said: "this store has no links" })))
  })

/** The kept steps with their links, for as long as the scope. */
export const openLinks = (options: KeptOptions): Effect.Effect<Links, OpenFailure | NoChain, Scope> =>
  options.postgres === undefined ? links({ file: options.store ?? "" }) : postgresLinks(options, options.postgres)

/** A file, or with http:// or https:// someone else's address. */
export const anchorAt = (where: string): Anchoring => {
  if (!/^https?:\/\//iu.test(where)) return fileAnchor({ file: where })
  const secret = process.env[authorization]
  return webhookAnchor({ url: where, ...(secret === undefined ? {} : { headers: { authorization: secret } }) })
}
