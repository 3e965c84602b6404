/** What a run came to as tables, each as CSV and as Parquet: of families, of replications, of arms. */
import { join } from "node:path"
import { stringify } from "csv-stringify/sync"
import { parquetWriteBuffer } from "hyparquet-writer"
import { columns } from "./columns.ts"
import type { Columns } from "./columns.ts"
import { sha256 } from "./content.ts"
import type { Family } from "./Family.ts"
import { writeWhole } from "./kept.ts"
import { isMeasured, measureNames, measures } from "./measures.ts"
import type { Replication } from "./Replication.ts"
import { summarise } from "./summary.ts"
import type { Study } from "../study/Study.ts"

type Cell = string | number | undefined
/** By column. */
type Row = { readonly [name: string]: Cell }
interface Table {
  readonly columns: Columns
  readonly rows: readonly Row[]
}

const nameIn = (study: Study, arm: number): string => study.arms[arm]?.name ?? String(arm)
const packsIn = (study: Study, arm: number): readonly string[] => study.arms[arm]?.packs ?? []
/** What there is of a family with whom no step is taken. */
const passing = ({ number, arrived, until, begun, closed }: Family): Partial<Family> => ({ number, arrived, until, ...(begun === undefined ? {} : { begun }), ...(closed === undefined ? {} : { closed }) })

const families = (study: Study, replications: readonly Replication[]): Table => ({
  columns: columns.families,
  rows: replications.flatMap(({ arm, replication, families }) => families.map((family) => ({ ...(packsIn(study, arm).length === 0 ? passing(family) : family), arm: nameIn(study, arm), replication: replication + 1 })))
})
const ofReplications = (study: Study, replications: readonly Replication[]): Table => ({
  columns: columns.replications,
  rows: replications.map((one) => ({ arm: nameIn(study, one.arm), replication: one.replication + 1, ...Object.fromEntries(measureNames.map((name) => [name, isMeasured(name, { packs: packsIn(study, one.arm) }) ? measures[name](one) : undefined])) }))
})
const summary = (study: Study, replications: readonly Replication[]): Table => ({
  columns: columns.summary,
  rows: summarise(study, replications).map(({ arm, measure, interval, difference }) => ({
    arm, measure, mean: interval?.mean, low: interval?.low, high: interval?.high, of: interval?.of,
    difference: difference?.mean, "difference-low": difference?.low, "difference-high": difference?.high, "difference-of": difference?.of
  }))
})

const csvOf = ({ columns, rows }: Table): string => {
  const names = Object.keys(columns)
  return stringify([names, ...rows.map((row) => names.map((name) => row[name]))])
}
const parquetOf = ({ columns, rows }: Table): Uint8Array => new Uint8Array(parquetWriteBuffer({
  createdBy: "omringd",
  columnData: Object.entries(columns).map(([name, { type }]) => ({ name, type, nullable: true, data: rows.map((row) => row[name]) }))
}))

/** Their names and the SHA-256 of their bytes, in the order they are written. */
export const writeTables = async (out: string, study: Study, replications: readonly Replication[]): Promise<{ readonly [file: string]: string }> => {
  const tables = { families: families(study, replications), replications: ofReplications(study, replications), summary: summary(study, replications) }
  const written: { [file: string]: string } = {}
  for (const [name, table] of Object.entries(tables)) {
    for (const [file, content] of [[`${name}.csv`, csvOf(table)], [`${name}.parquet`, parquetOf(table)]] as const) {
      await writeWhole(join(out, file), content)
      written[file] = sha256(content)
    }
  }
  return written
}
