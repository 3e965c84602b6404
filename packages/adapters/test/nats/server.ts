/** A NATS server with JetStream for tests: on the loopback, on a free port, in a folder of its own. It ends with this process, however that ends. */
import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import { connect } from "@nats-io/transport-node"
import { freePort, runner, started } from "../server/process.ts"
import type { Started } from "../server/process.ts"
import { program } from "../server/program.ts"

export const binary = (): string | undefined => program("nats-server")

export interface NatsServer {
  readonly port: number
  /** Kills it, as a power cut would, and starts it again. */
  crash(): Promise<void>
  /** Kills it and leaves it so, until it is started. */
  kill(): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
}

export interface NatsServerOptions {
  /** Lines of its configuration beside ours. */
  readonly settings?: string
  /** How it is asked whether it is there, when not without a password. */
  readonly as?: { readonly user: string; readonly pass: string }
  readonly ca?: string
}

export const startNats = async (bin: string, { settings = "", as, ca }: NatsServerOptions = {}): Promise<NatsServer> => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "omringd-nats-"))
  const user = process.getuid?.() === 0 ? runner("nats") : {}
  if (user.uid !== undefined && user.gid !== undefined) fs.chownSync(folder, user.uid, user.gid)
  const port = await freePort()
  const file = path.join(folder, "nats.conf")
  fs.writeFileSync(file, `listen: "127.0.0.1:${port}"\njetstream { store_dir: "${folder}/jetstream" }\n${settings}\n`, { mode: 0o644 })
  const answers = async (): Promise<boolean> => {
    try {
      const server = await connect({ servers: `127.0.0.1:${port}`, timeout: 2_000, reconnect: false, ...as, ...(ca === undefined ? {} : { tls: { ca } }) })
      await server.close()
      return true
    } catch {
      return false
    }
  }
  let running: Started | undefined
  const start = async (): Promise<void> => {
    running = await started({ folder, command: [bin, "-c", file], user, signal: "INT", log: path.join(folder, "log"), answers })
  }
  const kill = async (): Promise<void> => { await running?.kill() }
  await start()
  return {
    port, kill, start,
    crash: async () => {
      await kill()
      await start()
    },
    stop: async () => {
      await running?.end(false)
      fs.rmSync(folder, { recursive: true, force: true })
    }
  }
}
