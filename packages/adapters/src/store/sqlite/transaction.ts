/** What is done in one transaction: all of it, or nothing when it throws. Nobody else writes meanwhile. */
import type { DatabaseSync } from "node:sqlite"

export const transactions = (database: DatabaseSync): (<A>(does: () => A) => A) => {
  const begin = database.prepare("BEGIN IMMEDIATE")
  const commit = database.prepare("COMMIT")
  return (does) => {
    begin.run()
    try {
      const answer = does()
      commit.run()
      return answer
    } finally {
      if (database.isTransaction) database.exec("ROLLBACK")
    }
  }
}
