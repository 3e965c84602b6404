/**
 * A PostgreSQL server for tests: on the loopback, on a free port, in a folder of its own. It stops and its folder goes when this process
 * ends, however it ends: the shell that runs it reads from a pipe that only we hold open.
 */
import { spawn, spawnSync } from "node:child_process"
import type { ChildProcess } from "node:child_process"
import * as fs from "node:fs"
import { createServer } from "node:net"
import * as os from "node:os"
import * as path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { Client } from "pg"

/** The folder of the newest server there is; undefined when there is none. */
export const binaries = (): string | undefined => {
  const packaged = "/usr/lib/postgresql"
  const versions = fs.existsSync(packaged) ? fs.readdirSync(packaged).toSorted((one, other) => Number(other) - Number(one)) : []
  const folders = [...versions.map((version) => path.join(packaged, version, "bin")), ...(process.env["PATH"] ?? "").split(path.delimiter)]
  return folders.find((folder) => fs.existsSync(path.join(folder, "initdb")) && fs.existsSync(path.join(folder, "postgres")))
}

/** The server refuses to run as root: then it runs as the user that its package made. */
const runner = (): { readonly uid?: number; readonly gid?: number } => {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = ["-u", "-g"].map((flag) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout.trim()))
  if (uid === undefined || gid === undefined || Number.isNaN(uid) || uid === 0) throw new Error("the server does not run as root, and there is no user postgres to run it")
  return { uid, gid }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const listening = createServer()
    listening.on("error", reject)
    listening.listen(0, "127.0.0.1", () => {
      const address = listening.address()
      listening.close(() => { resolve(typeof address === "object" && address !== null ? address.port : 0) })
    })
  })

const answers = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on("error", () => {})
  try {
    await client.connect()
    await client.query("SELECT 1")
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

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

export interface Server {
  readonly url: string
  /** Where it keeps everything; belongs to who runs it. */
  readonly folder: string
  /** Ends it and all its processes at once, as a power cut would, and starts it again. */
  crash(): Promise<void>
  /** Stops it as an administrator does, and starts it again. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export interface ServerOptions {
  /** Where its folder is made; the system's folder for what is temporary when left out. */
  readonly within?: string
  /** Settings beside ours. */
  readonly settings?: readonly string[]
}

/** Until it is told to, or nobody is left who could: then the folder, which comes first, goes with it. */
const shell = `folder=$1; shift; "$@" & server=$!; read said; kill -INT $server 2> /dev/null; wait $server; [ "$said" = stay ] || rm -rf "$folder"`

export const startServer = async (bin: string, { within = os.tmpdir(), settings = [] }: ServerOptions = {}): Promise<Server> => {
  const user = runner()
  const folder = fs.mkdtempSync(path.join(within, "omringd-postgres-"))
  if (user.uid !== undefined && user.gid !== undefined) fs.chownSync(folder, user.uid, user.gid)
  const remove = () => fs.rmSync(folder, { recursive: true, force: true })
  const data = path.join(folder, "data")
  const made = spawnSync(path.join(bin, "initdb"), ["-D", data, "-U", "omringd", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"], { ...user, cwd: folder, encoding: "utf8" })
  if (made.status !== 0) {
    remove()
    throw new Error(`no server could be made: ${made.stderr}`)
  }
  const port = await freePort()
  const url = `postgres://omringd@127.0.0.1:${port}/postgres`
  const log = path.join(folder, "log")
  const given = ["-D", data, "-h", "127.0.0.1", "-p", String(port), "-k", "", "-F", "-c", "max_connections=60", ...settings.flatMap((one) => ["-c", one])]
  let running: ChildProcess | undefined
  const pid = () => Number(fs.readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")[0])
  const start = async (): Promise<void> => {
    const output = fs.openSync(log, "a")
    running = spawn("sh", ["-c", shell, "sh", folder, path.join(bin, "postgres"), ...given], { ...user, cwd: folder, stdio: ["pipe", output, output], detached: true })
    fs.closeSync(output)
    const ended = new Promise<void>((resolve) => { running?.on("close", () => resolve()) })
    const until = Date.now() + 30_000
    while (!(await answers(url))) {
      if (Date.now() > until) throw new Error(`the server does not answer: ${fs.readFileSync(log, "utf8").slice(-2_000)}`)
      await Promise.race([sleep(50), ended.then(() => sleep(50))])
    }
  }
  const end = async (stays: boolean): Promise<void> => {
    const shellOf = running
    if (shellOf === undefined) return
    const closed = shellOf.exitCode === null ? new Promise<void>((resolve) => { shellOf.on("close", () => resolve()) }) : Promise.resolve()
    shellOf.stdin?.end(stays ? "stay\n" : "")
    await closed
    running = undefined
  }
  try {
    await start()
  } catch (thrown) {
    await end(false)
    remove()
    throw thrown
  }
  return {
    url,
    folder,
    crash: async () => {
      const all = [pid(), ...childrenOf(pid())]
      for (const one of all) if (isAlive(one)) process.kill(one, "SIGKILL")
      await end(true)
      while (all.some(isAlive)) await sleep(5)
      await start()
    },
    restart: async () => {
      await end(true)
      await start()
    },
    stop: async () => {
      await end(false)
      remove()
    }
  }
}
