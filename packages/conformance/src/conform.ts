/**
 * What a module exports as `conform`, alone or in a list, so that `omringd conform` finds what to look at. Made by these functions;
 * it is told by its tag, so that it may come from another copy of the kit.
 */
import type { Pack } from "@omringd/core"
import type { Clause } from "./Clause.ts"
import { directoryClauses } from "./directory/clauses.ts"
import type { ExaminedDirectory } from "./directory/Place.ts"
import { doorClauses } from "./door/clauses.ts"
import type { ExaminedDoor } from "./door/Door.ts"
import { keyringClauses } from "./keyring/clauses.ts"
import type { ExaminedKeyring } from "./keyring/Ring.ts"
import { outboxClauses } from "./outbox/clauses.ts"
import type { ExaminedOutbox } from "./outbox/Place.ts"
import { notifierClauses } from "./notifier/clauses.ts"
import type { ExaminedNotifier } from "./notifier/Place.ts"
import { packClauses } from "./pack/clauses.ts"
import { examined, nameOf } from "./pack/Looked.ts"
import type { ExaminedPack } from "./pack/Looked.ts"
import type { Finding, Report } from "./Report.ts"
import { run } from "./run.ts"
import type { Examined } from "./run.ts"
import { storeClauses } from "./store/clauses.ts"
import type { ExaminedStore } from "./store/Place.ts"

/** @beta */
export interface Looking {
  /** How long one clause may take, in milliseconds, whatever the implementation itself asks for. */
  readonly patience?: number
  /** Told of each clause once it was looked at. */
  readonly told?: (finding: Finding) => void
}

/** @beta */
export interface Conform {
  readonly _tag: "Conform"
  readonly suite: "store" | "pack" | "door" | "keyring" | "directory" | "outbox" | "notifier"
  /** Who is looked at. */
  readonly name: string
  /** How many clauses there are. */
  readonly clauses: number
  readonly look: (looking?: Looking) => Promise<Report>
}

const conform = <Subject, Ability extends string>(
  suite: Conform["suite"],
  clauses: readonly Clause<Subject, Ability>[],
  name: string,
  looked: Examined<Subject, Ability>
): Conform => ({
  _tag: "Conform", suite, name, clauses: clauses.length,
  look: ({ patience, told } = {}) => run(suite, clauses, name, { ...looked, ...(patience === undefined ? {} : { patience }) }, told)
})

/** `export const conform = conformStore("mine", { can: ["durable"], fresh: () => ({ store: layer(...) }) })`. @beta */
export const conformStore = (name: string, store: ExaminedStore): Conform => conform("store", storeClauses, name, store)

/** @beta */
export const conformDoor = (name: string, door: ExaminedDoor): Conform => conform("door", doorClauses, name, door)

/** @beta */
export const conformKeyring = (name: string, keyring: ExaminedKeyring): Conform => conform("keyring", keyringClauses, name, keyring)

/** @beta */
export const conformDirectory = (name: string, directory: ExaminedDirectory): Conform => conform("directory", directoryClauses, name, directory)

/** @beta */
export const conformOutbox = (name: string, outbox: ExaminedOutbox): Conform => conform("outbox", outboxClauses, name, outbox)

/** @beta */
export const conformNotifier = (name: string, notifier: ExaminedNotifier): Conform => conform("notifier", notifierClauses, name, notifier)

/** A pack, or a pack with what it is to be looked at beside. @beta */
export const conformPack = (pack: Pack | ExaminedPack): Conform => conform("pack", packClauses, nameOf(pack), examined(pack))
