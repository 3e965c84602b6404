/** A program run on a terminal of its own, by `script` of util-linux or of BSD, and someone who waits for each question before answering it. */
import { spawn } from "node:child_process"
import { stripVTControlCharacters } from "node:util"

export interface Sat {
  readonly status: number | null
  /** All that showed on the terminal, what was typed as well. */
  readonly shown: string
}

const quoted = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`
const onTerminal = (words: readonly string[]): readonly [string, readonly string[]] =>
  process.platform === "linux" ? ["script", ["-qefc", words.map(quoted).join(" "), "/dev/null"]] : ["script", ["-q", "/dev/null", ...words]]

/** Without what moves the cursor. */
const asText = (shown: string): string => stripVTControlCharacters(shown).replaceAll("\r", "")

export const interrupt = "\u0003"
export const endOfInput = "\u0004"

/** `answers`: what is typed, each when the program stands at a question. What is no control character is ended with return. */
export const sitting = (cwd: string, words: readonly string[], answers: readonly string[]): Promise<Sat> =>
  new Promise((done, failed) => {
    const [command, args] = onTerminal(words)
    const child = spawn(command, args, { cwd, env: { ...process.env, NODE_OPTIONS: "", TERM: "dumb" } })
    const left = [...answers]
    let shown = ""
    let seen = 0
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      shown += text
      if (!asText(shown.slice(seen)).endsWith(": ")) return
      seen = shown.length
      const answer = left.shift()
      if (answer !== undefined) child.stdin.write(answer === interrupt || answer === endOfInput ? answer : `${answer}\r`)
    })
    child.on("error", failed)
    child.on("close", (status) => { done({ status, shown: asText(shown) }) })
  })
