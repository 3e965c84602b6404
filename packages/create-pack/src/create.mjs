// What the programs that create have in common: asks for what was not said, and writes a repository whose tests pass. Plain JavaScript: nothing is built before it runs.
import { parseArgs } from "node:util"
import { openTerminal } from "./terminal.mjs"
import { licenses, write, wrongFolder, wrongKind, wrongLicense, wrongName, wrongScope } from "./write.mjs"

const optionsFor = (kinds) => `
  <name>      lower-case letters, digits and dashes
${kinds === undefined ? "" : `  --kind      ${kinds.join(", ")}; ${kinds[0]} when left out\n`}  --folder    where to; ./<name> when left out. It must not be there, or be empty
  --scope     the npm scope to publish under, such as @our-agency
  --license   ${licenses.join(", ")}; Apache-2.0 when left out
  --help      this

What is not said is asked for on a terminal, and nowhere else. Ends with 0 when the repository is there, with 1 when something is wrong with what was said or nothing was.
`

const read = (kinds) => {
  const text = { type: "string" }
  try {
    return parseArgs({ allowPositionals: true, options: { folder: text, scope: text, license: text, ...(kinds === undefined ? {} : { kind: text }), help: { type: "boolean", short: "h" } } })
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

/** What was said, and on a terminal what was not: who gave a name is asked only what there is no way round. */
const wantedOf = async ({ values, positionals: [given] }, { what, usual, kinds }) => {
  const terminal = given === undefined || (kinds !== undefined && values.kind === undefined) ? openTerminal() : undefined
  const asked = async (said, question, otherwise, wrong) => said ?? (terminal === undefined ? otherwise : terminal.asked(question, otherwise, wrong))
  try {
    const kind = kinds === undefined ? undefined : await asked(values.kind, `Which kind of ${what}: ${kinds.join(", ")}`, kinds[0], wrongKind(kinds))
    const name = given ?? (terminal === undefined ? undefined : await terminal.asked(`What is the ${what} called`, usual(kind), (one) => [...wrongName(one), ...(values.folder === undefined ? wrongFolder(one) : [])]))
    const scope = await asked(values.scope ?? (given === undefined ? undefined : ""), "Under which npm scope, such as @our-agency; none when left empty", "", wrongScope)
    const license = await asked(values.license ?? (given === undefined ? undefined : "Apache-2.0"), `Under which license: ${licenses.join(", ")}`, "Apache-2.0", wrongLicense)
    return { kind, name, scope, license, folder: values.folder ?? name }
  } finally {
    terminal?.close()
  }
}

/** The whole program: `from` is the folder of whoever creates, `what` is what is made, `kinds` which there are of it. */
export const create = async (from, about) => {
  const { help, kinds } = about
  const refuse = (...lines) => {
    for (const line of lines) console.error(line)
    process.exitCode = 1
  }
  const told = read(kinds)
  if ("problem" in told) return refuse(told.problem, "Try --help.")
  if (told.values.help === true) return console.log(`${help}${optionsFor(kinds)}`)
  const wanted = await wantedOf(told, about)
  if (Object.values(wanted).includes(null)) return refuse("", "Nothing was written.") // whoever was asked went away
  const others = told.positionals.slice(1)
  const wrong = [
    ...others.map((other) => `${JSON.stringify(other)} is one name too many`), ...(kinds === undefined ? [] : wrongKind(kinds)(wanted.kind)), ...wrongName(wanted.name),
    ...wrongScope(wanted.scope), ...wrongLicense(wanted.license), ...(wrongName(wanted.name).length === 0 ? wrongFolder(wanted.folder) : [])
  ]
  if (wrong.length > 0) return refuse(...wrong, "Nothing was written. Try --help.")
  try {
    write(from, wanted)
  } catch (error) {
    if (typeof error?.code !== "string") throw error
    return refuse(`${error.path ?? wanted.folder} cannot be made or written to (${error.code}). Name with --folder a folder in a place where you may write.`)
  }
  console.log(`${wanted.folder} is there. Next:\n\n  cd ${wanted.folder}\n  npm install\n  npm test\n`)
}
