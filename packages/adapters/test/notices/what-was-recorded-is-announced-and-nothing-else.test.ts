/** From the store's log to the receiver: whatever dies when, nothing is lost, nothing is made up, and what comes twice has one id. */
import * as fc from "fast-check"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { Notice, NoticeRule, Practice } from "@omringd/core"
import type { Taken } from "@omringd/core"
import { announce, deliver, Outbox } from "@omringd/core/Notices"
import type { AnnounceOptions } from "@omringd/core/Notices"
import { act, given, opened, teenager } from "@omringd/core/Story"
import { TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { Store, Unreadable } from "@omringd/core/TrajectoryStore"
import { sha256 } from "../../src/evidence/sha256.ts"
import { mortal } from "./mortal.ts"
import type { Death } from "./mortal.ts"
import type { Here } from "./running.ts"
import { passes, timed } from "./timed.ts"
import { aSignalIsKnown, opened as openedOn, practice, practiceOf, receiver, record, shelves, steps } from "./world.ts"
import type { Shelves } from "./world.ts"

/** What every step of these trajectories makes known, by the practice itself. */
const expected = (all: readonly Taken[], by: Practice = practice): readonly Notice[] => {
  const notices: Notice[] = []
  let before = Practice.start("?")
  for (const taken of all) {
    if (taken.number === 1) before = Practice.start(taken.trajectory)
    const trajectory = by.fold(before, [taken])
    notices.push(...by.announcedAfter(before, trajectory, taken).map((one) => Notice.of(sha256, one)))
    before = trajectory as typeof before
  }
  return notices
}
const idsOf = (notices: readonly { readonly id: string }[]) => notices.map(({ id }) => id)
const inOutbox = (here: Here) => Effect.map(Effect.flatMap(Effect.provideContext(Outbox, here), (outbox) => outbox.ready(0, 10_000)), (all) => all.map(({ notice }) => notice))

/** Announces what is there once, and says what then waits. */
const announced = (there: Shelves, options: Partial<AnnounceOptions> = {}, change: (store: Store) => Store = (store) => store) =>
  Effect.scoped(Effect.gen(function* () {
    const here = yield* openedOn(there, receiver())
    const store = yield* Effect.provideContext(TrajectoryStore, here)
    yield* announce({ practice, sha256, live: false, ...options }).pipe(Effect.provideService(TrajectoryStore, change(store)), Effect.provideContext(here))
    return yield* inOutbox(here)
  }))

describe("what was recorded", () => {
  it("is announced and brought at least once, in order, whatever is killed when", async () => {
    const death: fc.Arbitrary<Death> = fc.record({ at: fc.integer({ min: 1, max: 40 }), done: fc.boolean() })
    const recorded = fc.array(fc.record({ trajectory: fc.constantFrom("a", "b"), count: fc.integer({ min: 1, max: 8 }) }), { maxLength: 4 })
    let died = 0
    let twice = 0
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(recorded, death), { minLength: 1, maxLength: 5 }), recorded, async (lives, last) => timed(Effect.gen(function* () {
      const there = shelves()
      const one = receiver()
      const all: Taken[] = []
      const recordAll = (more: readonly { readonly trajectory: string; readonly count: number }[]) => Effect.forEach(more, ({ trajectory, count }) => {
        const version = all.filter((taken) => taken.trajectory === trajectory).length
        const taken = steps(trajectory, version + 1, version + count)
        all.push(...taken)
        return record(there, taken)
      })
      const live = (death: Death | undefined) => Effect.scoped(Effect.gen(function* () {
        const here = mortal(yield* openedOn(there, one), death)
        const services = Effect.all([announce({ practice, sha256 }), deliver({ practice })], { concurrency: "unbounded" })
        yield* Effect.forkScoped(Effect.provideContext(Effect.catchTag(services, "StoreUnavailable", () => Effect.sync(() => { died++ })), here))
        yield* passes("10 minutes")
      }))
      for (const [more, death] of lives) {
        yield* recordAll(more)
        yield* live(death)
      }
      yield* recordAll(last)
      yield* live(undefined)
      const trajectories = ["a", "b"].map((name) => all.filter(({ trajectory }) => trajectory === name))
      for (const notices of trajectories.map((each) => expected(each))) {
        for (const safety of [true, false]) {
          const line = notices.filter((notice) => notice.safety === safety)
          const got = one.got.filter((letter) => letter.trajectory === line[0]?.trajectory && letter.safety === safety)
          expect([...new Set(idsOf(got))]).toEqual(idsOf(line))
        }
      }
      const known = new Set(idsOf(trajectories.flatMap((each) => expected(each))))
      expect(one.got.filter(({ id }) => !known.has(id))).toEqual([])
      twice += one.got.length - known.size
    }))), { numRuns: 150 })
    expect([died > 50, twice > 5]).toEqual([true, true])
  })
  it("and what was not committed is not in the log, so it is not announced", async () => {
    const there = shelves()
    await Effect.runPromise(record(there, steps("a", 1, 2)))
    await expect(Effect.runPromise(record(there, [...steps("a", 3, 3), ...steps("a", 1, 1)]))).rejects.toThrow("cannot be read")
    expect(idsOf(await Effect.runPromise(announced(there)))).toEqual(idsOf(expected(steps("a", 1, 2))))
  })
  it("is not announced again by another follower, another process or another time", async () => {
    const there = shelves()
    await Effect.runPromise(record(there, steps("a", 1, 9)))
    const first = await Effect.runPromise(announced(there))
    expect(await Effect.runPromise(announced(there))).toEqual(first)
    expect(await Effect.runPromise(announced(there, { name: "others" }))).toEqual(first)
    expect(first.length).toBe(12)
  })
  it("before the moment that was given is not announced, and what follows it is", async () => {
    const there = shelves()
    const old = steps("a", 1, 5)
    const fresh = steps("a", 6, 9).map((taken) => ({ ...taken, recordedAt: "2026-03-05T08:00:00Z" }))
    await Effect.runPromise(record(there, [...old, ...fresh]))
    const told = await Effect.runPromise(announced(there, { since: "2026-03-05" }))
    expect(new Set(idsOf(told))).toEqual(new Set(idsOf(expected([...old, ...fresh]).filter(({ at }) => at >= "2026-03-05"))))
    expect(told.length).toBe(6)
  })
  it("is announced from the state before it, however few trajectories are held", async () => {
    const counting = practiceOf(NoticeRule.after({
      ...aSignalIsKnown, id: "counted", after: ["SignalReceived"],
      safety: true, tells: ({ before, trajectory }) => [{ to: "person-0", about: { before: `v${before.version}-${before.signals.length}`, after: `v${trajectory.version}-${trajectory.signals.length}` } }]
    }))
    const there = shelves()
    for (let at = 0; at < 40; at++) await Effect.runPromise(record(there, steps(`t${at % 4}`, 1 + 3 * Math.floor(at / 4), 3 + 3 * Math.floor(at / 4))))
    for (const remember of [0, 1, 3, 100]) {
      const name = `holds-${remember}`
      const here = { ...there, notices: shelves().notices }
      const all = await Effect.runPromise(announced(here, { practice: counting, remember, name }))
      expect(all.length).toBe(120)
      for (const { about, because } of all) {
        const number = because.of === "step" ? because.number : 0
        expect(about).toEqual({ before: `v${number - 1}-${number - 1}`, after: `v${number}-${number}` })
      }
    }
  })
  it("under a rule that throws is told to the holders of the public mandate, and other rules go on", async () => {
    const opens = { ...aSignalIsKnown, after: ["TrajectoryOpened"] as const }
    const throwing = NoticeRule.after({ ...opens, id: "throws", safety: true, tells: () => { throw new Error("Noor cried") } })
    const other = NoticeRule.after({ ...opens, id: "tells", safety: true, tells: () => [{ to: "mother", about: {} }] })
    const there = shelves()
    const story = act(Practice.of(), given(opened(teenager)).on("2026-03-02").given)
    await Effect.runPromise(record(there, story.trajectory.history.toArray()))
    const all = await Effect.runPromise(announced(there, { practice: practiceOf(throwing, other) }))
    expect(all.map(({ notice, to }) => [notice, to])).toEqual([["throws", "consultant"], ["tells", "mother"]])
    expect(JSON.stringify(all)).not.toContain("cried")
  })
})

