/**
 * A server's process that ends when this one does, however it ends: the shell that runs it reads from a pipe that only we hold open. Its folder goes
 * with it.
 */
import { spawn, spawnSync } from "node:child_process"
import * as fs from "node:fs"
import { createServer } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"

/** A user who is not root, for what does not run as root; nothing when we are not root ourselves. */
export const runner = (name: string): { readonly uid?: number; readonly gid?: number } => {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = ["-u", "-g"].map((flag) => Number(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout.trim()))
  if (uid === undefined || gid === undefined || Number.isNaN(uid) || uid === 0) throw new Error(`the server does not run as root, and there is no user ${name} to run it`)
  return { uid, gid }
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const listening = createServer()
    listening.on("error", reject)
    listening.listen(0, "127.0.0.1", () => {
      const address = listening.address()
      listening.close(() => { resolve(typeof address === "object" && address !== null ? address.port : 0) })
    })
  })

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
const childrenOf = (pid: number): readonly number[] =>
  spawnSync("pgrep", ["-P", String(pid)], { encoding: "utf8" }).stdout.split("\n").filter((line) => line !== "").map(Number)
const below = (pid: number): readonly number[] => childrenOf(pid).flatMap((child) => [child, ...below(child)])

export interface Started {
  /** Ends it as an administrator does; with its folder, unless that stays. */
  end(stays: boolean): Promise<void>
  /** Ends it and all its processes at once, as a power cut would. Its folder stays. */
  kill(): Promise<void>
}

export interface Starting {
  /** Removed when it ends for good. */
  readonly folder: string
  readonly command: readonly [string, ...string[]]
  readonly user: { readonly uid?: number; readonly gid?: number }
  readonly env?: NodeJS.ProcessEnv
  /** How an administrator ends it. */
  readonly signal: "INT" | "TERM"
  /** What it writes goes there. */
  readonly log: string
  readonly answers: () => Promise<boolean>
  /** How long it may take until it answers, in milliseconds; 30,000 when left out. */
  readonly patience?: number
}

/** Until it is told to, or nobody is left who could: then the folder, which comes first, goes with it. */
const shell = `folder=$1; signal=$2; shift 2; "$@" & server=$!; read said; kill -$signal $server 2> /dev/null; wait $server; [ "$said" = stay ] || rm -rf "$folder"`

/** Resolves once it answers. */
export const started = async ({ folder, command, user, env = process.env, signal, log, answers, patience = 30_000 }: Starting): Promise<Started> => {
  const output = fs.openSync(log, "a")
  const running = spawn("sh", ["-c", shell, "sh", folder, signal, ...command], { ...user, cwd: folder, env, stdio: ["pipe", output, output], detached: true })
  fs.closeSync(output)
  const closed = new Promise<void>((resolve) => { running.on("close", () => resolve()) })
  const end = async (stays: boolean): Promise<void> => {
    running.stdin?.end(stays ? "stay\n" : "")
    await closed
  }
  const until = Date.now() + patience
  while (!(await answers())) {
    if (Date.now() > until || running.exitCode !== null) {
      const said = fs.existsSync(log) ? fs.readFileSync(log, "utf8").slice(-2_000) : ""
      await end(false)
      throw new Error(`the server does not answer: ${said}`)
    }
    await sleep(50)
  }
  return {
    end,
    kill: async () => {
      const all = running.pid === undefined ? [] : below(running.pid)
      for (const one of all) if (isAlive(one)) process.kill(one, "SIGKILL")
      await end(true)
      while (all.some(isAlive)) await sleep(5)
    }
  }
}
