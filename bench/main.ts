/** How fast, beside what. `--json` writes results.json as well. Numbers never make it fail: compare ratios, not machines. */
import { writeFileSync } from "node:fs"
import { appending } from "./appending.ts"
import { folding } from "./folding.ts"
import { growing } from "./growing.ts"
import { judging } from "./judging.ts"
import { leading } from "./leading.ts"
import type { Row } from "./measure.ts"
import { reading } from "./reading.ts"
import { storing } from "./storing.ts"
import { taking } from "./taking.ts"
import { verifying } from "./verifying.ts"

const barOf = ({ bar }: Row): string =>
  [bar.perSecond === undefined ? [] : `${bar.perSecond.toLocaleString("en")}/s`, bar.ratio === undefined ? [] : `ratio ${bar.ratio.toFixed(2)}`].flat().join(" or ")

const rows: Row[] = []
for (const group of [taking, growing, leading, judging, folding, reading, appending, storing, verifying]) rows.push(...(await group()))
console.table(rows.map((row) => ({
  what: row.what, "per second": row.perSecond.toLocaleString("en"), beside: `${row.beside.what}: ${row.beside.perSecond.toLocaleString("en")}`,
  ratio: row.ratio.toFixed(2), bar: barOf(row)
})))
if (process.argv.includes("--json")) writeFileSync(new URL("results.json", import.meta.url), `${JSON.stringify(rows, undefined, 2)}\n`)
process.exit() // other stores leave connections open