describe("a trajectory that was forgotten", () => {
  it("before it was followed is not announced", async () => {
    const there = shelves()
    await Effect.runPromise(record(there, steps("a", 1, 3)))
    await Effect.runPromise(record(there, steps("b", 1, 1)))
    await Effect.runPromise(Effect.scoped(Effect.flatMap(openedOn(there, receiver()), (here) => Effect.flatMap(Effect.provideContext(TrajectoryStore, here), (store) => store.forget("a")))))
    expect(idsOf(await Effect.runPromise(announced(there)))).toEqual(idsOf(expected(steps("b", 1, 1))))
  })
  it.each([1, 0])("while its page was being announced leaves nothing behind, %s held", async (remember) => {
    const there = shelves()
    await Effect.runPromise(record(there, steps("a", 1, 3)))
    await Effect.runPromise(record(there, steps("b", 1, 1)))
    const left = await Effect.runPromise(Effect.scoped(Effect.gen(function* () {
      const here = yield* openedOn(there, receiver())
      const [store, outbox] = yield* Effect.provideContext(Effect.all([TrajectoryStore, Outbox]), here)
      const forgets = { ...outbox, put: (notices: readonly Notice[]) => Effect.andThen(store.forget("a"), Effect.andThen(outbox.forget("a"), outbox.put(notices))) }
      yield* announce({ practice, sha256, live: false, remember }).pipe(Effect.provideService(Outbox, forgets), Effect.provideContext(here))
      return yield* inOutbox(here)
    })))
    expect(idsOf(left)).toEqual(idsOf(expected(steps("b", 1, 1))))
  })
})

describe("a step that cannot be read", () => {
  it("silences its own trajectory from there on and no other, is named, and is announced once it can be read", async () => {
    const there = shelves()
    await Effect.runPromise(record(there, steps("a", 1, 2)))
    await Effect.runPromise(record(there, steps("b", 1, 2)))
    await Effect.runPromise(record(there, steps("a", 3, 4)))
    await Effect.runPromise(record(there, steps("b", 3, 4)))
    const { rows } = there.steps
    const [whole, drawer] = [rows[1], there.steps.drawers.get("a")?.rows]
    if (whole === undefined || drawer === undefined) throw new Error("nothing was recorded")
    const torn = { ...whole, taken: "{}" }
    rows[1] = drawer[1] = torn
    const named: Unreadable[] = []
    const unreadable = (step: Unreadable) => Effect.sync(() => { named.push(step) })
    const first = await Effect.runPromise(announced(there, { unreadable }))
    expect(new Set(idsOf(first))).toEqual(new Set(idsOf([...expected(steps("a", 1, 1)), ...expected(steps("b", 1, 4))])))
    expect(named.map(({ trajectory, number }) => [trajectory, number])).toEqual([["a", 2]])
    rows[1] = drawer[1] = whole
    const second = await Effect.runPromise(announced(there, { unreadable }))
    expect(new Set(idsOf(second))).toEqual(new Set(idsOf([...expected(steps("a", 1, 4)), ...expected(steps("b", 1, 4))])))
    expect(named.length).toBe(1)
  })
})
