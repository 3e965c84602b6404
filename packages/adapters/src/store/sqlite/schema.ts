/** How trajectories lie in an SQLite file. Once released, an entry of `migrations` is never edited: a later one follows it. */
import type { DatabaseSync } from "node:sqlite"
import { chain } from "./migration/chain.ts"
import { consumers } from "./migration/consumers.ts"
import { notices } from "./migration/notices.ts"
import { snapshots } from "./migration/snapshots.ts"
import { steps } from "./migration/steps.ts"

/** "omrg": tells our files from those of others. */
export const applicationId = 0x6f6d7267

export type Migration = (database: DatabaseSync) => void

/** What brings a file from version n to n + 1, inside one transaction. A file's version is its `user_version`, which can be seen without opening it. */
export const migrations: readonly Migration[] = [steps, chain, consumers, snapshots, notices]

export const version = migrations.length
