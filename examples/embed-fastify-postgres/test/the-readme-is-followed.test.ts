/** What the README tells its reader to type is typed, in one shell, against a server and a database of its own. */
import { spawn, spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { fencesIn } from "../../../docs/snippets/fence.ts"
import { wholeOf } from "../../../docs/snippets/page.ts"
import { freePort } from "../../../packages/adapters/test/server/process.ts"
import { isThere, newDatabase } from "./casework.ts"

const root = fileURLToPath(new URL("../../..", import.meta.url))
const example = join(root, "examples/embed-fastify-postgres")
const fences = fencesIn(readFileSync(join(example, "README.md"), "utf8"))

/** pnpm as far as the README asks it: what is installed is there, and a script is run; the server's log stands in nobody's way. */
const pnpm = 'pnpm() { case "${@: -1}" in install) ;; start) node --run start > /dev/null ;; *) node --run "${@: -1}" ;; esac; }'
const ready = (address: string) => `for i in $(seq 300); do curl -sf ${address}/health/ready > /dev/null && break; sleep 0.1; done`
const mark = "=== next"

/** What each block prints, after the first. */
const typed = async (first: string, blocks: readonly string[]): Promise<readonly string[]> => {
  const shell = spawn("bash", ["-e", "-c", [first, ...blocks].join(`\necho; echo "${mark}"\n`)], { cwd: root, detached: true, stdio: ["ignore", "pipe", "pipe"] })
  let [out, err] = ["", ""]
  shell.stdout.on("data", (data) => { out += String(data) })
  shell.stderr.on("data", (data) => { err += String(data) })
  const exit = await new Promise((resolve) => { shell.once("exit", resolve) })
  if (shell.pid !== undefined) process.kill(-shell.pid, "SIGKILL") // the server that it began
  expect({ exit, err: exit === 0 ? "" : err }).toEqual({ exit: 0, err: "" })
  return out.split(`${mark}\n`).slice(1)
}

describe.skipIf(!isThere)("the README is followed", { timeout: 120_000 }, () => {
  it("to what it says is answered", async () => {
    const [url, port] = [await newDatabase(), await freePort()]
    const address = `http://127.0.0.1:${port}`
    const [begun = "", joined = "", ...rest] = fences.filter(({ language }) => language === "sh").map(({ text }) =>
      text.replace("createdb casework\n", "").replace("postgres://localhost:5432/casework", url).replaceAll("http://127.0.0.1:3000", address))
    const beginning = [pnpm, `export PORT=${port}`, begun, ready(address)].join("\n")
    const [first, again, pretended, settled, others] = await typed(beginning, [joined, joined, ...rest])
    expect(first).toMatch(/^HTTP\/1\.1 201 /u)
    expect(again).toMatch(/^HTTP\/1\.1 200 /u)
    expect(JSON.parse(pretended ?? "")).toMatchObject({ status: 403, type: "/problems/role-not-held" })
    expect(JSON.parse(settled ?? "")).toMatchObject({ status: 409, type: expect.stringContaining("step-refused"), reasons: expect.any(Array) as unknown })
    expect(others).toContain("PersonJoined")
    expect(others).toContain('"openapi":"3.1')
  })
  it("where a row and a step are committed together", async () => {
    const url = await newDatabase()
    const folder = mkdtempSync(join(example, "test/.readme-"))
    try {
      const [snippet] = fences.filter(({ language }) => language === "ts")
      if (snippet === undefined) throw new Error("the README shows no transaction any more")
      writeFileSync(join(folder, "within.ts"), wholeOf({ ...snippet, around: "within-a-transaction.ts" }))
      const { stdout, stderr, status } = spawnSync(process.execPath, ["--conditions=@omringd/source", "--disable-warning=ExperimentalWarning", join(folder, "within.ts"), url], { encoding: "utf8" })
      expect({ stdout, stderr, status }).toEqual({ stdout: "8 1\n", stderr: "", status: 0 })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
