/** NATS JetStream, a real server: what a stream holds, what it knows again, and what becomes of a letter when something is wrong there. */
import { setTimeout as sleep } from "node:timers/promises"
import { connect } from "@nats-io/transport-node"
import type { NatsConnection } from "@nats-io/transport-node"
import { jetstreamManager } from "@nats-io/jetstream"
import type { JetStreamManager } from "@nats-io/jetstream"
import * as fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { Coded, Notice } from "@omringd/core"
import type { NatsOptions } from "../../src/notifier/nats.ts"
import { open, subjectOf } from "../../src/notifier/nats.ts"
import { token, untoken } from "../../src/notifier/sending/token.ts"
import { binary, startNats } from "../nats/server.ts"
import type { NatsServer } from "../nats/server.ts"
import { certificate } from "../server/certificate.ts"
import { isThere, kept, newName, port } from "./natsPlace.ts"
import { persisting } from "./persisting.ts"
import { newLetter, opened, outcomeOf, sent, unsent } from "./run.ts"

const reference = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,63}$/u).filter((text): text is Coded => Coded.is(text))

describe("a subject made of codes", () => {
  it("is tokens that no reference can end, join or turn into a wildcard, and says which they were", () => {
    fc.assert(fc.property(reference, reference, reference, (notice, trajectory, to) => {
      const subject = subjectOf("p.q", { ...newLetter().notice, notice, trajectory, to })
      expect(subject).toMatch(/^p\.q\.[\w=-]+\.[\w=-]+\.[\w=-]+$/u)
      expect(subject.split(".").slice(2).map(untoken)).toEqual([notice, trajectory, to])
    }))
  })
  it("is another for another reference", () => {
    fc.assert(fc.property(reference, reference, (one, other) => { expect(token(one) === token(other)).toBe(one === other) }))
  })
})

const made = certificate()
afterAll(() => made?.remove())

