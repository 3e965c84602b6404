/** Whatever a mail server does, right or wrong: what becomes of the letter is stated. Over plain connections and over TLS. */
import * as net from "node:net"
import type { AddressInfo } from "node:net"
import * as Effect from "effect/Effect"
import { afterAll, describe, expect, it } from "vitest"
import { open } from "../../src/notifier/email.ts"
import type { EmailOptions } from "../../src/notifier/email.ts"
import { startGate } from "../server/gate.ts"
import { certificate } from "../server/certificate.ts"
import { newServer } from "./emailPlace.ts"
import { newLetter, opened, outcomeOf, sent, unsent } from "./run.ts"

const patience = 1_500
const from = "berichten@omringd.example"
const to = (port: number, options: Partial<EmailOptions> = {}) => opened(open({ host: "127.0.0.1", port, tls: "none", from, patience, ...options }))

describe("what a reply means", () => {
  it.each([[421, "busy"], [450, "busy"], [452, "busy"], [451, "failed"], [454, "failed"]])("%i: it passes", async (code, why) => {
    const server = await newServer()
    const notifier = await to(server.port)
    server.reply({ code, saying: "not now" })
    expect(await unsent(notifier, newLetter())).toMatchObject({ why, lasting: false })
    server.reply(undefined)
    await sent(notifier, newLetter())
  })
  it.each([550, 551, 552, 553, 554])("%i: it lasts", async (code) => {
    const server = await newServer()
    server.reply({ code, saying: "<an@omringd.example> is not here" })
    const failure = await unsent(await to(server.port), newLetter())
    expect(failure).toMatchObject({ why: "refused", lasting: true })
    expect(failure.said).not.toContain("an@")
  })
  it.each([[451, false], [552, true]])("%i after all of the text: the same", async (responseCode, lasting) => {
    const server = await newServer({ onData: (stream, _, done) => { stream.resume().on("end", () => done(Object.assign(new Error("no"), { responseCode }))) } })
    expect(await unsent(await to(server.port), newLetter())).toMatchObject({ lasting })
  })
})

describe("signing in", () => {
  const server = () => newServer({
    authOptional: false, allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) => {
      if (username === "an" && password === "geheim-woord") done(null, { user: "an" })
      else done(new Error(`no ${String(username)} ${String(password)}`))
    }
  })
  it("lets in who may", async () => {
    const { port, mails } = await server()
    await sent(await to(port, { user: "an", password: "geheim-woord" }), newLetter())
    expect(mails).toHaveLength(1)
  })
  it("and otherwise it is not allowed, which lasts, and no password is told", async () => {
    const { port } = await server()
    const failure = await unsent(await to(port, { user: "an-de-beheerder", password: "geheim-w00rd" }), newLetter())
    expect(failure).toMatchObject({ why: "not-allowed", lasting: true })
    expect(`${failure.message}${JSON.stringify(failure)}`).not.toMatch(/geheim|beheerder/u)
  })
})

const made = certificate()
afterAll(() => made?.remove())

describe.skipIf(made === undefined)("over TLS", () => {
  const { key = "", cert = "" } = made ?? {}
  it("that begins with STARTTLS, and is demanded", async () => {
    const server = await newServer({ key, cert, disabledCommands: ["AUTH"] })
    await sent(await to(server.port, { tls: "starttls", ca: cert }), newLetter())
    expect(server.mails).toHaveLength(1)
  })
  it("and nothing is sent to a server that does not offer it", async () => {
    const server = await newServer()
    expect(await unsent(await to(server.port, { tls: "starttls" }), newLetter())).toMatchObject({ lasting: false })
    expect(server.mails).toHaveLength(0)
  })
  it("or is there from the first byte", async () => {
    const server = await newServer({ key, cert, secure: true })
    await sent(await to(server.port, { tls: "at-once", ca: [cert] }), newLetter())
    expect(server.mails).toHaveLength(1)
  })
  it("and nothing is sent to a server whose certificate nobody vouches for", async () => {
    const server = await newServer({ key, cert, secure: true })
    expect(await unsent(await to(server.port, { tls: "at-once" }), newLetter())).toMatchObject({ lasting: false })
    expect(server.mails).toHaveLength(0)
  })
})

/** A server that says what it likes. */
const raw = async (speak: (socket: net.Socket) => void, use: (port: number) => Promise<void>): Promise<void> => {
  const sockets = new Set<net.Socket>()
  const server = net.createServer((socket) => { sockets.add(socket.on("error", () => {})); speak(socket) })
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve) })
  try {
    await use((server.address() as AddressInfo).port)
  } finally {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => { server.close(resolve) })
  }
}

describe("what is no mail server", () => {
  it.each<readonly [string, (socket: net.Socket) => void]>([
    ["says nothing", () => {}], ["speaks HTTP", (socket) => { socket.end("HTTP/1.1 400 Bad Request\r\n\r\n") }], ["hangs up at once", (socket) => { socket.destroy() }],
    ["greets and says no more", (socket) => { socket.write("220 hello\r\n") }],
    ["goes on greeting", (socket) => {
      const timer = setInterval(() => socket.write("220-hello\r\n"), 20)
      socket.on("close", () => clearInterval(timer))
    }]
  ])("%s: it passes, within the patience", (_, speak) =>
    raw(speak, async (port) => {
      const before = Date.now()
      expect(await outcomeOf(await to(port), newLetter())).toMatchObject({ lasting: false })
      expect(Date.now() - before).toBeLessThan(patience + 1_000)
    }))
})

describe("a mail server that is stopped in the midst of many mails and comes back", () => {
  it("has all that it acknowledged, and gets the rest when they are tried again", async () => {
    const server = await newServer()
    const gate = await startGate(server.port)
    const notifier = await to(gate.port)
    const letters = Array.from({ length: 60 }, () => newLetter())
    const sending = Promise.all(letters.map(async (letter) => ({ letter, outcome: await outcomeOf(notifier, letter) })))
    await expect.poll(() => server.mails.length).toBeGreaterThan(5)
    await gate.turn("shut")
    const first = await sending
    const acknowledged = first.filter(({ outcome }) => outcome === "brought").map(({ letter }) => letter)
    const there = () => new Set(server.mails.map(({ mail }) => mail.messageId?.slice(1, 33)))
    expect(acknowledged.filter(({ notice: { id } }) => !there().has(id))).toEqual([])
    expect(acknowledged.length).toBeLessThan(letters.length)
    await gate.turn("open")
    for (const { letter, outcome } of first) if (outcome !== "brought") await sent(notifier, letter)
    expect(letters.filter(({ notice: { id } }) => !there().has(id))).toEqual([])
    await gate.stop()
  })
})

describe("a mail that is given up", () => {
  it("leaves room for the next, however many were", async () => {
    const server = await newServer()
    const gate = await startGate(server.port)
    const notifier = await to(gate.port, { connections: 2 })
    await gate.turn("hangs")
    await Effect.runPromise(Effect.forEach(Array.from({ length: 6 }, () => newLetter()), (one) => Effect.timeoutOption(Effect.exit(notifier.send(one)), 100), { concurrency: 6, discard: true }))
    await gate.turn("open")
    await sent(notifier, newLetter())
    expect(server.mails).toHaveLength(1)
    await gate.stop()
  })
})
