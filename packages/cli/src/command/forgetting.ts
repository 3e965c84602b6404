/** The one place where what forgetting needs is opened from the options of a command: a practice, a keyring, and all of it together. */
import { existsSync } from "node:fs"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { sha256 } from "@omringd/adapters/evidence/sha256"
import { open as openFolder } from "@omringd/adapters/forgetting/file"
import { open as openKeys } from "@omringd/adapters/keyring/file"
import { aesGcm } from "@omringd/adapters/sealing/aes-gcm"
import { open as openSqlite } from "@omringd/adapters/store/sqlite"
import { Practice } from "@omringd/core"
import type { NoChain } from "@omringd/core/Evidence"
import { Forgetting, ForgettingLog } from "@omringd/core/Forgetting"
import type { ForgettingFailure, ForgettingLogUnavailable, Service } from "@omringd/core/Forgetting"
import { KeyringUnavailable, PeoplesKeys, sealed } from "@omringd/core/Sealing"
import type { Keyring } from "@omringd/core/Sealing"
import { Trajectories } from "@omringd/core/Trajectories"
import { StoreUnavailable, TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { OpenFailure, Store } from "@omringd/core/TrajectoryStore"
import { england, flanders, netherlands, sweden } from "@omringd/rules/jurisdiction"
import type { Kept } from "@omringd/rules/jurisdiction"
import { nameOf, wrongIn as wrongInKept } from "./kept.ts"
import type { KeptOptions } from "./kept.ts"
import type { JurisdictionName } from "./jurisdictions.ts"

const packs: { readonly [N in JurisdictionName]: typeof flanders | typeof netherlands } = { flanders, netherlands, sweden, england }

export interface PracticeOptions {
  readonly jurisdiction: JurisdictionName
  /** What files hold here beside what a trajectory tells. */
  readonly holds?: readonly Kept[]
  readonly unopened?: Kept
}
export interface ForgettingOptions extends KeptOptions, PracticeOptions {
  /** A folder, or the URL of a PostgreSQL database. */
  readonly keyring?: string
  /** The folder of certificates. */
  readonly certificates?: string
  /** On whose authority. */
  readonly authority?: string
  readonly yes?: boolean
}

export const practiceOf = ({ jurisdiction, holds, unopened }: PracticeOptions): Practice =>
  Practice.of(packs[jurisdiction](undefined, { ...(holds === undefined ? {} : { holds }), ...(unopened === undefined ? {} : { unopened }) }))

/** What is wanting before anything can be destroyed. */
export const wrongIn = (options: ForgettingOptions): string | undefined => {
  const { certificates, authority } = options
  if (certificates === undefined) return "Name where certificates are kept: --certificates FOLDER."
  if (authority === undefined) return "Name on whose authority it is done: --authority REFERENCE."
  return wrongInKept(options)
}

/** Nobody's: what is sealed stays sealed. */
const nobodys: Keyring = {
  obtain: () => Effect.fail(new KeyringUnavailable({ keyring: "no keyring", why: "read-only", said: "none was named" })),
  find: () => Effect.succeed(new Map()), destroy: () => Effect.succeed(false), destroyed: Effect.succeed(0)
}

const isAddress = (where: string): boolean => /^postgres(ql)?:\/\//iu.test(where)

/** A keyring that is there; none is begun. */
export const openKeyring = (where: string | undefined): Effect.Effect<Keyring, KeyringUnavailable, Scope> =>
  Effect.gen(function* () {
    if (where === undefined) return nobodys
    if (!isAddress(where)) return yield* existsSync(where) ? openKeys({ folder: where }) : Effect.fail(new KeyringUnavailable({ keyring: where, why: "cannot-open", said: "there is no such folder" }))
    const { open } = yield* Effect.tryPromise({
      try: () => import("@omringd/adapters/keyring/postgres"), // only who asks for it needs `pg`
      catch: (thrown) => new KeyringUnavailable({ keyring: "PostgreSQL", why: "cannot-open", said: thrown instanceof Error ? thrown.message : String(thrown) })
    })
    return yield* open({ url: where })
  })

export const opening = (store: Store, keyring: Keyring): Store => sealed(store, { keyring, cipher: aesGcm() })

const openStore = (options: KeptOptions): Effect.Effect<Store, OpenFailure, Scope> =>
  Effect.gen(function* () {
    const { store = "", postgres } = options
    if (postgres === undefined) return yield* existsSync(store) ? openSqlite({ file: store }) : Effect.fail(new StoreUnavailable({ store, why: "cannot-open", said: "there is no such file" }))
    const { open } = yield* Effect.tryPromise({
      try: () => import("@omringd/adapters/store/postgres"), // only who asks for it needs `pg`
      catch: (thrown) => new StoreUnavailable({ store: nameOf(options), why: "cannot-open", said: thrown instanceof Error ? thrown.message : String(thrown) })
    })
    return yield* open({ url: postgres })
  })

/** Forgetting, with what was begun before finished. */
export const openForgetting = (options: ForgettingOptions): Effect.Effect<Service, OpenFailure | ForgettingLogUnavailable | ForgettingFailure | NoChain, Scope> =>
  Effect.gen(function* () {
    const practice = practiceOf(options)
    const keyring = yield* openKeyring(options.keyring)
    const store = opening(yield* openStore(options), keyring)
    const log = yield* openFolder({ folder: options.certificates ?? "" })
    const given = Layer.mergeAll(
      Layer.provideMerge(Trajectories.layer({ practice, remember: 0 }), Layer.succeed(TrajectoryStore, store)), Layer.succeed(PeoplesKeys, keyring), Layer.succeed(ForgettingLog, log)
    )
    const services = yield* Layer.build(Layer.provide(Forgetting.layer({ practice, sha256 }), given))
    return yield* Effect.provide(Forgetting, services)
  })
