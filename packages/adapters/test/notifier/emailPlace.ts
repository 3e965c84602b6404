/** A mail server on the loopback that behaves as it is told, behind a gate; mails are read by another library than writes them. */
import type { AddressInfo } from "node:net"
import { callbackify } from "node:util"
import { simpleParser } from "mailparser"
import type { ParsedMail } from "mailparser"
import { SMTPServer } from "smtp-server"
import type { SMTPServerOptions } from "smtp-server"
import { afterAll } from "vitest"
import type { Arrived, NotifierAbility, NotifierPlace } from "@omringd/conformance"
import { email } from "../../src/notifier/email.ts"
import { startGate } from "../server/gate.ts"
import type { Gate } from "../server/gate.ts"

export interface Mailed {
  readonly raw: string
  readonly mail: ParsedMail
  readonly to: readonly string[]
}
export interface Reply {
  readonly code: number
  readonly saying: string
}

export interface MailServer {
  readonly port: number
  readonly mails: readonly Mailed[]
  /** How it answers to whom a mail is for; undefined: it takes it. */
  reply(to: Reply | undefined): void
  stop(): Promise<void>
}

const refusal = ({ code, saying }: Reply): Error => Object.assign(new Error(saying), { responseCode: code })

export const startMail = async (options: SMTPServerOptions = {}): Promise<MailServer> => {
  const mails: Mailed[] = []
  let replying: Reply | undefined
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ["STARTTLS"], closeTimeout: 10, logger: false,
    onRcptTo: (_, __, done) => { done(replying === undefined ? null : refusal(replying)) },
    onData: (stream, { envelope }, done) => {
      const take = async (): Promise<void> => {
        const pieces: Buffer[] = []
        for await (const piece of stream) pieces.push(Buffer.from(piece as Uint8Array))
        const raw = Buffer.concat(pieces)
        mails.push({ raw: raw.toString(), mail: await simpleParser(raw, { skipHtmlToText: true }), to: envelope.rcptTo.map(({ address }) => address) })
      }
      callbackify(take)(done)
    },
    ...options
  })
  server.on("error", () => {})
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve) })
  const { port } = server.server.address() as AddressInfo
  const stop = () => new Promise<void>((resolve) => { server.close(() => { resolve() }) })
  return { port, mails, reply: (to) => { replying = to }, stop }
}

const gates: Gate[] = []
const servers: MailServer[] = []
afterAll(async () => {
  for (const one of gates) await one.stop()
  for (const one of servers) await one.stop()
})

export const newServer = async (options?: SMTPServerOptions): Promise<MailServer> => {
  const server = await startMail(options)
  servers.push(server)
  return server
}

const arrivedAs = ({ mail, raw, to }: Mailed): Arrived => ({ id: mail.messageId ?? "", to: to.join(), text: (mail.text ?? "").replace(/\n$/u, ""), bytes: raw })

export const emailAbilities: readonly NotifierAbility[] = ["person", "addresses", "down", "hangs", "fails", "refuses"]

export const emailPlace = async (): Promise<NotifierPlace> => {
  const server = await newServer()
  const gate = await startGate(server.port)
  gates.push(gate)
  const patience = 1_000
  return {
    notifier: email({ host: "127.0.0.1", port: gate.port, tls: "none", from: "notices@omringd.example", patience }), patience, secrets: [],
    arrived: () => server.mails.map(arrivedAs).map((one) => ({ ...one, id: one.id.slice(1, one.id.indexOf("@")) })),
    turn: async (mood, saying) => {
      await gate.turn(mood === "down" ? "shut" : mood === "hangs" ? "hangs" : "open")
      server.reply(mood === "fails" ? { code: 451, saying } : mood === "refuses" ? { code: 550, saying } : undefined)
    }
  }
}
