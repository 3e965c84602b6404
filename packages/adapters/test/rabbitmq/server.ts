/**
 * A RabbitMQ server for tests: on the loopback, under a name and on ports of its own, with an `epmd` of its own, in folders of their own. Both end with this
 * process, however that ends. It takes some seconds to start.
 */
import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import * as net from "node:net"
import { connect } from "amqplib"
import { freePort, runner, started } from "../server/process.ts"
import type { Started } from "../server/process.ts"
import { program } from "../server/program.ts"

/** The server itself: the wrapper that packages put in its place runs the machine's own. */
const server = (): string | undefined => program("rabbitmq-server", "/usr/lib/rabbitmq/bin")
export const isThere = (): boolean => server() !== undefined && program("epmd") !== undefined

export interface RabbitServer {
  readonly url: string
  readonly port: number
  kill(): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
}

const reaches = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1", () => { socket.destroy(); resolve(true) })
    socket.on("error", () => { resolve(false) })
  })
const answers = async (url: string): Promise<boolean> => {
  try {
    const model = await connect(url, { timeout: 2_000 })
    model.on("error", () => {})
    await model.close()
    return true
  } catch {
    return false
  }
}

export interface RabbitServerOptions {
  /** Lines of its configuration beside ours. */
  readonly settings?: string
}

export const startRabbit = async ({ settings = "" }: RabbitServerOptions = {}): Promise<RabbitServer> => {
  const [bin = "", epmd = ""] = [server(), program("epmd")]
  const user = runner("rabbitmq")
  const folders = ["rabbitmq", "epmd"].map((name) => fs.mkdtempSync(path.join(os.tmpdir(), `omringd-${name}-`)))
  for (const one of folders) if (user.uid !== undefined && user.gid !== undefined) fs.chownSync(one, user.uid, user.gid)
  const [folder = "", beside = ""] = folders
  const ports: readonly number[] = [await freePort(), await freePort(), await freePort()]
  const [port = 0, distribution = 0, names = 0] = ports
  const url = `amqp://guest:guest@127.0.0.1:${port}`
  const file = path.join(folder, "rabbitmq.conf")
  fs.writeFileSync(file, `listeners.tcp.1 = 127.0.0.1:${port}\nloopback_users.guest = true\nlog.console = true\n${settings}\n`, { mode: 0o644 })
  const env = {
    PATH: process.env["PATH"], HOME: folder, LANG: "C.UTF-8", ERL_EPMD_PORT: String(names), ERL_EPMD_ADDRESS: "127.0.0.1", ERL_MAX_PORTS: "4096",
    RABBITMQ_NODENAME: `omringd-${process.pid}-${port}@localhost`, RABBITMQ_DIST_PORT: String(distribution), RABBITMQ_CONFIG_FILE: file,
    RABBITMQ_CONF_ENV_FILE: path.join(folder, "none"), RABBITMQ_ENABLED_PLUGINS_FILE: path.join(folder, "plugins"), RABBITMQ_MNESIA_BASE: path.join(folder, "data"),
    RABBITMQ_LOG_BASE: path.join(folder, "logs"), RABBITMQ_LOGS: "-", RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: "+S 1:1"
  }
  const directory = await started({
    folder: beside, command: [epmd, "-port", String(names), "-address", "127.0.0.1"], user, env, signal: "TERM", log: path.join(beside, "log"), answers: () => reaches(names)
  })
  let running: Started | undefined
  const start = async (): Promise<void> => {
    running = await started({ folder, command: [bin], user, env, signal: "TERM", log: path.join(folder, "log"), answers: () => answers(url), patience: 60_000 })
  }
  const stop = async (): Promise<void> => {
    await running?.end(false)
    await directory.end(false)
    for (const one of folders) fs.rmSync(one, { recursive: true, force: true })
  }
  try {
    await start()
  } catch (thrown) {
    await stop()
    throw thrown
  }
  return { url, port, kill: async () => { await running?.kill() }, start, stop }
}
