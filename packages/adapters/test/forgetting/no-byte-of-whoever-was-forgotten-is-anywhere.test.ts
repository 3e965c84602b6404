/**
 * The whole canary. Words in every place where a step can hold some, in a sealed store with snapshots; everyone is told of every step by a webhook, by
 * e-mail, through NATS and RabbitMQ, and looked at in a day's round; everything that is logged or traced is written down. Then someone is forgotten by
 * a certificate. Nowhere in all of that does a byte of anyone's words lie, and what is read, told or exported from then on holds none of theirs.
 */
import * as fs from "node:fs"
import * as path from "node:path"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as References from "effect/References"
import * as Schedule from "effect/Schedule"
import type { Scope } from "effect/Scope"
import * as Tracer from "effect/Tracer"
import { Client } from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { NotifierPlace } from "@omringd/conformance"
import { NoticeRule, Pack, Phase, Practice, Step } from "@omringd/core"
import type { Taken } from "@omringd/core"
import { anchor } from "@omringd/core/Evidence"
import { Forgetting, ForgettingLog } from "@omringd/core/Forgetting"
import { Notifier, Outbox, People, Rounds, run } from "@omringd/core/Notices"
import { PeoplesKeys, sealed } from "@omringd/core/Sealing"
import { Trajectories } from "@omringd/core/Trajectories"
import { TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { OpenFailure, Store } from "@omringd/core/TrajectoryStore"
import { fileAnchor } from "../../src/evidence/file.ts"
import { sha256 } from "../../src/evidence/sha256.ts"
import { open as openLog } from "../../src/forgetting/file.ts"
import { open as openKeys } from "../../src/keyring/file.ts"
import { open as openPostgresOutbox } from "../../src/outbox/postgres.ts"
import { open as openSqliteOutbox } from "../../src/outbox/sqlite.ts"
import { make as aloneRounds } from "../../src/rounds/alone.ts"
import { open as openPostgresRounds } from "../../src/rounds/postgres.ts"
import { aesGcm } from "../../src/sealing/aes-gcm.ts"
import { open as openPostgres } from "../../src/store/postgres.ts"
import { open as openSqlite } from "../../src/store/sqlite.ts"
import { newFolder } from "../keyring/rings.ts"
import { amqpPlace, isThere as isRabbitThere } from "../notifier/amqpPlace.ts"
import { emailPlace } from "../notifier/emailPlace.ts"
import { isThere as isNatsThere, natsPlace } from "../notifier/natsPlace.ts"
import { webhookPlace } from "../notifier/webhookPlace.ts"
import { binaries, startServer } from "../postgres/server.ts"
import type { Server } from "../postgres/server.ts"
import { encodings, filesWith, inText, keepAll, mark, plant, readAll, whoIsForgotten } from "../sealing/planted.ts"

const planted = plant()
const person = whoIsForgotten(planted.words)
/** Nobody is forgotten where the services are still involved: so each trajectory comes to its end. */
const ended = (id: string, steps: readonly Taken[]): readonly Taken[] => {
  const last = steps.at(-1)
  if (last === undefined || !Phase.isOpen(Practice.of().fold(Practice.start(id), steps).phase)) return steps
  const step = Step.make("InvolvementEnded", { because: "moved", told: [person], carriedBy: [], says: { text: `${mark} at the end`, about: [person], by: last.by } })
  return [...steps, { ...last, id: "the-end", number: last.number + 1, step, under: "hold-the-public-mandate" }]
}
const trajectories = new Map([...planted.trajectories].map(([id, steps]) => [id, ended(id, steps)]))
const { words } = planted
const theirs = new Set(words.flatMap(({ text, about }) => (about.includes(person) ? [text] : [])))
const steps = [...trajectories.values()].flat()

const says = { professional: "{by} {step}", family: "{by} {step}", child: "{by} {step}" }
/** A rule that has all of a step in its hands, words and all, and tells of every one. */
const everyStepIsKnown = NoticeRule.after({
  id: "every-step-is-known", clause: "made-up", after: Step.tags, says: { nl: says, en: says, sv: says }, told: {}, silent: {},
  tells: ({ taken }) => [{ to: "mother", about: { by: taken.by, step: taken.id } }]
})
const practice = Practice.of(Pack.define({ name: "made-up", version: "1.0.0", sdk: 1, rules: [], notices: [everyStepIsKnown] }))
const mother = { person: "mother", language: "nl", register: "family", email: "mother@family.example", name: "Mama" } as const

/** The files in which any of the planted words lie. */
const filesWithWords = (folder: string): readonly string[] => encodings(mark).flatMap((bytes) => filesWith(folder, bytes))

/** Everything that is logged, and every span with its attributes and events, as it would be written down elsewhere. */
const writtenDown = (folder: string) => {
  const logged = path.join(folder, "log.jsonl")
  const traced = path.join(folder, "traces.jsonl")
  const write = (file: string, value: unknown) => { fs.appendFileSync(file, `${JSON.stringify(value)}\n`) }
  const logger = Logger.make(({ message, logLevel, cause }) => { write(logged, { message, logLevel, cause: String(cause) }) })
  const tracer = Tracer.make({
    span: (options) => {
      const span = new Tracer.NativeSpan(options)
      const { end } = span
      span.end = (time, exit) => {
        write(traced, { name: span.name, attributes: [...span.attributes], events: span.events, exit: String(exit) })
        end.call(span, time, exit)
      }
      return span
    }
  })
  return Layer.mergeAll(Logger.layer([logger]), Layer.succeed(Tracer.Tracer, tracer), Layer.succeed(References.MinimumLogLevel, "All"))
}

interface Where {
  /** Where everything lies that is no key. */
  readonly folder: string
  readonly store: Effect.Effect<Store, OpenFailure, Scope>
  readonly outbox: Effect.Effect<Context.Service.Shape<typeof Outbox>, OpenFailure, Scope>
  readonly rounds: Effect.Effect<Context.Service.Shape<typeof Rounds>, unknown, Scope>
  /** Everything that waits in memory is written. */
  readonly settled: () => Promise<void>
}

const places = async (): Promise<readonly NotifierPlace[]> =>
  [webhookPlace(), emailPlace(), ...(isNatsThere ? [natsPlace()] : []), ...(isRabbitThere ? [amqpPlace()] : [])].reduce<Promise<readonly NotifierPlace[]>>(
    async (all, one) => [...(await all), await one], Promise.resolve([])
  )

const canary = ({ folder, store: bare, outbox, rounds, settled }: Where) => Effect.gen(function* () {
  const receivers = yield* Effect.promise(places)
  const keyring = yield* openKeys({ folder: newFolder() })
  const store = sealed(yield* bare, { keyring, cipher: aesGcm() })
  const waiting = yield* outbox
  const log = yield* openLog({ folder: path.join(folder, "certificates") })
  const looking = yield* rounds
  const notifiers = yield* Effect.forEach(receivers, ({ notifier }) => Effect.map(Layer.build(notifier), (context) => Context.get(context, Notifier)))
  const ports = Layer.mergeAll(
    Layer.succeed(TrajectoryStore, store), Layer.succeed(PeoplesKeys, keyring), Layer.succeed(ForgettingLog, log), Layer.succeed(Outbox, waiting), Layer.succeed(Rounds, looking),
    Layer.succeed(People, { find: (one) => Effect.succeed(one === "mother" ? mother : undefined) }),
    Layer.succeed(Notifier, { send: (letter) => Effect.forEach(notifiers, ({ send }) => send(letter), { discard: true }) }),
    writtenDown(folder)
  )
  const services = Layer.provideMerge(Forgetting.layer({ practice, sha256 }), Layer.provideMerge(Trajectories.layer({ practice, snapshotEvery: 7 }), ports))

  const told = Effect.gen(function* () {
    yield* keepAll(yield* TrajectoryStore, trajectories)
    yield* Effect.forkScoped(run({ practice, sha256 }))
    const [first] = receivers
    const all = Effect.promise(async () => (await first?.arrived() ?? []).length)
    yield* Effect.flatMap(all, (count) => (count < steps.length ? Effect.fail("not yet") : Effect.void)).pipe(Effect.retry(Schedule.spaced("50 millis")))
    yield* Effect.sleep("500 millis") // the last one goes to the others after the first of them
  })
  /** What came to each of them, with its envelope. */
  const came = Effect.promise(async () => {
    const all = []
    for (const receiver of receivers) all.push((await receiver.arrived()).map(({ bytes }) => bytes).join("\n"))
    return all
  })

  yield* Effect.gen(function* () {
    yield* Effect.scoped(told)
    const forgetting = yield* Forgetting
    const service = yield* Trajectories
    const [id = ""] = trajectories.keys()
    yield* service.read(id) // from now on it is remembered
    const before = yield* readAll(store, trajectories)
    expect([...inText(before.steps, words)].length).toBe(words.length)

    const answer = yield* forgetting.request({ person, by: person, authority: "privacy-officer", own: "made-up-ground" })
    if (!answer.ok) return yield* Effect.die(answer.refused)
    const { links } = store
    if (links !== undefined) yield* anchor({ links, sha256, to: fileAnchor({ file: path.join(folder, "anchor") }) })
    expect(yield* forgetting.check(answer.certificate)).toEqual([])

    /** All that can be read and given away from now on, in the very process that had read them before. */
    const after = yield* readAll(store, trajectories)
    const remembered = JSON.stringify(yield* Effect.forEach(trajectories.keys(), (one) => service.read(one)))
    for (const text of [after.steps, after.snapshots, remembered]) expect([...inText(text, words)].filter((one) => theirs.has(one))).toEqual([])
    expect([...inText(after.steps, words)].length).toBe(words.length - theirs.size)
    fs.writeFileSync(path.join(folder, "certificate.json"), JSON.stringify(answer.certificate))
  }).pipe(Effect.withSpan("canary"), Effect.provide(services))

  const arrived = yield* came
  expect(arrived.map((text) => text.length > 10_000)).toEqual(receivers.map(() => true))
  for (const text of arrived) expect(text.includes(mark)).toBe(false)
  expect(fs.readFileSync(path.join(folder, "traces.jsonl"), "utf8").length).toBeGreaterThan(0)
  expect(filesWithWords(folder)).toEqual([])
  yield* Effect.promise(settled)
  return filesWithWords(folder)
})

describe("no byte of whoever was forgotten is anywhere", () => {
  it("in an SQLite file, the notices beside it, what was brought, logged, traced or exported", { timeout: 240_000 }, async () => {
    const folder = newFolder()
    fs.mkdirSync(folder)
    const file = path.join(folder, "omringd.db")
    const found = await Effect.runPromise(Effect.scoped(canary({
      folder, store: openSqlite({ file, durability: "normal" }), outbox: openSqliteOutbox({ file, durability: "normal", lookEvery: 5 }),
      rounds: Effect.sync(() => aloneRounds()), settled: async () => {}
    })))
    expect(found).toEqual([])
    expect(filesWithWords(folder)).toEqual([]) // once everything is closed too
  })
})

const bin = binaries()
if (bin === undefined && process.env["OMRINGD_MUST"]?.includes("postgres") === true) throw new Error("OMRINGD_MUST asks for PostgreSQL, whose programs are not installed")

describe.skipIf(bin === undefined)("nor on a PostgreSQL server", () => {
  let server: Server
  beforeAll(async () => { server = await startServer(bin ?? "", { settings: ["log_statement=all", "log_min_duration_statement=0", "wal_level=logical"] }) })
  afterAll(() => server.stop())

  it("in its files, its queues of jobs, its log of changes or that of its statements", { timeout: 240_000 }, async () => {
    const { url, folder } = server
    const found = await Effect.runPromise(Effect.scoped(canary({
      folder, store: openPostgres({ url }), outbox: openPostgresOutbox({ url, lookEvery: 5 }), rounds: openPostgresRounds({ url }),
      settled: async () => {
        const client = new Client({ connectionString: url })
        await client.connect()
        await client.query("CHECKPOINT")
        await client.end()
      }
    })))
    expect(found).toEqual([])
  })
})
