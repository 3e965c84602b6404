/** The clock: a round on each day, and a notice for each need whose day comes near or has passed, once. */
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { Need, NoticeRule, Pack, Practice, Rule } from "@omringd/core"
import { announce, Outbox, Rounds, watch } from "@omringd/core/Notices"
import type { Round } from "@omringd/core/Notices"
import { sha256 } from "../../src/evidence/sha256.ts"
import { becomes, passes, timed } from "./timed.ts"
import { aSignalIsKnown, opened, receiver, record, shelves, steps } from "./world.ts"
import type { Shelves } from "./world.ts"

const { says } = aSignalIsKnown
/** Each signal is answered within the week: by 2026-03-09, as all of them are of 2026-03-02. */
const answered = Rule.define({
  id: "each-signal-is-answered-soon", clause: "made-up", strength: "should", owed: true, before: [], reads: ["signals"],
  needs: ({ signals }) => signals.map(({ id }) => Need.of("answer", { signal: id }, { since: "2026-03-02", due: "2026-03-09" }).metBy("SignalAnswered")),
  says, kept: {}, broken: {}
})
const due = (when: "coming" | "overdue") => NoticeRule.due({
  id: `an-answer-is-${when}`, clause: "made-up", when, ahead: { days: 2 }, says, told: {}, silent: {}, tells: () => [{ to: "person-1", about: {} }]
})
const practice = Practice.of(Pack.define({ name: "made-up", version: "1", sdk: 1, rules: [answered], notices: [due("coming"), due("overdue")] }))

const days = (there: Shelves) => [...there.notices.ids.values()].reduce((sum, ids) => sum + ids.size, 0)
/** Watches from this moment on. */
const watching = <A>(from: string, there: Shelves, see: Effect.Effect<A, unknown>, rounds?: Rounds["Service"]): Promise<A> =>
  timed(Effect.gen(function* () {
    yield* becomes(from)
    const here = yield* opened(there, receiver())
    const service = rounds === undefined ? watch({ practice, sha256 }) : Effect.provideService(watch({ practice, sha256 }), Rounds, rounds)
    yield* Effect.forkScoped(Effect.provideContext(service, here))
    return yield* see
  }))

describe("a need's day", () => {
  it("is told of when it comes near and when it has passed, each once, for each need of each trajectory", async () => {
    const there = shelves()
    await Effect.runPromise(record(there, steps("a", 1, 2)))
    await Effect.runPromise(record(there, steps("b", 1, 1)))
    const seen: number[] = []
    await watching("2026-03-06T12:00:00Z", there, Effect.gen(function* () {
      for (let day = 6; day <= 12; day++) {
        yield* passes("1 minute")
        seen.push(days(there))
        yield* passes("24 hours")
      }
    }))
    expect(seen).toEqual([0, 3, 3, 3, 6, 6, 6])
  })
  it("is told of once whoever looks however often, also after a restart", async () => {
    const there = shelves()
    await Effect.runPromise(record(there, steps("a", 1, 3)))
    for (let time = 0; time < 3; time++) await watching("2026-03-20T12:00:00Z", there, passes("2 days"))
    expect(days(there)).toBe(3)
  })
  it("is told of for trajectories that began after the clock did", async () => {
    const there = shelves()
    await watching("2026-03-19T12:00:00Z", there, Effect.gen(function* () {
      yield* passes("1 minute")
      yield* record(there, steps("new", 1, 1))
      yield* passes("1 hour")
      expect(days(there)).toBe(0)
      yield* passes("12 hours")
    }))
    expect(days(there)).toBe(1)
  })
  it("is looked for at the beginning and at each change of day, and not in between", async () => {
    const asked: string[] = []
    const rounds: Rounds["Service"] = { ask: (day) => Effect.sync(() => { asked.push(day) }), work: <E>(_round: Round<E>) => Effect.never }
    await watching("2026-03-01T23:58:30Z", shelves(), Effect.gen(function* () {
      yield* passes("10 seconds")
      expect(asked).toEqual(["2026-03-01"])
      yield* passes("2 minutes")
      expect(asked).toEqual(["2026-03-01", "2026-03-02"])
      yield* passes("23 hours")
    }), rounds)
    expect(asked).toEqual(["2026-03-01", "2026-03-02"])
  })
  it("of a trajectory that cannot be read hides no other's", async () => {
    const there = shelves()
    await Effect.runPromise(record(there, steps("a", 1, 1)))
    await Effect.runPromise(record(there, steps("b", 1, 1)))
    const [row, drawer] = [there.steps.rows[0], there.steps.drawers.get("a")?.rows]
    if (row === undefined || drawer === undefined) throw new Error("nothing was recorded")
    there.steps.rows[0] = drawer[0] = { ...row, taken: "{}" }
    await watching("2026-03-20T12:00:00Z", there, passes("1 minute"))
    expect([...there.notices.ids].filter(([, ids]) => ids.size > 0).map(([trajectory]) => trajectory)).toEqual(["b"])
  })
  it("of a trajectory that was forgotten is told to nobody, and what was announced of it goes", async () => {
    const there = shelves()
    await Effect.runPromise(record(there, steps("a", 1, 1)))
    await watching("2026-03-19T12:00:00Z", there, Effect.gen(function* () {
      yield* passes("1 minute")
      expect(days(there)).toBe(1)
      const forget = (list: Map<string, unknown>) => list.delete("a")
      forget(there.steps.drawers)
      there.steps.rows = []
      yield* passes("1 day")
    }))
    expect(days(there)).toBe(0)
  })
})

describe("steps and days", () => {
  it("come into one outbox", () => timed(Effect.gen(function* () {
    const there = shelves()
    yield* record(there, steps("a", 1, 1))
    const both = Practice.of(Pack.define({ name: "made-up", version: "1", sdk: 1, rules: [answered], notices: [due("overdue"), aSignalIsKnown] }))
    yield* becomes("2026-03-20T12:00:00Z")
    const here = yield* opened(there, receiver())
    yield* Effect.forkScoped(Effect.provideContext(Effect.all([announce({ practice: both, sha256 }), watch({ practice: both, sha256 })], { concurrency: "unbounded" }), here))
    yield* passes("1 minute")
    const outbox = yield* Effect.provideContext(Outbox, here)
    expect((yield* outbox.ready(0, 9)).map(({ notice }) => notice.because.of).toSorted()).toEqual(["need", "step"])
  })))
})
