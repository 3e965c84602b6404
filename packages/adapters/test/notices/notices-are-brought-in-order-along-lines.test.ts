/** What holds up what, who rests, who is parked, and what is tried again when. */
import * as fc from "fast-check"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { describe, expect, it } from "vitest"
import { deliver, DirectoryUnavailable, NotDelivered, Outbox } from "@omringd/core/Notices"
import type { Outcome } from "@omringd/core/Notices"
import { delivering } from "./running.ts"
import { becomes, passes, timed } from "./timed.ts"
import { notice } from "./waiting.ts"
import { directoryOf, everyone, opened, practice, receiver, shelves } from "./world.ts"
import type { Got } from "./world.ts"

const later = new NotDelivered({ notifier: "test", why: "busy", said: "later", lasting: false })
const numbers = (all: readonly Got[]) => all.map(({ number }) => number)
const night = { from: "22:00", until: "07:00", zone: "Europe/Brussels" }

describe("notices", () => {
  it("arrive in the order of their line, however often sending fails, all of them", async () => {
    const made = fc.array(fc.record({ trajectory: fc.constantFrom("a", "b", "c"), safety: fc.boolean(), fails: fc.nat({ max: 3 }), takes: fc.nat({ max: 40_000 }) }), { minLength: 1, maxLength: 40 })
    await fc.assert(fc.asyncProperty(made, async (all) => {
      const notices = all.map((one, number) => notice(number, one))
      const failed = new Map<number, number>()
      await delivering(notices, { sideBySide: 2 }, ({ one }) => Effect.gen(function* () {
        one.answers = ({ number }) => {
          const [times, { fails, takes } = { fails: 0, takes: 0 }] = [failed.get(number) ?? 0, all[number]]
          failed.set(number, times + 1)
          return times < fails ? Effect.fail(later) : Effect.sleep(Math.min(takes, 29_000))
        }
        yield* passes("3 hours")
        for (const trajectory of ["a", "b", "c"]) {
          for (const safety of [true, false]) {
            const expected = all.flatMap((made, number) => (made.trajectory === trajectory && made.safety === safety ? [number] : []))
            expect(numbers(one.got.filter((got) => got.trajectory === trajectory && got.safety === safety))).toEqual(expected)
          }
        }
      }))
    }), { numRuns: 60 })
  })
  it("about safety wait for nothing else, not even when every place is taken", () => delivering(Array.from({ length: 40 }, (_, number) => notice(number, { trajectory: `t${number}` })), { sideBySide: 2 }, ({ one, outbox }) => Effect.gen(function* () {
    one.answers = ({ safety }) => (safety ? Effect.void : Effect.never)
    yield* passes("1 second")
    expect([one.sent.length, one.got.length]).toEqual([2, 0])
    yield* outbox.put([notice(100, { trajectory: "t0", safety: true }), notice(101, { trajectory: "new", safety: true })])
    yield* passes("1 millis")
    expect(new Set(numbers(one.got))).toEqual(new Set([100, 101]))
  })))
  it("of a line however long hold up no other while one of them takes long", () => delivering(Array.from({ length: 2_000 }, (_, number) => notice(number, { trajectory: "long" })), {}, ({ one, outbox }) => Effect.gen(function* () {
    one.answers = ({ trajectory }) => (trajectory === "long" ? Effect.sleep("20 seconds") : Effect.void)
    yield* outbox.put([notice(5_000, { trajectory: "other" }), notice(5_001, { trajectory: "another" })])
    yield* passes("3 seconds")
    expect(one.got.map(({ trajectory }) => trajectory).toSorted()).toEqual(["another", "other"])
  })))
  it("are written down many at a time, for as long as there are many", () => timed(Effect.gen(function* () {
    const one = receiver()
    one.answers = () => Effect.sleep("1 millis")
    const here = yield* opened(shelves(), { notifier: one.notifier })
    const outbox = yield* Effect.provideContext(Outbox, here)
    let written = 0
    const counted = { ...outbox, settle: (outcomes: readonly Outcome[]) => Effect.tap(outbox.settle(outcomes), () => Effect.sync(() => { written++ })) }
    yield* outbox.put(Array.from({ length: 2_000 }, (_, number) => notice(number, { trajectory: `t${number}` })))
    yield* Effect.forkScoped(Effect.provideContext(deliver({ practice }), Context.add(here, Outbox, counted)))
    yield* passes("1 second")
    expect(one.got.length).toBe(2_000)
    expect(written).toBeLessThan(30)
  })))
  it("rest for quiet hours and hold up nobody; about safety they do not", () => {
    const people = directoryOf({ ...everyone, "person-1": { quiet: night } })
    return delivering([], { people, from: "2026-03-02T22:30:00Z" }, ({ one, outbox }) => Effect.gen(function* () {
      yield* outbox.put([notice(1, { to: "person-1" }), notice(2), notice(3, { to: "person-1", safety: true })])
      yield* passes("1 second")
      expect(new Set(numbers(one.got))).toEqual(new Set([2, 3]))
      yield* becomes("2026-03-03T05:59:59Z")
      expect(one.sent.length).toBe(2)
      yield* becomes("2026-03-03T06:00:00Z")
      expect(numbers(one.got)).toEqual([...numbers(one.got).slice(0, 2), 1])
    }))
  })
  it("are brought at once to someone whose quiet hours cannot be read", () => {
    const people = directoryOf({ "person-1": { quiet: { ...night, zone: "Europe/Nowhere" } }, "person-2": { quiet: { ...night, from: "late" } } })
    return delivering([notice(1, { to: "person-1" }), notice(2, { to: "person-2" })], { people }, ({ one }) => Effect.gen(function* () {
      yield* passes("1 second")
      expect(numbers(one.got)).toEqual([1, 2])
    }))
  })
  it("are tried again after pauses that grow, up to their longest, and are then parked", () => delivering([notice(1), notice(2)], { tries: 8, pause: { first: "1 second", factor: 3, most: "1 minute" } }, ({ one, outbox }) => Effect.gen(function* () {
    one.answers = ({ number }) => (number === 1 ? Effect.fail(later) : Effect.void)
    yield* passes("1 hour")
    const times = one.sent.filter(({ number }) => number === 1).map((sent) => sent.at)
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0))
    const bare = [1, 3, 9, 27, 60, 60, 60].map((seconds) => seconds * 1_000)
    expect(pauses.length).toBe(7)
    for (const [index, pause] of pauses.entries()) {
      expect(pause).toBeLessThanOrEqual(bare[index] ?? 0)
      expect(pause).toBeGreaterThanOrEqual((bare[index] ?? 0) * 0.75)
    }
    expect(new Set(pauses.slice(4)).size).toBeGreaterThan(1)
    expect(numbers(one.got)).toEqual([2])
    expect((yield* outbox.parked(undefined, 10)).map(({ tried, why }) => [tried, why])).toEqual([[8, "busy"]])
  })))
  it("that were parked and resumed by hand come in their old place", () => delivering([notice(1), notice(2), notice(3)], { tries: 1 }, ({ one, outbox }) => Effect.gen(function* () {
    let isUp = false
    one.answers = () => (isUp ? Effect.void : Effect.fail(later))
    yield* passes("1 second")
    expect((yield* outbox.parked(undefined, 10)).length).toBe(3)
    yield* outbox.put([notice(4)])
    isUp = true
    yield* outbox.resume([notice(3).id, notice(1).id])
    yield* passes("1 second")
    expect(numbers(one.got)).toEqual([1, 3, 4])
    expect(yield* outbox.resume()).toBe(1)
    yield* passes("1 second")
    expect(numbers(one.got)).toEqual([1, 3, 4, 2])
  })))
  it("for nobody anyone knows are parked untried, and hold up nothing", () => delivering([notice(1, { to: "who" }), notice(2)], {}, ({ one, outbox }) => Effect.gen(function* () {
    yield* passes("1 second")
    expect(numbers(one.got)).toEqual([2])
    expect((yield* outbox.parked(undefined, 10)).map(({ tried, why }) => [tried, why])).toEqual([[0, "nobody-known"]])
  })))
  it.each<readonly [string, () => Effect.Effect<never, DirectoryUnavailable>]>([
    ["cannot be asked", () => Effect.fail(new DirectoryUnavailable({ directory: "people", why: "other", said: "away" }))],
    ["throws", () => Effect.die("thrown")],
    ["hangs", () => Effect.never]
  ])("wait for a directory that %s, in order, and it counts for none of their tries", (_, away) => {
    let isAway = true
    const known = directoryOf(everyone)
    const people = { find: (person: string) => Effect.suspend(() => (isAway ? away() : known.find(person))) }
    return delivering([notice(1), notice(2)], { people, tries: 1 }, ({ one, outbox }) => Effect.gen(function* () {
      yield* passes("1 hour")
      expect(one.sent).toEqual([])
      expect(yield* outbox.parked(undefined, 10)).toEqual([])
      isAway = false
      yield* passes("1 minute")
      expect(numbers(one.got)).toEqual([1, 2])
    }))
  })
  it("are brought by one at a time; another takes over when that one ends", () => timed(Effect.gen(function* () {
    const there = shelves()
    const [first, second] = [receiver(), receiver()]
    const bringing = (one: typeof first) => Effect.flatMap(opened(there, one), (here) => Effect.forkScoped(Effect.provideContext(deliver({ practice }), here)))
    const outbox = yield* Effect.provideContext(Outbox, yield* opened(there, first))
    const running = yield* bringing(first)
    yield* passes("1 second")
    yield* bringing(second)
    yield* outbox.put([notice(1), notice(2)])
    yield* passes("1 minute")
    expect([numbers(first.got), numbers(second.got)]).toEqual([[1, 2], []])
    yield* Fiber.interrupt(running)
    yield* outbox.put([notice(3)])
    yield* passes("1 minute")
    expect([numbers(first.got), numbers(second.got)]).toEqual([[1, 2], [3]])
  })))
  it("that were brought are written down when whoever brings them is interrupted, however slow that is", () => timed(Effect.gen(function* () {
    const one = receiver()
    const here = yield* opened(shelves(), one)
    const outbox = yield* Effect.provideContext(Outbox, here)
    yield* outbox.put(Array.from({ length: 10 }, (_, number) => notice(number, { trajectory: `t${number}` })))
    one.answers = ({ number }) => Effect.sleep(number * 100)
    const slow = { ...outbox, settle: (outcomes: readonly Outcome[]) => Effect.andThen(Effect.sleep("1 second"), outbox.settle(outcomes)) }
    const bringing = yield* Effect.forkScoped(deliver({ practice }).pipe(Effect.provideService(Outbox, slow), Effect.provideContext(here)))
    yield* passes("550 millis")
    const ending = yield* Effect.forkScoped(Fiber.interrupt(bringing))
    yield* passes("5 seconds")
    yield* Fiber.join(ending)
    const left = numbers(one.got)
    expect(left.length).toBeGreaterThan(3)
    expect((yield* outbox.ready(0, 20)).map(({ notice: { because } }) => (because.of === "step" ? because.number : 0)).filter((number) => left.includes(number))).toEqual([])
  })))
})
