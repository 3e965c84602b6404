/** What cannot be undone is asked once more, of whoever sits at the terminal. */
import { createInterface } from "node:readline/promises"
import type { Terminal } from "./terminal.ts"

/** The answer when nobody can be asked, and nobody said beforehand. */
export const nobodyToAsk = "There is no terminal to confirm it at, so nothing was destroyed. Say --yes to carry it out without being asked."

/** Whether these words were typed; undefined when there is nobody to ask. */
export const confirmed = async ({ stdin, stderr, watched = stderr }: Terminal, words: string): Promise<boolean | undefined> => {
  if (stdin === undefined || stdin.isTTY !== true) return undefined
  const asking = createInterface({ input: stdin, output: watched })
  const ended = new Promise<string>((resolve) => { asking.once("close", () => { resolve("") }) })
  try {
    return (await Promise.race([asking.question(`This cannot be undone. Type "${words}" to carry it out: `), ended])).trim() === words
  } finally {
    asking.close()
  }
}
