/** A new file: made beside its place and put there whole, so that nobody ever finds half a store. */
import * as fs from "node:fs"
import * as path from "node:path"
import { DatabaseSync } from "node:sqlite"
import { applicationId, migrations, version } from "./schema.ts"

/** Puts the file in place unless another process was first. */
const putInPlace = (made: string, file: string): void => {
  try {
    fs.linkSync(made, file)
  } catch {
    if (!fs.existsSync(file)) fs.copyFileSync(made, file, fs.constants.COPYFILE_EXCL) // a file system without links
  }
}

/** So that the file's name outlives a power cut. Not every system lets a folder be synced, or needs it. */
const syncFolder = (file: string): void => {
  try {
    const folder = fs.openSync(path.dirname(file), "r")
    try {
      fs.fsyncSync(folder)
    } finally {
      fs.closeSync(folder)
    }
  } catch {}
}

export const begin = (file: string): void => {
  const folder = fs.mkdtempSync(`${file}.new-`)
  const made = path.join(folder, "store")
  try {
    const database = new DatabaseSync(made)
    try {
      database.exec("PRAGMA journal_mode = WAL; BEGIN")
      for (const migration of migrations) migration(database)
      database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version}; COMMIT`)
    } finally {
      database.close()
    }
    putInPlace(made, file)
    syncFolder(file)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
