/** Writes a row and a step in one transaction, says so, and then waits to be killed. `before` says what comes first. */
import { database } from "../../src/database.ts"
import { embed } from "../../src/embedding.ts"
import { toJournal } from "../../src/host/journal.ts"

const [, , url = "", first = "row", id = ""] = process.argv
const embedding = await embed({ pool: database({ url }) })
await embedding.transaction(async ({ client, steps }) => {
  const row = () => client.query(toJournal({ caseId: "maple-street", id, account: "ann", kind: "PersonJoined", happened: "2026-03-02" }))
  const step = async () => {
    const answer = await steps.take("maple-street", { step: "PersonJoined", person: id, role: "network-person" }, { by: id, at: "2026-03-02", id })
    if (!answer.ok) throw new Error("it was refused")
  }
  for (const half of first === "row" ? [row, step] : [step, row]) {
    await half()
    console.log("half")
    await new Promise((resolve) => { process.stdin.once("data", resolve) })
  }
})
console.log("whole")
process.exit()
