/**
 * A PostgreSQL server for tests: on the loopback, on a free port, in a folder of its own. It stops and its folder goes when this process
 * ends, however it ends: the shell that runs it reads from a pipe that only we hold open.
 */
import { spawnSync } from "node:child_process"
import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import { Client } from "pg"
import { freePort, runner, started } from "../server/process.ts"
import type { Started } from "../server/process.ts"

/** The folder of the newest server there is; undefined when there is none. */
export const binaries = (): string | undefined => {
  const packaged = "/usr/lib/postgresql"
  const versions = fs.existsSync(packaged) ? fs.readdirSync(packaged).toSorted((one, other) => Number(other) - Number(one)) : []
  const folders = [...versions.map((version) => path.join(packaged, version, "bin")), ...(process.env["PATH"] ?? "").split(path.delimiter)]
  return folders.find((folder) => fs.existsSync(path.join(folder, "initdb")) && fs.existsSync(path.join(folder, "postgres")))
}

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

export const startServer = async (bin: string, { within = os.tmpdir(), settings = [] }: ServerOptions = {}): Promise<Server> => {
  const user = runner("postgres") // it refuses to run as root
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
  let running: Started | undefined
  const start = async (): Promise<void> => {
    running = await started({ folder, command: [path.join(bin, "postgres"), ...given], user, signal: "INT", log, answers: () => answers(url) })
  }
  try {
    await start()
  } catch (thrown) {
    remove()
    throw thrown
  }
  return {
    url,
    folder,
    crash: async () => {
      await running?.kill()
      await start()
    },
    restart: async () => {
      await running?.end(true)
      await start()
    },
    stop: async () => {
      await running?.end(false)
      remove()
    }
  }
}
