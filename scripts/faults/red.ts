/** Runs tests with one fault in the sources, and tells which went red. */
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { root } from "../workspace.ts"

interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string; readonly failureMessages: readonly string[] }[]
  }[]
}

/** What its file's name begins with, by the number of the law in the model. */
const laws: readonly (readonly string[])[] = [
  [], ["whatever-steps"], ["a-refused-step"], ["folding-the-recorded"], ["taking-is"], ["a-refusal-names"], ["adding-a-pack"], ["no-need-is"], ["the-emergency-door"],
  ["from-every-reachable"], ["ending-involvement"], ["encoding-then", "decoding-unknown"], ["a-correction-never"], ["no-text-for", "every-code-has"]
]
/** The tests of how the core contains packs are quick, so all beside the one that is meant run as well: that tells which of them a fault leaves green. */
const hostile = "packages/core/test/hostile"
const longest = 120_000

const testOf = (path: string): number | string => {
  const file = basename(path)
  const law = laws.findIndex((begins) => begins.some((begin) => file.startsWith(begin)))
  return law < 0 ? file.replace(".test.ts", "") : law
}
const filesFor = (meant: number | string, all: boolean): readonly string[] => {
  if (typeof meant === "number") return all ? laws.flat() : (laws[meant] ?? [])
  return [existsSync(join(root, hostile, `${meant}.test.ts`)) ? hostile : meant]
}

export interface Tried {
  /** Laws by their number, files of containment by their name; and how. */
  readonly red: ReadonlyMap<number | string, string>
  /** Each test that ran, as `file: name`, and whether it went red. */
  readonly tests: ReadonlyMap<string, boolean>
}

export const redUnder = (fault: number, meant: number | string, all: boolean): Tried => {
  const outputFile = join(tmpdir(), `omringd-fault-${process.pid}.json`)
  const { error } = spawnSync("vitest", ["run", ...filesFor(meant, all), ...(typeof meant === "number" ? [] : ["--no-isolate"]), "--config", "scripts/faults/vitest.config.ts", "--reporter", "json", "--outputFile", outputFile], {
    cwd: root, env: { ...process.env, OMRINGD_FAULT: String(fault) }, timeout: typeof meant === "number" ? undefined : longest, killSignal: "SIGKILL"
  })
  if (error !== undefined) return { red: new Map([["did not end", ""]]), tests: new Map() } // a test that cannot end does not say what it was meant to
  const report = JSON.parse(readFileSync(outputFile, "utf8")) as Report
  rmSync(outputFile)
  const red = new Map<number | string, string>()
  const tests = new Map<string, boolean>()
  for (const { name, message, assertionResults } of report.testResults) {
    const test = testOf(name)
    const failed = assertionResults.filter(({ status }) => status === "failed")
    for (const { fullName, status } of assertionResults) tests.set(`${test}: ${fullName}`, status === "failed")
    if (failed.length === 0 && message === "") continue
    if (typeof test === "string" && assertionResults.length === 0) {
      red.set(`${test} did not run`, "") // what cannot be loaded shows nothing
      continue
    }
    const runs = failed.flatMap(({ failureMessages }) => failureMessages).flatMap((one) => /Property failed after (\d+) tests/u.exec(one)?.[1] ?? []).map(Number)
    const how = runs.length > 0 ? ` (run ${Math.min(...runs)})` : typeof test === "string" ? ` (${failed.length} of ${assertionResults.length})` : ""
    red.set(test, how)
  }
  return { red, tests }
}
