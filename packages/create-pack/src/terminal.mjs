// Asks on a terminal, one question after the other, and again when an answer will not do.
import { createInterface } from "node:readline"

/** Undefined where nobody sits. */
export const openTerminal = () => {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const sitting = { isThere: true }
  terminal.on("close", () => { sitting.isThere = false })
  const lines = terminal[Symbol.asyncIterator]() // what was typed ahead waits here for its question
  return {
    /** What was answered, or `otherwise` when that was nothing; null when whoever was asked went away. */
    asked: async (question, otherwise, wrong) => {
      while (sitting.isThere) {
        terminal.setPrompt(`${question}${otherwise === "" ? "" : ` (${otherwise})`}: `)
        terminal.prompt()
        const { done, value } = await lines.next()
        if (done) break
        const answer = value.trim() === "" ? otherwise : value.trim()
        const problems = wrong(answer)
        if (problems.length === 0) return answer
        for (const problem of problems) console.log(problem)
      }
      return null
    },
    close: () => { terminal.close() }
  }
}
