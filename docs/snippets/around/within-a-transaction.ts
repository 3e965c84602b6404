/** An empty database, a journal of one's own, seven steps that are there, and the eighth in one transaction with its row. */
import { Pool } from "pg"
import { Practice, Step } from "@omringd/core"
import { openOmringd } from "@omringd/core/Omringd"
import { postgres } from "@omringd/adapters/store/postgres"
import { charter } from "@omringd/rules/charter"

const connectionString = process.argv[2] ?? ""
const practice = Practice.of(charter())
const [caseId, account, at, id] = ["maple-street", "ann", "2026-03-02", "sent-once"]
const admin = new Pool({ connectionString })
await admin.query("CREATE TABLE journal (case_id text)")
const before = await openOmringd({ practice, store: postgres({ pool: admin }) })
await before.take(caseId, Step.make("PersonJoined", { person: "ann", role: "consultant" }), { by: account, at })
for (const person of ["b", "c", "d", "e", "f", "g"]) await before.take(caseId, Step.make("PersonJoined", { person, role: "network-person" }), { by: account, at })
await before.close()
await admin.end()
const step = Step.make("PersonJoined", { person: "h", role: "network-person" })

// the snippet

client.release()
console.log((await omringd.read(caseId)).version, (await pool.query("SELECT * FROM journal")).rowCount)
await omringd.close()
await pool.end()
