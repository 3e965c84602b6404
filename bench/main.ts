/**
 * How fast, beside what: all of it, or the groups that are named. `--json` writes results.json as well, in place of the rows of before.
 * Numbers never make it fail: compare ratios, not machines.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { appending } from "./appending.ts"
import { bringing } from "./bringing.ts"
import { embedding } from "./embedding.ts"
import { exploring } from "./exploring.ts"
import { folding } from "./folding.ts"
import { growing } from "./growing.ts"
import { isolated } from "./isolated.ts"
import { judging } from "./judging.ts"
import { leading } from "./leading.ts"
import type { Row } from "./measure.ts"
import { notifying } from "./notifying.ts"
import { reading } from "./reading.ts"
import { sealing } from "./sealing.ts"
import { simulating } from "./simulating.ts"
import { storing } from "./storing.ts"
import { taking } from "./taking.ts"
import { verifying } from "./verifying.ts"

const barOf = ({ bar }: Row): string =>
  [bar.perSecond === undefined ? [] : `${bar.perSecond.toLocaleString("en")}/s`, bar.ratio === undefined ? [] : `ratio ${bar.ratio.toFixed(2)}`].flat().join(" or ")

const groups = { taking, growing, leading, judging, folding, reading, appending, storing, sealing, verifying, bringing, notifying, embedding, exploring, simulating, isolated }
const named = process.argv.slice(2).filter((argument) => !argument.startsWith("--"))
const rows: Row[] = []
for (const [name, group] of Object.entries(groups)) if (named.length === 0 || named.includes(name)) rows.push(...[await group()].flat())
console.table(rows.map((row) => ({
  what: row.what, "per second": row.perSecond.toLocaleString("en"), beside: `${row.beside.what}: ${row.beside.perSecond.toLocaleString("en")}`,
  ratio: [row.ratio, ...row.between ?? []].map((one) => one.toFixed(2)).join(" "), bar: barOf(row)
})))
if (process.argv.includes("--json")) {
  const results = new URL("results.json", import.meta.url)
  const kept = (JSON.parse(readFileSync(results, "utf8")) as readonly Row[]).filter(({ id }) => !rows.some((row) => row.id === id)) // written here before
  writeFileSync(results, `${JSON.stringify([...kept, ...rows], undefined, 2)}\n`)
}
process.exit() // other stores leave connections open
