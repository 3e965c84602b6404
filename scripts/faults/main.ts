/**
 * `pnpm faults [law or file]` puts each single-line fault into the sources, runs the test it is meant for, and prints as a Markdown table
 * what went red: a law with after how many runs, a file of containment with how many of its tests. Says so, and fails, when a test lets a fault
 * through, and when a test of containment went red under none. With `--all` every law runs with every fault, which takes long.
 */
import { parseArgs } from "node:util"
import { faults } from "./faults.ts"
import { redUnder } from "./red.ts"

const { values: { all }, positionals: [only] } = parseArgs({ allowPositionals: true, options: { all: { type: "boolean", default: false } } })

const shown = (code: string) => `\`${code.replaceAll("|", "\\|").replaceAll("`", "'").trim()}\``
const wrong = (what: string) => {
  console.error(what)
  process.exitCode = 1
}

const everRed = new Map<string, boolean>()
const alone = new Set<number | string>()
const tried = faults.map((fault, index) => ({ ...fault, index })).filter(({ meant }) => only === undefined || String(meant) === only || (only === "containment" && typeof meant === "string"))
if (tried.length === 0) wrong(`no fault is meant for ${only}`)

console.log("| meant for | fault | line | red |\n|---|---|---|---|")
for (const { index, meant, would, file, from, to } of tried) {
  const { red, tests } = redUnder(index, meant, all)
  for (const [test, isRed] of tests) everRed.set(test, isRed || everRed.get(test) === true)
  if (red.size === 1 && red.has(meant)) alone.add(meant)
  const listed = [...red].toSorted(([a], [b]) => String(a).localeCompare(String(b), "en", { numeric: true })).map(([one, how]) => (one === meant ? `**${one}**${how}` : `${one}${how}`))
  console.log(`| ${meant} | ${would} | ${file.replace("packages/", "").replace("/src", "")}: ${shown(from)} → ${to === "" ? "nothing" : shown(to)} | ${listed.join(", ") || "none"} |`)
  if (!red.has(meant)) wrong(`${typeof meant === "number" ? "Law " : ""}${meant} lets through: ${would}`)
}
const contained = new Set(tried.map(({ meant }) => meant).filter((meant) => typeof meant === "string"))
for (const [test, isRed] of everRed) if (!isRed && [...contained].some((file) => test.startsWith(file))) wrong(`never red: ${test}`)
for (const file of contained) if (!alone.has(file)) wrong(`no fault is caught by ${file} alone`)
