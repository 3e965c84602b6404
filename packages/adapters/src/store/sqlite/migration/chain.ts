/**
 * To version 2: each step has its link, and its text is canonical. What was written before is written anew in canonical form; a text that
 * cannot be read stays as it is, and the chain goes over its bytes. Row by row, so that a large file needs no more memory than a small one.
 */
import type { DatabaseSync, SQLOutputValue } from "node:sqlite"
import { Chain, Recorded } from "@omringd/core"
import { sha256 } from "../../../evidence/sha256.ts"
import type { Migration } from "../schema.ts"

const canonical = (trajectory: string, { number, id, taken }: Record<string, SQLOutputValue>): string => {
  const reading = Recorded.read(taken, { trajectory, number: Number(number), id: String(id) })
  return "taken" in reading ? Recorded.write(reading.taken) : String(taken)
}

const chainOf = (database: DatabaseSync, trajectory: string): void => {
  const next = database.prepare("SELECT number, id, taken FROM steps WHERE trajectory = ? AND number > ? ORDER BY number LIMIT 1")
  const write = database.prepare("UPDATE steps SET taken = ?, link = ? WHERE trajectory = ? AND number = ?")
  let before: string = Chain.beginning
  for (let row = next.get(trajectory, 0); row !== undefined; row = next.get(trajectory, Number(row["number"]))) {
    const text = canonical(trajectory, row)
    before = Chain.link(sha256, before, text)
    write.run(text, before, trajectory, Number(row["number"]))
  }
}

export const chain: Migration = (database) => {
  database.exec("ALTER TABLE steps ADD COLUMN link TEXT NOT NULL DEFAULT ''")
  const next = database.prepare("SELECT min(trajectory) AS trajectory FROM steps WHERE trajectory > ?")
  let trajectory = next.get("")?.["trajectory"]
  while (typeof trajectory === "string") {
    chainOf(database, trajectory)
    trajectory = next.get(trajectory)?.["trajectory"]
  }
}