describe.skipIf(!isThere)("a real NATS server", () => {
  let manager: JetStreamManager
  let behind: NatsConnection
  beforeAll(async () => {
    behind = await connect({ servers: `127.0.0.1:${port()}` })
    manager = await jetstreamManager(behind)
  })
  afterAll(() => behind.close())
  const to = (options: Partial<NatsOptions>) => opened(open({ servers: `127.0.0.1:${port()}`, patience: 2_000, ...options }))
  const there = (stream: string) => kept(behind, stream)

  it("keeps the notice, by its id and under its subject, with language and register", async () => {
    const stream = newName()
    const letter = newLetter()
    await sent(await to({ stream, create: true, prefix: stream }), letter)
    const [arrived, ...more] = await there(stream)
    expect([arrived?.id, arrived?.notice, more]).toEqual([letter.notice.id, Notice.write(letter.notice), []])
    expect(arrived?.bytes).toContain(`${stream}.plan-delivered.our-family.mother\n`)
    expect(arrived?.bytes).toMatch(/Omringd-Language: nl\nOmringd-Register: family/u)
  })
  it("knows again what it was sent before, and keeps it once", async () => {
    const stream = newName()
    const notifier = await to({ stream, create: true, prefix: stream })
    const letter = newLetter()
    for (let time = 0; time < 3; time++) await sent(notifier, letter)
    expect(await there(stream)).toHaveLength(1)
  })
  it("has a stream made once when two ask for it at once, which knows a notice for the time asked, and one that is there is left as it is", async () => {
    const stream = newName()
    const notifiers = await Promise.all([1, 2].map(() => to({ stream, create: true, prefix: stream, duplicates: "30 minutes" })))
    await Promise.all(notifiers.map((one) => sent(one, newLetter())))
    expect((await manager.streams.info(stream)).config).toMatchObject({ subjects: [`${stream}.>`], duplicate_window: 30 * 60 * 1e9, storage: "file" })
    await sent(await to({ stream, create: true, prefix: stream, duplicates: "1 hour" }), newLetter())
    expect((await manager.streams.info(stream)).config.duplicate_window).toBe(30 * 60 * 1e9)
  })
  it("without a stream for its subject it passes, and is brought once there is one", async () => {
    const stream = newName()
    const notifier = await to({ prefix: stream })
    const letter = newLetter()
    expect(await unsent(notifier, letter)).toMatchObject({ why: "failed", lasting: false, said: "no stream takes its subject" })
    await manager.streams.add({ name: stream, subjects: [`${stream}.>`] })
    await sent(notifier, letter)
    expect(await there(stream)).toHaveLength(1)
  })
  it("and another stream than the one named does not have it", async () => {
    const [stream, other] = [newName(), newName()]
    await manager.streams.add({ name: stream, subjects: [`${stream}.>`] })
    expect(await outcomeOf(await to({ prefix: stream, stream: other }), newLetter())).toMatchObject({ _tag: "NotDelivered" })
    expect(await there(stream)).toHaveLength(0)
  })
  it("goes on with the others when one is too large for it", async () => {
    const stream = newName()
    await manager.streams.add({ name: stream, subjects: [`${stream}.>`], max_msg_size: 1_000 })
    const notifier = await to({ prefix: stream })
    const large = newLetter({ about: Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`m${index}`, "m".repeat(40)])) })
    const outcomes = await Promise.all([newLetter(), large, newLetter()].map((letter) => outcomeOf(notifier, letter)))
    expect(outcomes[1]).toMatchObject({ why: "refused", lasting: true })
    expect([outcomes[0], outcomes[2]]).toEqual(["brought", "brought"])
  })

  const own = async (settings: string, use: (server: NatsServer) => Promise<void>, more: Parameters<typeof startNats>[1] = {}): Promise<void> => {
    const server = await startNats(binary() ?? "", { settings, ...more })
    try {
      await use(server)
    } finally {
      await server.stop()
    }
  }
  const users = "authorization { users = [ { user: admin, password: s3cret-one }, { user: limited, password: s3cret-two, permissions: { publish: { deny: \"omringd.>\" } } } ] }"
  it("who may not is told so, and it lasts, and no password is told", () =>
    own(users, async (server) => {
      for (const connection of [{ user: "admin", pass: "s3cret-wr0ng" }, { user: "limited", pass: "s3cret-two" }]) {
        const failure = await unsent(await opened(open({ servers: `127.0.0.1:${server.port}`, patience: 2_000, connection })), newLetter())
        expect(failure).toMatchObject({ why: "not-allowed", lasting: true })
        expect(`${failure.message}${JSON.stringify(failure)}`).not.toMatch(/s3cret/u)
      }
      await sent(await opened(open({ servers: `127.0.0.1:${server.port}`, connection: { user: "admin", pass: "s3cret-one" }, stream: "s", create: true })), newLetter())
    }, { as: { user: "admin", pass: "s3cret-one" } }))
  it.skipIf(made === undefined)("over TLS it is brought to who can show who they are, and to nobody else", () =>
    own(`tls { cert_file: "${made?.files.cert}", key_file: "${made?.files.key}" }`, async (server) => {
      const servers = `127.0.0.1:${server.port}`
      await sent(await opened(open({ servers, stream: "s", create: true, connection: { tls: { ca: made?.cert ?? "" } } })), newLetter())
      expect(await unsent(await opened(open({ servers, connection: { tls: {} } })), newLetter())).toMatchObject({ lasting: false })
    }, { ca: made?.cert ?? "" }))

  it("has all that it acknowledged after it was killed in the midst, and gets the rest when that is tried again", () =>
    own("", async (server) => {
      const sending = persisting(await opened(open({ servers: `127.0.0.1:${server.port}`, stream: "s", create: true, patience: 2_000 })))
      for (const after of [100, 150, 200]) {
        await sleep(after)
        await server.crash()
      }
      await sleep(100)
      const { ids, again } = await sending.stop()
      const connection = await connect({ servers: `127.0.0.1:${server.port}` })
      const all = new Set((await kept(connection, "s")).map(({ id }) => id))
      await connection.close()
      expect(again).toBeGreaterThan(0)
      expect(ids.filter((id) => !all.has(id))).toEqual([])
    }))
})
