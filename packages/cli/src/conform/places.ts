/** Where the stores and keyrings that are shipped keep what they keep while they are looked at, and how the clauses write and read behind their back. */
import { hash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { layer as fileKeyring } from "@omringd/adapters/keyring/file"
import { layer as memoryKeyring, Ring } from "@omringd/adapters/keyring/memory"
import { memory, Shelf } from "@omringd/adapters/store/memory"
import { sqlite } from "@omringd/adapters/store/sqlite"
import type { Ability, KeyringAbility, Place, Ring as KeyPlace } from "@omringd/conformance"

/** What both of them can. */
export const abilities: readonly Ability[] = ["durable", "several", "spoil", "bytes", "chained", "consumers", "snapshots"]

const sha256 = (text: string): string => hash("sha256", text, "hex")

export const memoryPlace = (): Place => {
  const shelf = Shelf.empty()
  return {
    store: memory({ shelf, sha256 }),
    spoil: (trajectory, number, text) => {
      const spoilt = (row: Shelf["rows"][number]) => (row.trajectory === trajectory && row.number === number ? { ...row, taken: text } : row)
      shelf.rows = shelf.rows.map(spoilt)
      const rows = shelf.drawers.get(trajectory)?.rows ?? []
      rows.splice(0, rows.length, ...rows.map(spoilt))
    },
    bytes: () => Buffer.from(JSON.stringify({ rows: shelf.rows, drawers: [...shelf.drawers] }), "latin1")
  }
}

/** The file and what SQLite keeps beside it. */
export const filesOf = (file: string): readonly string[] =>
  readdirSync(dirname(file)).filter((name) => name.startsWith(basename(file))).map((name) => join(dirname(file), name))

/** On a file that is not there yet; whoever names it removes it. */
export const sqlitePlace = (file: string): Place => ({
  store: sqlite({ file, lookEvery: 5 }),
  spoil: (trajectory, number, text) => {
    const database = new DatabaseSync(file, { timeout: 2_000 })
    database.prepare("UPDATE steps SET taken = ? WHERE trajectory = ? AND number = ?").run(text, trajectory, number)
    database.close()
  },
  bytes: () => Buffer.concat(filesOf(file).map((one) => readFileSync(one)))
})

/** What the keyrings in memory and in a folder can. */
export const keyringAbilities: readonly KeyringAbility[] = ["durable", "several", "bytes"]

export const memoryRing = (): KeyPlace => {
  const ring = Ring.empty()
  return { keyring: memoryKeyring({ ring }), bytes: () => Buffer.concat([...ring.keys.values()]) }
}

/** In a folder that is not there yet; whoever names it removes it. */
export const folderRing = (folder: string): KeyPlace => ({
  keyring: fileKeyring({ folder }), bytes: () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))))
})
