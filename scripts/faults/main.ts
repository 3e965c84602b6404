/**
 * `pnpm faults [law]` puts each single-line fault into the sources, runs the law it is meant for, and prints as a Markdown table after how
 * many runs it went red. With `--all` every law runs with every fault, which takes long. Says so, and fails, when a law lets a fault through.
 */
import { spawnSync } from "node:child_process"
import { readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { parseArgs } from "node:util"
import { root } from "../workspace.ts"
import { faults } from "./faults.ts"

interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly { readonly status: string; readonly failureMessages: readonly string[] }[]
  }[]
}

/** What its file's name begins with, by the number of the law in the model. */
const laws: readonly (readonly string[])[] = [
  [], ["whatever-steps"], ["a-refused-step"], ["folding-the-recorded"], ["taking-is"], ["a-refusal-names"], ["adding-a-pack"], ["no-need-is"], ["the-emergency-door"],
  ["from-every-reachable"], ["ending-involvement"], ["encoding-then", "decoding-unknown"], ["a-correction-never"], ["no-text-for", "every-code-has"]
]
const lawOf = (file: string): number => laws.findIndex((begins) => begins.some((begin) => basename(file).startsWith(begin)))

const { values: { all }, positionals: [only] } = parseArgs({ allowPositionals: true, options: { all: { type: "boolean", default: false } } })

const redUnder = (fault: number, law: number): ReadonlyMap<number, string> => {
  const outputFile = join(tmpdir(), `omringd-fault-${process.pid}.json`)
  const files = all ? [] : (laws[law] ?? [])
  spawnSync("vitest", ["run", ...files, "--config", "scripts/faults/vitest.config.ts", "--reporter", "json", "--outputFile", outputFile], {
    cwd: root, env: { ...process.env, OMRINGD_FAULT: String(fault) }
  })
  const report = JSON.parse(readFileSync(outputFile, "utf8")) as Report
  rmSync(outputFile)
  const red = new Map<number, string>()
  for (const { name, message, assertionResults } of report.testResults) {
    const messages = assertionResults.filter(({ status }) => status === "failed").flatMap(({ failureMessages }) => failureMessages)
    if (messages.length === 0 && message === "") continue
    const runs = messages.flatMap((one) => /Property failed after (\d+) tests/u.exec(one)?.[1] ?? []).map(Number)
    red.set(lawOf(name), runs.length === 0 ? "" : ` (run ${Math.min(...runs)})`)
  }
  return red
}

console.log("| law | fault | line | red |\n|---:|---|---|---|")
for (const [index, { law, would, file, from, to }] of faults.entries()) {
  if (only !== undefined && String(law) !== only) continue
  const red = redUnder(index, law)
  const listed = [...red].toSorted(([a], [b]) => a - b).map(([number, after]) => (number === law ? `**${number}**${after}` : `${number}${after}`))
  const shown = (code: string) => `\`${code.replaceAll("|", "\\|").replaceAll("`", "'").trim()}\``
  console.log(`| ${law} | ${would} | ${file.replace("packages/", "").replace("/src", "")}: ${shown(from)} → ${to === "" ? "nothing" : shown(to)} | ${listed.join(", ") || "none"} |`)
  if (!red.has(law)) {
    console.error(`Law ${law} lets through: ${would}`)
    process.exitCode = 1
  }
}
