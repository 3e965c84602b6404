/** RabbitMQ, a real server: what a queue holds, and what becomes of a letter that no queue takes, or when something is wrong there. */
import { EventEmitter } from "node:events"
import { setTimeout as sleep } from "node:timers/promises"
import { connect } from "amqplib"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Coded, Notice } from "@omringd/core"
import { open, routingKeyOf } from "../../src/notifier/amqp.ts"
import type { AmqpOptions } from "../../src/notifier/amqp.ts"
import { returns } from "../../src/notifier/amqp/returns.ts"
import { untoken } from "../../src/notifier/sending/token.ts"
import { channel, isThere, kept, newName, rabbit } from "./amqpPlace.ts"
import { persisting } from "./persisting.ts"
import { newLetter, opened, outcomeOf, sent, unsent } from "./run.ts"

const reference = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,63}$/u).filter((text): text is Coded => Coded.is(text))

describe("a routing key made of codes", () => {
  it("is two words that no reference can end, join or turn into a wildcard, in at most 255 bytes, and says which they were", () => {
    const worst = `x${".".repeat(63)}` as Coded
    fc.assert(fc.property(reference, reference, (notice, to) => {
      const key = routingKeyOf({ ...newLetter().notice, notice, to })
      expect(key).toMatch(/^[\w=-]+\.[\w=-]+$/u)
      expect(Buffer.byteLength(key)).toBeLessThanOrEqual(255)
      expect(key.split(".").map(untoken)).toEqual([notice, to])
    }), { examples: [[worst, worst]] })
  })
})

describe("what comes back", () => {
  it("is known for each that was sent, also when all are confirmed at once", () => {
    const channel = new EventEmitter()
    const cameBack = returns({ on: (event, listener) => channel.on(event, listener) })
    for (const messageId of ["a", "b", "a"]) channel.emit("return", { properties: { messageId } })
    expect(["a", "a", "b", "a", "b", "c"].map(cameBack)).toEqual([true, true, true, false, false, false])
  })
})

describe.skipIf(!isThere)("a real RabbitMQ server", () => {
  const to = (options: Partial<AmqpOptions> & { readonly exchange: string }) => opened(open({ url: rabbit().url, patience: 3_000, ...options }))
  const exchangeAndQueue = async (settings: object = {}): Promise<string> => {
    const name = newName()
    const making = await channel()
    await making.assertExchange(name, "topic", { durable: true })
    await making.assertQueue(name, { durable: true, ...settings })
    await making.bindQueue(name, name, "#")
    await making.close()
    return name
  }

  it("has the notice, persistent, with its id, kind, language and register", async () => {
    const name = await exchangeAndQueue()
    const letter = newLetter()
    await sent(await to({ exchange: name }), letter)
    const reading = await channel()
    const got = await reading.get(name)
    await reading.close()
    if (got === false) throw new Error("nothing came")
    expect(got.content.toString()).toBe(Notice.write(letter.notice))
    expect(got.fields.routingKey).toBe("plan-delivered.mother")
    expect(got.properties).toMatchObject({
      messageId: letter.notice.id, deliveryMode: 2, contentType: "application/json", contentEncoding: "utf-8", type: "plan-delivered", headers: { language: "nl", register: "family" }
    })
  })
  it("has it in the queue that is named, without an exchange", async () => {
    const name = await exchangeAndQueue()
    await sent(await to({ exchange: "", routingKey: name }), newLetter())
    expect(await kept(name)).toHaveLength(1)
  })
  it("has it twice when it was sent twice, under one id", async () => {
    const name = await exchangeAndQueue()
    const notifier = await to({ exchange: name })
    const letter = newLetter()
    await Promise.all([sent(notifier, letter), sent(notifier, letter)])
    expect((await kept(name)).map(({ id }) => id)).toEqual([letter.notice.id, letter.notice.id])
  })
  it("says so when no queue takes it, for each that came back, and brings it once one does", async () => {
    const name = newName()
    const making = await channel()
    await making.assertExchange(name, "topic")
    const notifier = await to({ exchange: name })
    const letter = newLetter()
    const outcomes = await Promise.all([letter, letter, newLetter(), letter].map((one) => outcomeOf(notifier, one)))
    for (const one of outcomes) expect(one).toMatchObject({ why: "failed", lasting: false, said: "no queue takes it" })
    await making.assertQueue(name)
    await making.bindQueue(name, name, "plan-delivered.*")
    await sent(notifier, letter)
    expect(await outcomeOf(notifier, newLetter({ notice: "something-else" }))).toMatchObject({ said: "no queue takes it" })
    await making.close()
    expect((await kept(name)).map(({ id }) => id)).toEqual([letter.notice.id])
  })
  it("without the exchange it passes, and is brought once it is there", async () => {
    const name = newName()
    const notifier = await to({ exchange: name })
    const letter = newLetter()
    expect(await unsent(notifier, letter)).toMatchObject({ why: "failed", lasting: false, said: expect.stringContaining("NOT_FOUND") })
    const making = await channel()
    await making.assertExchange(name, "topic")
    await making.assertQueue(name)
    await making.bindQueue(name, name, "#")
    await making.close()
    await sent(notifier, letter)
    expect(await kept(name)).toHaveLength(1)
  })
  it("is busy when the queue is full", async () => {
    const name = await exchangeAndQueue({ maxLength: 2, overflow: "reject-publish" })
    const notifier = await to({ exchange: name })
    const outcomes = [newLetter(), newLetter(), newLetter()].map((letter) => ({ letter }))
    const found = []
    for (const { letter } of outcomes) found.push(await outcomeOf(notifier, letter))
    expect(found).toMatchObject(["brought", "brought", { why: "busy", lasting: false }])
  })
  it("lets in nobody with another password, which lasts, and tells no password", async () => {
    const failure = await unsent(await to({ url: rabbit().url.replace("guest:guest@", "guest:geheim-w00rd@"), exchange: "x" }), newLetter())
    expect(failure).toMatchObject({ why: "not-allowed", lasting: true })
    expect(`${failure.message}${JSON.stringify(failure)}`).not.toMatch(/geheim/u)
  })
  it("and that there is no such virtual host passes, for it can be made", async () => {
    expect(await unsent(await to({ url: `${rabbit().url}/no-such-host`, exchange: "x" }), newLetter())).toMatchObject({ why: "failed", lasting: false })
  })
  it("has all that it acknowledged after it was killed in the midst, and gets the rest when that is tried again", async () => {
    const name = await exchangeAndQueue()
    const sending = persisting(await to({ exchange: name }))
    await sleep(500)
    await rabbit().kill()
    await rabbit().start()
    await sleep(300)
    const { ids, again } = await sending.stop()
    const model = await connect(rabbit().url)
    const reading = await model.createChannel()
    const there = new Set<string>()
    for (let got = await reading.get(name); got !== false; got = await reading.get(name)) there.add(String(got.properties.messageId))
    await model.close()
    expect(again).toBeGreaterThan(0)
    expect(ids.filter((id) => !there.has(id))).toEqual([])
  }, 120_000)
})
