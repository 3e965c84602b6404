/** A receiver of webhooks on the loopback, that behaves as it is told. */
import * as http from "node:http"
import type { AddressInfo, Socket } from "node:net"
import { Canonical } from "@omringd/core"
import type { Arrived, Mood, NotifierAbility, NotifierPlace } from "@omringd/conformance"
import { webhook } from "../../src/notifier/webhook.ts"

export const webhookAbilities: readonly NotifierAbility[] = ["machine", "down", "hangs", "fails", "refuses", "busy"]

export interface Request {
  readonly headers: http.IncomingHttpHeaders
  readonly body: string
}

/** What it does with a request that came whole. */
export type Answering = (response: http.ServerResponse, request: Request) => void

export interface Receiver {
  readonly url: string
  answer(by: Answering): void
  shut(): Promise<void>
  open(): Promise<void>
}

const bodyOf = async (request: http.IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces).toString()
}

export const startReceiver = async (first: Answering): Promise<Receiver> => {
  let answering = first
  const sockets = new Set<Socket>()
  const server = http.createServer((request, response) => {
    bodyOf(request).then((body) => answering(response, { headers: request.headers, body }), () => {})
  })
  server.on("connection", (socket) => { sockets.add(socket.on("close", () => sockets.delete(socket))) })
  const listen = (port: number) => new Promise<void>((resolve) => { server.listen(port, "127.0.0.1", resolve) })
  await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hooks/token-in-the-path?key=token-behind-it`,
    answer: (by) => { answering = by },
    shut: () => new Promise((resolve) => {
      server.close(() => { resolve() })
      for (const socket of sockets) socket.destroy()
    }),
    open: async () => { if (!server.listening) await listen(port) }
  }
}

export const secret = `whsec_${Buffer.from("a secret of twenty-four..").toString("base64")}`
const moods: { readonly [M in Exclude<Mood, "down" | "well">]: (response: http.ServerResponse, saying: string) => void } = {
  hangs: () => {},
  fails: (response, saying) => response.writeHead(500, saying).end(saying),
  refuses: (response, saying) => response.writeHead(410, saying).end(saying),
  busy: (response, saying) => response.writeHead(429, saying, { "retry-after": "60" }).end()
}

export const webhookPlace = async (): Promise<NotifierPlace> => {
  const arrived: Arrived[] = []
  const well: Answering = (response, { headers, body }) => {
    const event: unknown = JSON.parse(body)
    const [id, data] = typeof event === "object" && event !== null && "id" in event && "data" in event ? [String(event.id), event.data] : ["", undefined]
    arrived.push({ id, notice: Canonical.write(data), bytes: `${JSON.stringify(headers)}\n${body}` })
    response.writeHead(204).end()
  }
  const receiver = await startReceiver(well)
  const authorization = "Bearer token-in-a-header"
  return {
    notifier: webhook({ url: receiver.url, secrets: [secret], headers: { authorization }, patience: 1_000 }), patience: 1_000,
    secrets: [secret, authorization, "token-in-the-path", "token-behind-it"],
    arrived: () => [...arrived],
    turn: async (mood, saying) => {
      if (mood === "down") return receiver.shut()
      await receiver.open()
      receiver.answer(mood === "well" ? well : (response) => moods[mood](response, saying))
    },
    close: () => receiver.shut()
  }
}
