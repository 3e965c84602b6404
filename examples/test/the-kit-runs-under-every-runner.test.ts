/** The same two stores looked at under node:test, under vitest and by the program, each in a process of its own: they say the same of them. */
import { spawnSync } from "node:child_process"
import { createRequire } from "node:module"
import * as path from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { storeClauses } from "@omringd/conformance"

const here = fileURLToPath(new URL("runners/", import.meta.url))
const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs")
const program = fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url))

const ran = (...args: readonly string[]) => {
  const { VITEST: _, NODE_TEST_CONTEXT: __, ...env } = process.env
  return spawnSync(process.execPath, ["--conditions=@omringd/source", "--disable-warning=ExperimentalWarning", ...args], { cwd: here, env, encoding: "utf8" })
}

/** How many clauses were kept, broken and passed over; and the ids of those that were broken. */
interface Said {
  readonly kept: number
  readonly broken: readonly string[]
  readonly passedOver: readonly string[]
}
const skipped = storeClauses.filter((clause) => clause.strength === "untested" || (clause.strength === "optional" && clause.needs !== "durable")).map(({ id }) => id)
const expected: Said = { kept: 2 * (storeClauses.length - skipped.length) - 1, broken: ["store-03"], passedOver: [...skipped, ...skipped] }
const ids = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, id = ""]) => id)

describe("the kit runs under every runner", () => {
  it.each([
    ["node:test", ["--test", "--test-reporter=tap", "node-test.ts"]],
    ["vitest", [vitest, "run", "--config", "vitest.config.ts", "--reporter=tap-flat"]]
  ])("under %s", (_, args) => {
    const { status, stdout } = ran(...args)
    const passedOver = ids(stdout, /^\s*ok \d+ - .*?(store-\d+) .*# SKIP/gmu)
    const broken = ids(stdout, /^\s*not ok \d+ - .*?(store-\d+) /gmu)
    expect({ status, kept: ids(stdout, /^\s*ok \d+ - .*?(store-\d+) /gmu).length - passedOver.length, broken, passedOver }).toEqual({ status: 1, ...expected })
    expect(stdout).toMatch(/store-03 reading can start at a step's number; past the end there is nothing: .*instead of/u)
  })
  it("by the program", () => {
    const { status, stdout, stderr } = ran(program, "conform", "./program.ts")
    expect({ status, stderr, kept: ids(stdout, /^ {2}✓ (store-\d+) /gmu).length, broken: ids(stdout, /^ {2}✗ (store-\d+) /gmu), passedOver: ids(stdout, /^ {2}[–?] (store-\d+) /gmu) })
      .toEqual({ status: 2, stderr: "", ...expected })
    expect(stdout).toMatch(/^store: sound$[^]*^ {2}\d+ kept, 0 not kept[^]*^store: unsound$[^]*^ {2}\d+ kept, 1 not kept/mu)
  })
})
