/** What a run keeps while it goes: each replication in a file of its own, whole or not there. */
import { open, readFile, rename, rm } from "node:fs/promises"
import { join } from "node:path"
import { sha256 } from "./content.ts"
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

export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const folder = "replications"
const nameOf = (out: string, { arm, replication }: Which): string => join(out, folder, `${arm + 1}-${replication + 1}.json`)

/** A replication as it lies there: of which run it is (the SHA-256 of its manifest), and its own checksum. */
interface Written {
  readonly run: string
  readonly sha256: string
  readonly replication: Replication
}
const isWritten = (value: unknown): value is Written => typeof value === "object" && value !== null && "run" in value && "sha256" in value && "replication" in value

export const Kept = {
  prepare: (out: string): Promise<void> => makeFolder(join(out, folder)),
  nameOf,
  /** Undefined when it is not there, or is not what was written: then it is computed again. `other-run` when it is whole and of another run. */
  read: async (out: string, run: string, which: Which): Promise<Replication | "other-run" | undefined> => {
    const text = await readIfThere(nameOf(out, which))
    if (text === undefined) return undefined
    const read = parsed(text)
    if (!isWritten(read) || sha256(JSON.stringify(read.replication)) !== read.sha256) return undefined
    const { replication } = read
    if (read.run !== run) return "other-run"
    return replication.arm === which.arm && replication.replication === which.replication ? replication : undefined
  },
  write: async (out: string, run: string, replication: Replication): Promise<void> => {
    const written: Written = { run, sha256: sha256(JSON.stringify(replication)), replication }
    await writeWhole(nameOf(out, replication), JSON.stringify(written))
  }
}
