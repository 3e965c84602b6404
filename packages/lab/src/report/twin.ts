/** A plot for whoever does not see it: a sentence, and all of its numbers as a table. */
import type { Language } from "@omringd/core"
import { numberIn } from "./number.ts"
import type { Cell, Plot } from "./Report.ts"
import { reportWords } from "./words.ts"

export interface Twin {
  readonly sentence: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

export const readAloud = (plot: Plot, language: Language): Twin => {
  const words = reportWords[language]
  const number = numberIn(language)
  const sorted = plot.rows.toSorted((a, b) => a.value - b.value)
  const [least, most] = [sorted[0], sorted.at(-1)]
  const named = (row: typeof least) => (row === undefined ? "" : `${number(row.value)} (${row.name})`)
  return {
    sentence: words.twin(plot.axis, plot.rows.length, named(most), named(least)),
    columns: [words.name, plot.axis, ...(plot.plot === "intervals" ? [words.low, words.high] : [])],
    rows: plot.plot === "intervals" ? plot.rows.map(({ name, value, low, high }) => [name, value, low, high]) : plot.rows.map(({ name, value }) => [name, value])
  }
}
