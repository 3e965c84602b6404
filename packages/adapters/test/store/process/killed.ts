/** Runs a process that adds steps and kills it at some moment; says what it had said until then. */
import { spawn } from "node:child_process"
import * as path from "node:path"

export interface Said {
  /** The latest acknowledged version by trajectory. */
  readonly acknowledged: ReadonlyMap<string, number>
  /** The positions that its follower handled. */
  readonly handled: readonly number[]
}

export interface Killing {
  readonly file: string
  readonly durability: "full" | "normal"
  readonly early?: boolean
  /** Milliseconds after it began to open the file, or after its first acknowledgement. */
  readonly after: number
  readonly from: "opening" | "acknowledged"
}

const node = ["--conditions=@omringd/source", "--disable-warning=ExperimentalWarning"]
/** A process of ours, from its source; what it compiled is kept beside its store for the next one. */
export const start = (script: string, file: string, ...more: readonly string[]) =>
  spawn(process.execPath, [...node, new URL(script, import.meta.url).pathname, file, ...more], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_COMPILE_CACHE: path.join(path.dirname(file), "compiled") }
  })

export const killed = ({ file, durability, early = false, after, from }: Killing): Promise<Said> =>
  new Promise((resolve, reject) => {
    const child = start("./appends.ts", file, durability, early ? "early" : "late")
    let said = ""
    let complaint = ""
    let timer: NodeJS.Timeout | undefined
    child.stdout.on("data", (bytes: Buffer) => {
      said += bytes.toString()
      if (from === "opening" || /^[ab] /mu.test(said)) timer ??= setTimeout(() => child.kill("SIGKILL"), after)
    })
    child.stderr.on("data", (bytes: Buffer) => { complaint += bytes.toString() })
    child.on("close", (code, signal) => {
      if (signal !== "SIGKILL") return reject(new Error(`it ended by itself with ${code}: ${complaint}`))
      const lines = said.split("\n").slice(0, -1).map((line) => line.split(" "))
      const versions = lines.filter(([what]) => what === "a" || what === "b").map(([trajectory = "", version]) => [trajectory, Number(version)] as const)
      resolve({ acknowledged: new Map(versions), handled: lines.filter(([what]) => what === "handled").map(([, position]) => Number(position)) })
    })
  })
