/** Whatever a receiver of webhooks does, right or wrong: what becomes of the letter is stated, and comes within the patience. */
import * as net from "node:net"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { NotDelivered } from "@omringd/core/Notices"
import { open } from "../../src/notifier/webhook.ts"
import { newLetter, opened, outcomeOf } from "./run.ts"
import { secret, startReceiver } from "./webhookPlace.ts"
import type { Receiver } from "./webhookPlace.ts"

const patience = 2_000
let receiver: Receiver
beforeAll(async () => { receiver = await startReceiver((response) => response.end()) })
afterAll(() => receiver.shut())

const outcome = async (url: string): Promise<NotDelivered | "brought"> => outcomeOf(await opened(open({ url, secrets: [secret], patience })), newLetter())
const answered = (status: number, headers: { readonly [name: string]: string } = {}) => {
  receiver.answer((response) => response.writeHead(status, headers).end())
  return outcome(receiver.url)
}

describe("what a status means", () => {
  it.each([200, 201, 202, 204, 299])("%i: it was brought", async (status) => {
    expect(await answered(status)).toBe("brought")
  })
  it.each([[400, "refused"], [404, "refused"], [409, "refused"], [410, "refused"], [422, "refused"], [401, "not-allowed"], [403, "not-allowed"], [301, "refused"], [307, "refused"], [304, "refused"]])(
    "%i: it was not, and that lasts", async (status, why) => {
      expect(await answered(status)).toMatchObject({ why, lasting: true })
    })
  it.each([[408, "timed-out"], [425, "busy"], [429, "busy"], [500, "failed"], [501, "failed"], [502, "failed"], [503, "busy"], [504, "timed-out"]])(
    "%i: it was not, and that passes", async (status, why) => {
      expect(await answered(status)).toMatchObject({ why, lasting: false })
    })
  it("and whoever takes their time, but less than the patience, has it", async () => {
    receiver.answer((response) => { setTimeout(() => response.writeHead(202).end(), patience / 4) })
    expect(await outcome(receiver.url)).toBe("brought")
  })
  it("a redirect is not followed", async () => {
    let followed = 0
    const elsewhere = await startReceiver((response) => { followed++; response.end() })
    expect(await answered(307, { location: elsewhere.url })).toMatchObject({ why: "refused", lasting: true })
    await elsewhere.shut()
    expect(followed).toBe(0)
  })
})

describe("how long to wait", () => {
  const waiting = async (value: string, status = 503): Promise<number | undefined> => {
    const found = await answered(status, { "retry-after": value })
    return found === "brought" ? undefined : found.wait
  }
  it("is so many seconds", async () => { expect(await waiting("120", 429)).toBe(120_000) })
  it("or until a moment", async () => {
    const wait = await waiting(new Date(Date.now() + 90_000).toUTCString())
    expect(wait).toBeGreaterThan(80_000)
    expect(wait).toBeLessThanOrEqual(90_000)
  })
  it("is nothing when that has passed", async () => { expect(await waiting(new Date(0).toUTCString())).toBe(0) })
  it("is a day at most", async () => { expect(await waiting("999999999999")).toBe(86_400_000) })
  it.each(["soon", "-5", "1e9", ""])("is not said by %j", async (value) => {
    const wait = await waiting(value)
    expect(wait === undefined || wait === 0).toBe(true)
  })
  it("does not make a refusal pass", async () => { expect(await answered(410, { "retry-after": "60" })).toMatchObject({ lasting: true }) })
})

/** A server that speaks no more HTTP than it is told to. */
const raw = async (speak: (socket: net.Socket) => void, use: (url: string) => Promise<void>): Promise<void> => {
  const sockets = new Set<net.Socket>()
  const server = net.createServer((socket) => {
    sockets.add(socket)
    socket.on("error", () => {}).once("data", () => speak(socket))
  })
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve) })
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  } finally {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => { server.close(resolve) })
  }
}
const drip = (socket: net.Socket, text: string): void => {
  const timer = setInterval(() => socket.write(text), 5)
  socket.on("close", () => clearInterval(timer))
}

describe("what is no answer", () => {
  it.each([
    ["is not HTTP", "220 mail.example ESMTP\r\n"], ["is cut within its head", "HTTP/1.1 200 OK\r\ncontent-le"], ["is nothing at all", ""], ["is cut before its head ends", "HTTP/1.1 204 No Content\r\n"]
  ])("%s: it failed, and that passes", (_, said) =>
    raw((socket) => socket.end(said), async (url) => { expect(await outcome(url)).toMatchObject({ why: "failed", lasting: false }) }))
  it.each([["whose head never ends", "x-more: more\r\n"], ["whose head comes a letter at a time", "x"]])("%s: it ends within the patience, and passes", (_, said) =>
    raw((socket) => { socket.write("HTTP/1.1 200 OK\r\n"); drip(socket, said) }, async (url) => {
      const before = Date.now()
      expect(await outcome(url)).toMatchObject({ lasting: false })
      expect(Date.now() - before).toBeLessThan(2 * patience + 1_500)
    }))
  it.each([
    ["is cut", (socket: net.Socket) => { socket.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf") }],
    ["never ends", (socket: net.Socket) => { socket.write("HTTP/1.1 200 OK\r\ncontent-length: 999999999999\r\n\r\n"); drip(socket, "x".repeat(10_000)) }],
    ["never comes", (socket: net.Socket) => { socket.write("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n") }]
  ])("a 200 whose body %s: it was brought, for the body is not read", (_, speak) =>
    raw(speak, async (url) => {
      const before = Date.now()
      expect(await outcome(url)).toBe("brought")
      expect(Date.now() - before).toBeLessThan(patience)
    }))
  it("and who never answers is given up", () =>
    raw(() => {}, async (url) => { expect(await outcome(url)).toMatchObject({ why: "timed-out", lasting: false }) }))
  it("and who is nowhere is not reached", async () => {
    expect(await outcome("http://127.0.0.1:1/")).toMatchObject({ why: expect.stringMatching(/unreachable|failed/u), lasting: false })
    expect(await outcome("http://nobody.invalid/")).toMatchObject({ why: "unreachable", lasting: false })
  })
})
