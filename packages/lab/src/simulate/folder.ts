/** Makes a folder and those above it, one by one. Node's own `recursive` goes on for ever where a folder is refused as if one above it were missing, as under /proc. */
import { mkdir, stat } from "node:fs/promises"
import { dirname } from "node:path"

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code // what the file system throws
const isThere = async (folder: string): Promise<boolean> => {
  try {
    return (await stat(folder)).isDirectory()
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false
    throw error
  }
}

/** Throws what the file system throws of the first folder that cannot be made. */
export const makeFolder = async (folder: string): Promise<void> => {
  if (await isThere(folder)) return
  const above = dirname(folder)
  if (above !== folder) await makeFolder(above)
  try {
    await mkdir(folder)
  } catch (error) {
    if (codeOf(error) !== "EEXIST" || !await isThere(folder)) throw error // someone else made it meanwhile
  }
}
