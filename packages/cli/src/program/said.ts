/** What was said on the way to no answer, as one JSON document: for whoever asked for JSON. */
import { Writable } from "node:stream"
import type { Problem } from "../case-file/problem.ts"
import type { Terminal } from "../command/terminal.ts"

/** `--json` before a `--`, also as `--json=file`. */
export const asksForJson = (args: readonly string[]): boolean => {
  const end = args.indexOf("--")
  return args.slice(0, end === -1 ? args.length : end).some((one) => one === "--json" || one.startsWith("--json="))
}

export interface Saying {
  /** What commands say goes here; what is shown while they work still goes to whoever watches. */
  readonly terminal: Terminal
  /** At the end: nothing when it ended well without a word. */
  end(exit: number): void
}

export const saying = (terminal: Terminal): Saying => {
  let text = ""
  const wrong: { readonly file: string; readonly problems: readonly Problem[] }[] = []
  const stderr = new Writable({
    decodeStrings: false,
    write(chunk: unknown, _encoding, done) {
      text += String(chunk)
      done()
    }
  })
  return {
    terminal: { ...terminal, stderr, watched: terminal.stderr, noted: (file, problems) => void wrong.push({ file, problems }) },
    end: (exit) => {
      const said = text.split("\n").map((line) => line.trim()).filter((line) => line !== "")
      if (exit === 0 && said.length === 0) return
      terminal.stderr.write(`${JSON.stringify({ omringd: 1, exit, said, ...(wrong.length === 0 ? {} : { wrong }) })}\n`)
    }
  }
}
