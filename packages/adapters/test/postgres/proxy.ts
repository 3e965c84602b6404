/** A way to a server that can be cut: after so many bytes, in one direction or the other. */
import * as net from "node:net"

export interface Cut {
  readonly of: "asked" | "answered"
  /** So many bytes more get through. */
  readonly after: number
}

export interface Proxy {
  readonly url: string
  /** From now on; undefined to cut no more. */
  cut(at: Cut | undefined): void
  /** How many bytes got through since it was last told where to cut. */
  through(of: Cut["of"]): number
  stop(): Promise<void>
}

export const startProxy = async (to: string): Promise<Proxy> => {
  const target = new URL(to)
  let cut: Cut | undefined
  const counts = { asked: 0, answered: 0 }
  const sockets = new Set<net.Socket>()
  const server = net.createServer((caller) => {
    const callee = net.connect(Number(target.port || 5432), target.hostname)
    const both = [caller, callee]
    const end = () => { for (const one of both) one.destroy() }
    const passes = (of: Cut["of"], from: net.Socket, on: net.Socket) =>
      from.on("data", (bytes: Buffer) => {
        const left = cut?.of === of ? Math.max(0, cut.after - counts[of]) : bytes.length
        counts[of] += bytes.length
        if (left >= bytes.length) return void on.write(bytes)
        on.write(bytes.subarray(0, left), end)
      })
    passes("asked", caller, callee)
    passes("answered", callee, caller)
    for (const one of both) {
      sockets.add(one)
      one.on("error", end).on("close", () => { sockets.delete(one); end() })
    }
  })
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve) })
  const address = server.address()
  const here = new URL(to)
  here.hostname = "127.0.0.1"
  here.port = String(typeof address === "object" && address !== null ? address.port : 0)
  return {
    url: here.href,
    cut: (at) => {
      cut = at
      counts.asked = 0
      counts.answered = 0
    },
    through: (of) => counts[of],
    stop: () => new Promise((resolve) => {
      for (const one of sockets) one.destroy()
      server.close(() => { resolve() })
    })
  }
}
