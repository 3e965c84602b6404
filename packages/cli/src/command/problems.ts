/** What is wrong with a file, shown: each problem with its place, and what to do next. */
import { sentence } from "../case-file/problem.ts"
import type { Problem } from "../case-file/problem.ts"
import { exits } from "./exits.ts"
import type { Exit } from "./exits.ts"
import type { Terminal } from "./terminal.ts"

const mostShown = 50

export const showProblems = (file: string, problems: readonly Problem[], next: string, { stderr, noted }: Pick<Terminal, "stderr" | "noted">): Exit => {
  noted?.(file, problems)
  const shown = problems.slice(0, mostShown).map((problem) => sentence(file, problem))
  const more = problems.length > mostShown ? [`... and ${problems.length - mostShown} more`] : []
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`
  stderr.write(`${[...shown, ...more].join("\n")}\n\n${count} in ${file}. ${next}\n`)
  return exits.wrongCaseFile
}
