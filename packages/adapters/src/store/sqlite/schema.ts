/** How trajectories lie in an SQLite file. Once released, an entry of `migrations` is never edited: a later one follows it. */

/** "omrg": tells our files from those of others. */
export const applicationId = 0x6f6d7267

/** What brings a file from version n to n + 1. A file's version is its `user_version`, which can be seen without opening it. */
export const migrations: readonly string[] = [
  `CREATE TABLE steps (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    trajectory TEXT NOT NULL,
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    taken TEXT NOT NULL,
    UNIQUE (trajectory, number),
    UNIQUE (trajectory, id)
  )`
]

export const version = migrations.length
