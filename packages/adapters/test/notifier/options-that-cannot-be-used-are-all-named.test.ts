/** What is wrong with the options of a notifier is told when it is opened: everything at once, by option, and never what was given there. */
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import { describe, expect, it } from "vitest"
import type { NotifierUnusable, Notifying } from "@omringd/core/Notices"
import * as amqp from "../../src/notifier/amqp.ts"
import * as email from "../../src/notifier/email.ts"
import * as nats from "../../src/notifier/nats.ts"
import * as webhook from "../../src/notifier/webhook.ts"
import { failing, opened } from "./run.ts"
import { secret } from "./webhookPlace.ts"

const problems = async (open: Effect.Effect<Notifying, NotifierUnusable, Scope>): Promise<NotifierUnusable> => failing(Effect.scoped(open))
const options = async (open: Effect.Effect<Notifying, NotifierUnusable, Scope>): Promise<readonly string[]> => (await problems(open)).problems.map(({ option }) => option)

describe("options that cannot be used are all named", () => {
  it("for a webhook", async () => {
    const hidden = "p4ssw0rd"
    const wrong = webhook.open({ url: `ftp://an:${hidden}@example.org`, secrets: [`short-${hidden}`, "c2hvcnQ=", secret], source: "not a uri reference %%", typePrefix: "a b", headers: { "x y": hidden, ok: `a\n${hidden}` } })
    expect(await options(wrong)).toEqual(["url", "secrets[0]", "secrets[1]", "source", "typePrefix", "headers.x y", "headers.ok"])
    expect(JSON.stringify(await problems(wrong))).not.toContain(hidden)
    expect((await problems(wrong)).message).not.toContain(hidden)
    expect(await options(webhook.open({ url: `https://an:${hidden}@example.org`, secrets: [secret] }))).toEqual(["url"])
    expect(await options(webhook.open({ url: "nowhere", secrets: [] as unknown as [string] }))).toEqual(["url", "secrets"])
  })
  it("for e-mail", async () => {
    const wrong = email.open({ host: "mail.example/x", port: 70_000, from: "An <an@example.org>", user: "an", connections: 0, tls: "perhaps" as "none" })
    expect(await options(wrong)).toEqual(["host", "port", "from", "password", "connections", "tls"])
  })
  it("for NATS", async () => {
    expect(await options(nats.open({ servers: [], prefix: "omringd.>", stream: "a.b" }))).toEqual(["servers", "prefix", "stream"])
    expect(await options(nats.open({ servers: "x", prefix: "", create: true }))).toEqual(["prefix", "create"])
  })
  it("for AMQP", async () => {
    expect(await options(amqp.open({ url: "http://an:geheim@x", exchange: "e".repeat(256), routingKey: "é".repeat(128) }))).toEqual(["url", "exchange", "routingKey"])
    expect(await options(amqp.open({ url: "x", exchange: "" }))).toEqual(["url", "routingKey"])
  })
  it("and those that can be used open", async () => {
    await opened(webhook.open({ url: "https://example.org/x?key=y", secrets: [secret], source: "/omringd/1", headers: { authorization: "Bearer x" } }))
    await opened(email.open({ host: "mail.example", from: "an@example.org", user: "an", password: "x" }))
    await opened(nats.open({ servers: ["a:1", "b:2"], prefix: "a.b-c_d", stream: "S", create: true }))
    expect(await opened(amqp.open({ url: "amqps://an:x@example.org/vhost", exchange: "", routingKey: "queue" }))).toHaveProperty("send")
  })
})
