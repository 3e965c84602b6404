/**
 * A lock that the operating system holds for a process and gives back when that ends, however it ends: no clock has to say when it is
 * over. It is SQLite's own lock on an empty file that stays beside the store; a lock file that came and went could be locked twice.
 */
import { DatabaseSync } from "node:sqlite"
import { resultCode } from "./failure.ts"

const busy = new Set([5, 6])

/** The held lock, or undefined when someone else has it. */
export const lock = (file: string): { release(): void } | undefined => {
  const database = new DatabaseSync(file, { timeout: 0 })
  try {
    database.exec("BEGIN EXCLUSIVE")
    return { release: () => database.close() }
  } catch (thrown) {
    database.close()
    if (busy.has(resultCode(thrown) & 0xff)) return undefined
    throw thrown
  }
}
