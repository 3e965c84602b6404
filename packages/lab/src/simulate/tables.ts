/** What a run came to as tables, each as CSV and as Parquet: of families, of replications, of arms. */
import { join } from "node:path"
import { stringify } from "csv-stringify/sync"
import { parquetWriteBuffer } from "hyparquet-writer"
import { writeWhole } from "./kept.ts"
import { measureNames, measures } from "./measures.ts"
import type { Replication } from "./Replication.ts"
import { summarise } from "./summary.ts"
import type { Study } from "../study/Study.ts"

type Cell = string | number | undefined
interface Column {
  readonly name: string
  readonly type: "STRING" | "INT32" | "DOUBLE"
}
interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

const text = (name: string): Column => ({ name, type: "STRING" })
const whole = (name: string): Column => ({ name, type: "INT32" })
const number = (name: string): Column => ({ name, type: "DOUBLE" })

const days = ["arrived", "begun", "settled", "planned", "lettingGo", "closed"] as const
const counts = ["number", "steps", "refused", "broken", "network", "looks", "overdue", "stuck"] as const

const nameIn = (study: Study, arm: number): string => study.arms[arm]?.name ?? String(arm)

const families = (study: Study, replications: readonly Replication[]): Table => ({
  columns: [text("arm"), whole("replication"), ...counts.map(whole), ...days.map(number)],
  rows: replications.flatMap(({ arm, replication, families }) => families.map((family) =>
    [nameIn(study, arm), replication + 1, ...counts.map((name) => family[name]), ...days.map((name) => family[name])]))
})
const ofReplications = (study: Study, replications: readonly Replication[]): Table => ({
  columns: [text("arm"), whole("replication"), ...measureNames.map(number)],
  rows: replications.map((one) => [nameIn(study, one.arm), one.replication + 1, ...measureNames.map((name) => measures[name](one))])
})
const summary = (study: Study, replications: readonly Replication[]): Table => ({
  columns: [text("arm"), text("measure"), ...["mean", "low", "high"].map(number), whole("of"), ...["difference", "difference-low", "difference-high"].map(number)],
  rows: summarise(study, replications).map(({ arm, measure, interval, difference }) =>
    [arm, measure, interval?.mean, interval?.low, interval?.high, interval?.of ?? 0, difference?.mean, difference?.low, difference?.high])
})

const csvOf = ({ columns, rows }: Table): string => stringify([columns.map(({ name }) => name), ...rows.map((row) => [...row])])
const parquetOf = ({ columns, rows }: Table): Uint8Array => new Uint8Array(parquetWriteBuffer({
  createdBy: "omringd",
  columnData: columns.map(({ name, type }, column) => ({ name, type, nullable: true, data: rows.map((row) => row[column]) }))
}))

/** Their names, in the order they are written. */
export const writeTables = async (out: string, study: Study, replications: readonly Replication[]): Promise<readonly string[]> => {
  const tables = { families: families(study, replications), replications: ofReplications(study, replications), summary: summary(study, replications) }
  const written: string[] = []
  for (const [name, table] of Object.entries(tables)) {
    for (const [file, content] of [[`${name}.csv`, csvOf(table)], [`${name}.parquet`, parquetOf(table)]] as const) {
      await writeWhole(join(out, file), content)
      written.push(file)
    }
  }
  return written
}
