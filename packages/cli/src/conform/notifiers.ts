/** The other side of the notifiers that are shipped and need no server of others: a stream, and a receiver of webhooks on the loopback. */
import * as http from "node:http"
import type { Socket } from "node:net"
import { Writable } from "node:stream"
import { console } from "@omringd/adapters/notifier/console"
import type { webhook } from "@omringd/adapters/notifier/webhook"
import type { Arrived, Mood, NotifierAbility, NotifierPlace } from "@omringd/conformance"
import { Canonical } from "@omringd/core"

interface State {
  readonly mood: Mood
  readonly saying: string
}

export const consoleAbilities: readonly NotifierAbility[] = ["person", "hangs", "fails"]

/** What the terminal was spared is read as it was. */
const read = (text: string): string => text.replaceAll(/\\u\{([0-9a-f]+)\}/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
const arrivedAs = (line: string): Arrived => {
  const [, id = "", to = "", text = ""] = /^\S+ (\S+) .*? to (\S+) \([^)]*\): (.*)$/u.exec(line) ?? []
  return { id, to, text: read(text), bytes: line }
}

export const consolePlace = (): NotifierPlace => {
  let state: State = { mood: "well", saying: "" }
  let written = ""
  const held: (() => void)[] = []
  const stream = new Writable({
    decodeStrings: false,
    write: (line: string, _, done) => {
      const take = () => {
        written += line
        done()
      }
      if (state.mood === "hangs") held.push(take)
      else if (state.mood === "fails") done(new Error(state.saying))
      else take()
    }
  })
  return {
    notifier: console({ stream, patience: 1_000 }), patience: 1_000, secrets: [],
    arrived: () => written.split("\n").slice(0, -1).map(arrivedAs),
    turn: (mood, saying) => {
      state = { mood, saying }
      for (const take of held.splice(0)) take()
    }
  }
}

export type Webhook = typeof webhook

/** Undefined where what it is made with is not installed. */
export const webhookIfThere = async (): Promise<Webhook | undefined> => {
  try {
    return (await import("@omringd/adapters/notifier/webhook")).webhook
  } catch {
    return undefined
  }
}

export const webhookAbilities: readonly NotifierAbility[] = ["machine", "down", "hangs", "fails", "refuses", "busy"]

const statuses: { readonly [M in Mood]: number } = { well: 204, down: 0, hangs: 0, fails: 500, refuses: 410, busy: 429 }

const bodyOf = async (request: http.IncomingMessage): Promise<string> => {
  const pieces: Uint8Array[] = []
  for await (const piece of request) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces).toString()
}

/** The id and what stands in it, of a CloudEvent in structured JSON. */
const eventIn = (body: string): Pick<Arrived, "id" | "notice"> => {
  const event: unknown = JSON.parse(body)
  return typeof event === "object" && event !== null && "id" in event && "data" in event ? { id: String(event.id), notice: Canonical.write(event.data) } : { id: "" }
}

export const webhookPlace = async (webhookTo: Webhook): Promise<NotifierPlace> => {
  let state: State = { mood: "well", saying: "" }
  const arrived: Arrived[] = []
  const sockets = new Set<Socket>()
  const receive = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const { mood, saying } = state
    const body = await bodyOf(request)
    if (mood === "hangs") return
    if (mood === "well") arrived.push({ ...eventIn(body), bytes: `${JSON.stringify(request.headers)}\n${body}` })
    response.writeHead(statuses[mood], saying, mood === "busy" ? { "retry-after": "60" } : {}).end()
  }
  const server = http.createServer((request, response) => { receive(request, response).catch(() => response.destroy()) })
  server.on("connection", (socket) => { sockets.add(socket.on("close", () => sockets.delete(socket))) })
  const listen = (port: number) => new Promise<void>((resolve) => { server.listen(port, "127.0.0.1", resolve) })
  const close = () => new Promise<void>((resolve) => {
    server.close(() => { resolve() })
    for (const socket of sockets) socket.destroy()
  })
  await listen(0)
  const address = server.address()
  const port = typeof address === "object" && address !== null ? address.port : 0
  const [key, authorization] = [Buffer.from("not a secret to anyone, ever").toString("base64"), "Bearer of-no-consequence"]
  return {
    notifier: webhookTo({ url: `http://127.0.0.1:${port}/`, secrets: [key], headers: { authorization }, patience: 1_000 }), patience: 1_000, secrets: [key, authorization],
    arrived: () => [...arrived],
    turn: async (mood, saying) => {
      state = { mood, saying }
      if (mood === "down") await close()
      else if (!server.listening) await listen(port)
    },
    close
  }
}
