/** How trajectories lie in a schema of a PostgreSQL database. Once released, an entry of `migrations` is never edited: a later one follows it. */
import { consumers } from "./migration/consumers.ts"
import { notices } from "./migration/notices.ts"
import { snapshots } from "./migration/snapshots.ts"
import { steps } from "./migration/steps.ts"

/** What brings a schema, given by its quoted name, from version n to n + 1. */
export type Migration = (schema: string) => string

export const migrations: readonly Migration[] = [steps, consumers, snapshots, notices]

export const version = migrations.length

/** A name that needs no escape inside quotes, and that the server does not cut off. */
export const isSchemaName = (name: unknown): name is string => typeof name === "string" && /^[A-Za-z_][A-Za-z0-9_]{0,62}$/u.test(name)

/** Where the version stands. Its name tells our schemas from those of others. */
export const versionTable = "omringd"
