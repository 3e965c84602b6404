// What the programs that create have in common: asks for what was not said, and writes a repository whose tests pass. Plain JavaScript: nothing is built before it runs.
import { createInterface } from "node:readline/promises"
import { parseArgs } from "node:util"
import { licenses, write, wrongIn } from "./write.mjs"

const options = `
  <name>      lower-case letters, digits and dashes
  --folder    where to; ./<name> when left out. It must not be there, or be empty
  --scope     the npm scope to publish under, such as @our-agency
  --license   ${licenses.join(", ")}; Apache-2.0 when left out
  --help      this

What is not said is asked for on a terminal, and nowhere else. Ends with 0 when the repository is there, with 1 when something is wrong with what was said.
`

const read = () => {
  try {
    return parseArgs({ allowPositionals: true, options: { folder: { type: "string" }, scope: { type: "string" }, license: { type: "string" }, help: { type: "boolean", short: "h" } } })
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

const isAsked = process.stdin.isTTY && process.stdout.isTTY
const asked = async (question, usual) => {
  if (!isAsked) return usual
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`${question}${usual === undefined || usual === "" ? "" : ` (${usual})`}: `)
  terminal.close()
  return answer.trim() === "" ? usual : answer.trim()
}

/** The whole program: `from` is the folder of whoever creates, `what` is what is made. */
export const create = async (from, { what, help, usual }) => {
  const told = read()
  if ("problem" in told) {
    console.error(`${told.problem}\nTry --help.`)
    process.exitCode = 1
  } else if (told.values.help === true) {
    console.log(`${help}${options}`)
  } else {
    const [given, ...others] = told.positionals
    const name = given ?? (isAsked ? await asked(`What is the ${what} called`, usual) : undefined)
    const scope = told.values.scope ?? (given === undefined ? await asked("Under which npm scope", "") : "")
    const license = told.values.license ?? (given === undefined ? await asked(`Under which license: ${licenses.join(", ")}`, "Apache-2.0") : "Apache-2.0")
    const wanted = { name, scope, license, folder: told.values.folder ?? name }
    const wrong = [...others.map((other) => `${JSON.stringify(other)} is one name too many`), ...wrongIn(wanted)]
    if (wrong.length > 0) {
      for (const one of wrong) console.error(one)
      console.error("Nothing was written. Try --help.")
      process.exitCode = 1
    } else {
      write(from, wanted)
      console.log(`${wanted.folder} is there. Next:\n\n  cd ${wanted.folder}\n  npm install\n  npm test\n`)
    }
  }
}
