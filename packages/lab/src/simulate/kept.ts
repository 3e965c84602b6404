/** What a run keeps while it goes: each replication in a file of its own, whole or not there. */
import { open, readFile, rename, rm } from "node:fs/promises"
import { join } from "node:path"
import { makeFolder } from "./folder.ts"
import type { Replication, Which } from "./Replication.ts"

/** Written under another name, to the disk, and then renamed: whoever is interrupted or finds the disk full leaves nothing half under this name. */
export const writeWhole = async (file: string, content: string | Uint8Array): Promise<void> => {
  const half = `${file}.half`
  try {
    const handle = await open(half, "w")
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(half, file)
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined) // what it failed of is what is told
    throw error
  }
}

export const readIfThere = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, "utf8")
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined // what reading a file throws
    throw error
  }
}

const folder = "replications"
const nameOf = (out: string, { arm, replication }: Which): string => join(out, folder, `${arm + 1}-${replication + 1}.json`)

export const Kept = {
  prepare: (out: string): Promise<void> => makeFolder(join(out, folder)),
  /** Undefined when it is not there, or is not what was written: then it is computed again. */
  read: async (out: string, which: Which): Promise<Replication | undefined> => {
    const text = await readIfThere(nameOf(out, which))
    if (text === undefined) return undefined
    try {
      const read = JSON.parse(text) as Replication // written by `write`, or it does not parse
      return read.arm === which.arm && read.replication === which.replication && Array.isArray(read.families) ? read : undefined
    } catch {
      return undefined
    }
  },
  write: async (out: string, one: Replication): Promise<void> => {
    await writeWhole(nameOf(out, one), JSON.stringify(one))
  }
}
