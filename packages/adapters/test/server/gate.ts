/** A way to a server that can be shut, so that nobody is there, or kept open with nothing coming back. */
import * as net from "node:net"

export interface Gate {
  readonly port: number
  /** `hangs`: what is asked gets no further, and nothing comes back. Connections that there are end when it is shut or goes from hanging to open. */
  turn(to: "open" | "shut" | "hangs"): Promise<void>
  stop(): Promise<void>
}

const host = "127.0.0.1"

export const startGate = async (to: number): Promise<Gate> => {
  const sockets = new Set<net.Socket>()
  let hangs = false
  const kept = (socket: net.Socket, end: () => void): net.Socket => {
    sockets.add(socket)
    return socket.on("error", end).on("close", () => { sockets.delete(socket); end() })
  }
  const server = net.createServer((caller) => {
    const callee = net.connect(to, host)
    const end = () => { for (const one of [caller, callee]) one.destroy() }
    kept(caller, end).on("data", (bytes: Buffer) => { if (!hangs) callee.write(bytes) })
    kept(callee, end).on("data", (bytes: Buffer) => { if (!hangs) caller.write(bytes) })
  })
  const listen = (port: number) => new Promise<void>((resolve, reject) => { server.once("error", reject).listen(port, host, () => { server.off("error", reject); resolve() }) })
  const shut = () => new Promise<void>((resolve) => {
    server.close(() => { resolve() })
    for (const one of sockets) one.destroy()
  })
  await listen(0)
  const address = server.address()
  const port = typeof address === "object" && address !== null ? address.port : 0
  return {
    port,
    turn: async (mood) => {
      if (server.listening && (mood === "shut" || hangs)) await shut()
      hangs = mood === "hangs"
      if (mood !== "shut" && !server.listening) await listen(port)
    },
    stop: async () => { if (server.listening) await shut() }
  }
}
