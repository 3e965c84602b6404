/** The folder and its files, each change of which is whole or absent however it ends. Everything here throws what the file system throws. */
import { randomFillSync } from "node:crypto"
import * as fs from "node:fs"
import { join } from "node:path"
import type { PersonId } from "@omringd/core"
import { KeyringUnavailable } from "@omringd/core/Sealing"
import type { Key } from "@omringd/core/Sealing"
import { codeOf } from "../../disk/failure.ts"
import { beginFolder, newName, syncFolder, unlessAbsent, within, writeNew } from "../../disk/private.ts"
import { kept, keyIn, keyLength } from "../kept.ts"
import { coming, count, going, nameOf } from "./named.ts"

/** Windows has no such rights. */
const forOthers = 0o077
const isPrivate = (mode: number): boolean => process.platform === "win32" || (mode & forOthers) === 0

const refuseOthers = (what: string, mode: number, right: string): void => {
  if (isPrivate(mode)) return
  throw new KeyringUnavailable({ keyring: what, why: "cannot-open", said: `others than its owner may use it: look who did, then say chmod ${right} ${what}` })
}

export const Folder = {
  /** Begun when it is not there. One that others may look into is not used. */
  begin: (folder: string): void => {
    beginFolder(folder)
    refuseOthers(folder, fs.statSync(folder).mode, "700")
  },

  read: (folder: string, person: PersonId): Key | undefined =>
    unlessAbsent(() => {
      const file = join(folder, nameOf(person))
      return within(file, "r", (handle) => {
        refuseOthers(file, fs.fstatSync(handle).mode, "600")
        const key = keyIn(fs.readFileSync(handle))
        const isStillThere = key !== undefined || fs.statSync(file).ino === fs.fstatSync(handle).ino
        if (key === undefined && isStillThere) throw new KeyringUnavailable({ keyring: file, why: "damaged", said: "this is no longer the key that was kept: bring back a copy" })
        return key // none: it was destroyed while it was read
      })
    }),

  /** The key there is: this one, unless someone else was first. It is written beside its place and linked there whole. */
  make: (folder: string, person: PersonId): Key => {
    const made = join(folder, `${coming}${newName()}`)
    const key = randomFillSync(new Uint8Array(keyLength))
    try {
      writeNew(made, kept(key))
      fs.linkSync(made, join(folder, nameOf(person)))
    } catch (thrown) {
      if (codeOf(thrown) !== "EEXIST") throw thrown
      return Folder.read(folder, person) ?? Folder.make(folder, person) // destroyed since
    } finally {
      unlessAbsent(() => { fs.unlinkSync(made) })
    }
    syncFolder(folder)
    return key
  },

  /** Nobody else takes away the same one, nor one that was made meanwhile: it is moved first, then overwritten. */
  destroy: (folder: string, person: PersonId): boolean => {
    const moved = unlessAbsent(() => {
      fs.renameSync(join(folder, nameOf(person)), join(folder, `${going}${newName()}`))
      return true
    })
    Folder.sweep(folder)
    return moved === true
  },

  /** Ends what was begun, by whoever was killed in the midst of it as well. A key is overwritten before it is counted, and counted before its file goes. */
  sweep: (folder: string): void => {
    for (const name of fs.readdirSync(folder)) {
      if (!name.startsWith(going)) continue
      const file = join(folder, name)
      unlessAbsent(() => {
        within(file, "r+", (handle) => {
          fs.writeSync(handle, new Uint8Array(fs.fstatSync(handle).size), 0, undefined, 0)
          fs.fsyncSync(handle)
        })
        within(join(folder, count), "a", (handle) => {
          fs.writeSync(handle, "x") // at the end, whoever else writes: two never overwrite each other
          fs.fsyncSync(handle)
        })
        fs.unlinkSync(file)
      })
    }
    syncFolder(folder)
  },

  destroyed: (folder: string): number => unlessAbsent(() => fs.statSync(join(folder, count)).size) ?? 0
}
