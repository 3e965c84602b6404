/** The folder and its files, each change of which is whole or absent however it ends. Everything here throws what the file system throws. */
import * as fs from "node:fs"
import { join } from "node:path"
import { Certificate } from "@omringd/core/Forgetting"
import { beginFolder, newName, syncFolder, unlessAbsent, writeNew } from "../../disk/private.ts"

const coming = "coming-"
const named = /^\d{4}-\d{2}-\d{2}[0-9TZ.-]*\.[0-9a-f]{32}\.json$/u

export const Folder = {
  /** Begun when it is not there; what someone was killed while writing goes. */
  begin: (folder: string): void => {
    beginFolder(folder)
    const old = Date.now() - 60_000
    for (const name of fs.readdirSync(folder)) {
      const file = join(folder, name)
      if (name.startsWith(coming)) unlessAbsent(() => { if (fs.statSync(file).mtimeMs < old) fs.unlinkSync(file) })
    }
  },

  /** By when it was begun, so that names are in that order; colons stand in no file name everywhere. */
  nameOf: ({ begun, id }: Certificate): string => `${begun.replaceAll(":", "-")}.${id}.json`,

  names: (folder: string): readonly string[] => fs.readdirSync(folder).filter((name) => named.test(name)).toSorted(),

  has: (folder: string, certificate: Certificate): boolean => fs.existsSync(join(folder, Folder.nameOf(certificate))),

  read: (folder: string, name: string): string | undefined => unlessAbsent(() => fs.readFileSync(join(folder, name), "utf8")),

  put: (folder: string, certificate: Certificate): void => {
    const made = join(folder, `${coming}${newName()}`)
    try {
      writeNew(made, Certificate.write(certificate))
      fs.renameSync(made, join(folder, Folder.nameOf(certificate)))
    } finally {
      unlessAbsent(() => { fs.unlinkSync(made) })
    }
    syncFolder(folder)
  }
}
