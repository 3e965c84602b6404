/**
 * Notices end to end: the log of an SQLite file is followed, what its steps make known is put into the outbox beside it and brought to NATS JetStream, 64
 * lines at a time, until all of it is acknowledged, every commit synced; beside a bare publisher that sends the same bytes to the same server, one after the other as a line does, and 64 at once.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Notice, NoticeRule, Pack, Practice, Step } from "@omringd/core"
import type { Taken } from "@omringd/core"
import { announce, deliver, Notifier, People } from "@omringd/core/Notices"
import { TrajectoryStore } from "@omringd/core/TrajectoryStore"
import { sha256 } from "@omringd/adapters/evidence/sha256"
import { nats } from "@omringd/adapters/notifier/nats"
import { sqlite as outbox } from "@omringd/adapters/outbox/sqlite"
import { sqlite as store } from "@omringd/adapters/store/sqlite"
import { bareOn } from "../packages/adapters/test/nats/bare.ts"
import type { Bare } from "../packages/adapters/test/nats/bare.ts"
import { binary, startNats } from "../packages/adapters/test/nats/server.ts"
import { median } from "./measure.ts"
import type { Row } from "./measure.ts"
import { longTrajectory } from "./trajectory.ts"

const sideBySide = 64
const rounds = 7
const families = 3_000
/** The first steps of many families: as many lines as there are. */
const family = longTrajectory(75).slice(0, 5)
const total = families * family.length

const text = { professional: "There is a step.", family: "There is a step.", child: "There is a step." }
/** One person is told of every step. */
const everyStepIsKnown = NoticeRule.after({
  id: "every-step-is-known", clause: "why-known-from-day-one", after: Step.tags, says: { nl: text, en: text, sv: text }, told: {}, silent: {},
  tells: ({ taken }) => [{ to: "consultant", about: { by: taken.by } }]
})
const practice = Practice.of(Pack.define({ name: "bench", version: "1.0.0", sdk: 1, rules: [], notices: [everyStepIsKnown] }))

const inTrajectory = (trajectory: string): readonly Taken[] => family.map((taken) => ({ ...taken, trajectory }))
/** What these steps make known, as the bare publisher sends it. */
const noticesOf = (trajectory: string): readonly Notice[] => {
  const nothing = Practice.start(trajectory)
  return inTrajectory(trajectory).flatMap((taken) => practice.announcedAfter(nothing, nothing, taken).map((one) => Notice.of(sha256, one)))
}

/** From before the first recorded step is seen until the last notice is acknowledged. */
const ours = async (servers: string, round: number): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), "omringd-bench-"))
  const file = join(folder, "notices.db")
  const people = Layer.succeed(People, { find: (person) => Effect.succeed({ person, language: "en", register: "professional" }) })
  const layers = Layer.mergeAll(store({ file, lookEvery: 5 }), outbox({ file, lookEvery: 5 }), nats({ servers, prefix: "ours", stream: "ours", create: true }), people)
  try {
    return await Effect.runPromise(Effect.scoped(Effect.gen(function* () {
      const context = yield* Layer.build(layers)
      const [steps, { send }] = [Context.get(context, TrajectoryStore), Context.get(context, Notifier)]
      const all = yield* Deferred.make<void>()
      let brought = 0
      const counting = Context.add(context, Notifier, { send: (letter) => Effect.tap(send(letter), () => (++brought === total ? Deferred.succeed(all, undefined) : Effect.void)) })
      for (let index = 0; index < families; index++) {
        const trajectory = `family-${round}-${index}`
        yield* steps.append(trajectory, 0, inTrajectory(trajectory))
      }
      const begun = performance.now()
      yield* Effect.forkScoped(Effect.provide(announce({ practice, sha256 }), counting))
      yield* Effect.forkScoped(Effect.provide(deliver({ practice, sideBySide }), counting))
      yield* Deferred.await(all)
      return (total * 1_000) / (performance.now() - begun)
    })))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const bare = async (publish: Bare["publish"], round: number, atOnce: number, count: number): Promise<number> => {
  const notices = Array.from({ length: families }, (_, index) => noticesOf(`bare-${round}-${atOnce}-${index}`)).flat().slice(0, count)
  const begun = performance.now()
  await Promise.all(Array.from({ length: atOnce }, async () => { for (let next = notices.pop(); next !== undefined; next = notices.pop()) await publish(next) }))
  return (count * 1_000) / (performance.now() - begun)
}

export const notifying = async (): Promise<readonly Row[]> => {
  const bin = binary()
  if (bin === undefined) {
    console.error("Left out: NATS, whose server is not installed.")
    return []
  }
  const server = await startNats(bin)
  const { publish, close } = await bareOn(server.port)
  const rates: (readonly [ours: number, one: number, many: number])[] = []
  try {
    for (let round = -1; round < rounds; round++) {
      const rate = [await ours(`127.0.0.1:${server.port}`, round), await bare(publish, round, 1, 3_000), await bare(publish, round, sideBySide, total)] as const
      if (round >= 0) rates.push(rate) // the round before is for warming up
    }
  } finally {
    await close()
    await server.stop()
  }
  const perSecond = Math.round(median(rates.map(([mine]) => mine)))
  const row = (id: string, what: string, at: 1 | 2): Row => ({
    id, what: "notices from the log to the acknowledgement of NATS JetStream", bar: { ratio: 0.5 }, perSecond,
    beside: { what, perSecond: Math.round(median(rates.map((rate) => rate[at]))) },
    ratio: Number(median(rates.map((rate) => rate[0] / rate[at])).toFixed(3))
  })
  return [row("notices-to-nats", "bare publisher, the same bytes, one after the other", 1), row("notices-to-nats-64", "bare publisher, the same bytes, 64 at once", 2)]
}
