/** The page of everything that a study measures and writes, made of what measures and writes it. */
import { columns, firstDay, measureNames } from "@omringd/lab/simulate"
import type { Columns } from "@omringd/lab/simulate"
import { measureTold } from "../../src/report/measures.ts"

const row = (...cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => [row(...head), row(...head.map(() => "---")), ...rows.map((cells) => row(...cells))].join("\n")
const ofTable = (named: Columns): string => table(["column", "unit", "what it holds", "empty"], Object.entries(named).map(([name, { unit, says, empty }]) => [`\`${name}\``, unit, says, empty ?? "never"]))

export const measuredPage = (): string => `# What a study measures

Every measure, and every column of every table that [a study](run-a-study.md) leaves. Tables are there as CSV and as Parquet, with the same columns. This page is made of the code that
writes them.

A day is a number of days since the beginning of day 0, which is Monday ${firstDay}; its fraction is the time of that day. A family is *counted* when its signal came after the warm-up, and *watched* from its signal to
the last day: one that came later is watched for less time. In a study with \`followed\` each is watched for as many days, and who came too late for that is not counted.

## Measures

${table(["measure", "what it is", "unit", "of"], measureNames.map((name) => [`\`${name}\``, ...measureTold.en[name]]))}

A replication in which there is nobody of whom a measure is does not have it, and is left out of its mean: \`of\` says how many have it. In an arm without rules (\`packs: []\`) no step is taken: what could
only be 0 there is left out.

Every interval is of the mean of replications, at 95 %, with Student's quantile for as many of them as have the measure, less one. A share cannot be below 0 or above 1, so its interval is Student's on the scale of
logits, with the delta method, and led back; that of how two shares differ likewise, from -1 to 1. Where all replications came to the same, it has no width: that says how alike they were, not that the truth is known.

## families

A line for each family that is counted, in each replication of each arm.

${ofTable(columns.families)}

## replications

A line for each replication of each arm.

${ofTable({ arm: columns.replications["arm"], replication: columns.replications["replication"], "a measure": columns.replications["signals"] } as Columns)}

## summary

A line for each measure of each arm.

${ofTable(columns.summary)}
`
