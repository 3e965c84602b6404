/** Runs a process that adds steps and kills it at some moment; says what was acknowledged until then. */
import { spawn } from "node:child_process"
import * as path from "node:path"

/** The latest acknowledged version by trajectory. */
export type Acknowledged = ReadonlyMap<string, number>

export interface Killing {
  readonly file: string
  readonly durability: "full" | "normal"
  readonly early?: boolean
  /** Milliseconds after the first acknowledgement, or after the start when it is below zero. */
  readonly after: number
}

const node = ["--conditions=@omringd/source", "--disable-warning=ExperimentalWarning"]
/** A process of ours, from its source; what it compiled is kept beside its store for the next one. */
export const start = (script: string, file: string, ...more: readonly string[]) =>
  spawn(process.execPath, [...node, new URL(script, import.meta.url).pathname, file, ...more], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_COMPILE_CACHE: path.join(path.dirname(file), "compiled") }
  })

export const killed = ({ file, durability, early = false, after }: Killing): Promise<Acknowledged> =>
  new Promise((resolve, reject) => {
    const child = start("./appends.ts", file, durability, early ? "early" : "late")
    let said = ""
    let complaint = ""
    let timer = after < 0 ? setTimeout(() => child.kill("SIGKILL"), -after) : undefined
    child.stdout.on("data", (bytes: Buffer) => {
      said += bytes.toString()
      timer ??= setTimeout(() => child.kill("SIGKILL"), after)
    })
    child.stderr.on("data", (bytes: Buffer) => { complaint += bytes.toString() })
    child.on("close", (code, signal) => {
      if (signal !== "SIGKILL") return reject(new Error(`it ended by itself with ${code}: ${complaint}`))
      const lines = said.split("\n").slice(0, -1).map((line) => line.split(" "))
      resolve(new Map(lines.map(([trajectory = "", version]) => [trajectory, Number(version)])))
    })
  })
