/** The program as a process of its own; and a store in which a published case was told. */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { asked } from "../program/asked.ts"
import { inFolder } from "../tiny.ts"

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url))
const example = (name: string) => fileURLToPath(new URL(`../../../../examples/${name}`, import.meta.url))

export const start = (args: readonly string[], environment: NodeJS.ProcessEnv = {}) => {
  const child = spawn(process.execPath, ["--conditions=@omringd/source", main, ...args], { env: { ...process.env, ...environment } })
  const said = { out: "", err: "" }
  child.stdout.setEncoding("utf8").on("data", (part: string) => { said.out += part })
  child.stderr.setEncoding("utf8").on("data", (part: string) => { said.err += part })
  const ended = once(child, "close").then(([exit]) => ({ exit: exit as number | null, ...said })) // as `close` gives it
  /** Waits until it has said so on the screen. */
  const says = async (text: RegExp): Promise<void> => {
    while (!text.test(`${said.out}\n${said.err}`)) {
      if (child.exitCode !== null) throw new Error(`it ended without saying ${text.source}: ${said.out}${said.err}`)
      await new Promise((resolve) => { setTimeout(resolve, 20) })
    }
  }
  return { child, ended, says }
}

/** The example's people, who can be told at any hour. */
export const awake = (await readFile(example("people.yaml"), "utf8")).replaceAll(/, quiet: \{[^}]*\}/gu, "")

export interface Kept {
  readonly folder: string
  readonly store: readonly [string, string]
  readonly people: string
  /** Changes who is in the directory. */
  readonly without: (person: string) => Promise<void>
  readonly withAll: () => Promise<void>
}

export const withCase = (name: string, use: (kept: Kept) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    const [store, people] = [join(folder, "kept.db"), join(folder, "people.yaml")]
    const write = (text: string) => writeFile(people, text)
    await write(awake)
    if (name !== "") await asked("tell", example(`cases/${name}.yaml`), "--store", store)
    await use({
      folder, people, store: ["--store", store], withAll: () => write(awake),
      without: (person) => write(awake.split("\n").filter((line) => !line.includes(`person: ${person},`)).join("\n"))
    })
  })
export const caseFile = (name: string): string => example(`cases/${name}.yaml`)
