/** What a webhook sends, read by the libraries of its field: a CloudEvent 1.0, signed as Standard Webhooks says, with nothing of a person in it. */
import { HTTP } from "cloudevents"
import * as fc from "fast-check"
import { Webhook } from "standardwebhooks"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { Notice } from "@omringd/core"
import type { Letter } from "@omringd/core/Notices"
import { open } from "../../src/notifier/webhook.ts"
import type { WebhookOptions } from "../../src/notifier/webhook.ts"
import { newLetter, opened, sent } from "./run.ts"
import { secret, startReceiver } from "./webhookPlace.ts"
import type { Receiver, Request } from "./webhookPlace.ts"

const next = `whsec_${Buffer.from("the secret that comes after it").toString("base64")}`

let receiver: Receiver
const requests: Request[] = []
beforeAll(async () => {
  receiver = await startReceiver((response, request) => {
    requests.push(request)
    response.writeHead(204).end()
  })
})
afterAll(() => receiver.shut())

const received = async (letter: Letter, options: Partial<WebhookOptions> = {}): Promise<Request> => {
  requests.length = 0
  await sent(await opened(open({ url: receiver.url, secrets: [secret], ...options })), letter)
  const [request] = requests
  if (request === undefined) throw new Error("nothing came")
  return request
}
const headersOf = ({ headers }: Request): Record<string, string> => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
const verified = (request: Request, by: string): unknown => new Webhook(by).verify(request.body, headersOf(request))

describe("a webhook sends a signed CloudEvent", () => {
  it("that its field's own library takes for one, and whose data is the notice", async () => {
    const letter = newLetter({ notice: "plan-delivered", to: "mother", at: "2026-03-02T09:30:00Z" })
    const event = HTTP.toEvent(await received(letter))
    expect(event).toMatchObject({
      specversion: "1.0", id: letter.notice.id, type: "omringd.notice.plan-delivered", source: "urn:omringd", subject: "mother", time: "2026-03-02T09:30:00.000Z",
      datacontenttype: "application/json", language: "nl", register: "family", data: letter.notice
    })
  })
  it("with the source and type that were asked for", async () => {
    const event = HTTP.toEvent(await received(newLetter(), { source: "https://example.org/team-1", typePrefix: "org.example." }))
    expect(event).toMatchObject({ source: "https://example.org/team-1", type: "org.example.plan-delivered" })
  })
  it("at midnight of a day, when it was seen on a day", async () => {
    expect(HTTP.toEvent(await received(newLetter({ at: "2026-03-02" })))).toMatchObject({ time: "2026-03-02T00:00:00.000Z" })
  })
  it("whose signature its field's own library verifies, also with either of two secrets", async () => {
    const letter = newLetter()
    const request = await received(letter, { secrets: [secret, next] })
    expect(request.headers["webhook-id"]).toBe(letter.notice.id)
    for (const by of [secret, next]) expect(verified(request, by)).toMatchObject({ id: letter.notice.id })
  })
  it("and not when it was changed, given another id, or signed with another secret", async () => {
    const request = await received(newLetter())
    expect(() => verified({ ...request, body: request.body.replace("our-family", "her-family") }, secret)).toThrow("No matching signature")
    expect(() => verified({ ...request, headers: { ...request.headers, "webhook-id": "another" } }, secret)).toThrow("No matching signature")
    expect(() => verified(request, next)).toThrow("No matching signature")
  })
  it("the same each time it is sent, but for when it was signed", async () => {
    const letter = newLetter()
    const [one, other] = [await received(letter), await received(letter)]
    expect(other.body).toBe(one.body)
    expect(other.headers["webhook-id"]).toBe(one.headers["webhook-id"])
  })
  it("in which no word, name or address of anyone stands, whatever they are", async () => {
    await fc.assert(fc.asyncProperty(fc.string({ minLength: 6, maxLength: 40, unit: "grapheme" }), fc.emailAddress(), async (words, email) => {
      const request = await received(newLetter({ text: `${words} text`, whom: { name: `${words} name`, email } }))
      const bytes = `${JSON.stringify(request.headers)}${request.body}`
      expect(bytes).toContain("our-family")
      for (const personal of [`${words} text`, `${words} name`, email]) expect(bytes).not.toContain(JSON.stringify(personal).slice(1, -1))
    }), { numRuns: 50 })
  })
  it("is nothing but the notice beside its envelope", async () => {
    const letter = newLetter()
    const request = await received(letter)
    const event: unknown = JSON.parse(request.body)
    expect(Object.keys(event as object).toSorted()).toEqual(["data", "datacontenttype", "id", "language", "register", "source", "specversion", "subject", "time", "type"])
    expect(request.body).toContain(Notice.write(letter.notice))
  })
})
