/** One test for each row of the table in docs/notices.md: what the receiver does, and what comes of it. */
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { NotDelivered } from "@omringd/core/Notices"
import { delivering } from "./running.ts"
import { passes } from "./timed.ts"
import { notice } from "./waiting.ts"
import type { Got } from "./world.ts"

const a = [1, 2, 3].map((number) => notice(number))
const b = [4, 5].map((number) => notice(number, { trajectory: "b" }))
const both = [...a, ...b]
const not = (why: NotDelivered["why"], lasting = false, wait?: number) => new NotDelivered({ notifier: "test", why, said: "so it said", lasting, ...(wait === undefined ? {} : { wait }) })
const numbers = (all: readonly Got[], trajectory: string) => all.filter((one) => one.trajectory === trajectory).map(({ number }) => number)
const hour = 3_600_000

describe("a receiver", () => {
  it("that is well gets each notice once, in order along each line", () => delivering(both, {}, ({ one, outbox }) => Effect.gen(function* () {
    yield* passes("1 second")
    expect([numbers(one.got, "a"), numbers(one.got, "b")]).toEqual([[1, 2, 3], [4, 5]])
    expect(one.sent.length).toBe(5)
    yield* passes("1 day")
    expect(one.sent.length).toBe(5)
    expect(yield* outbox.next(0)).toBeUndefined()
  })))
  it("that is down gets everything in order once it is up, with what it was sent meanwhile growing rarer", () => delivering(both, {}, ({ one }) => Effect.gen(function* () {
    let isDown = true
    one.answers = () => (isDown ? Effect.fail(not("unreachable")) : Effect.void)
    yield* passes("30 minutes")
    expect(one.got).toEqual([])
    const tries = one.sent.length
    expect(new Set(one.sent.map(({ number }) => number))).toEqual(new Set([1, 4]))
    expect(tries).toBeLessThanOrEqual(2 * 10)
    isDown = false
    yield* passes("30 minutes")
    expect([numbers(one.got, "a"), numbers(one.got, "b")]).toEqual([[1, 2, 3], [4, 5]])
  })))
  it("that stays down has everything parked with the reason, a bounded number of tries each", () => delivering(a, { tries: 4 }, ({ one, outbox }) => Effect.gen(function* () {
    one.answers = () => Effect.fail(not("unreachable"))
    yield* passes("2 hours")
    expect(numbers(one.sent, "a")).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3])
    expect((yield* outbox.parked(undefined, 10)).map(({ why, said, tried }) => [why, said, tried])).toEqual([1, 2, 3].map(() => ["unreachable", "so it said", 4]))
  })))
  it("that is slow holds up its own line and no other", () => delivering(both, {}, ({ one }) => Effect.gen(function* () {
    one.answers = ({ trajectory }) => (trajectory === "a" ? Effect.sleep("20 seconds") : Effect.void)
    yield* passes("1 second")
    expect([numbers(one.got, "a"), numbers(one.got, "b")]).toEqual([[], [4, 5]])
    yield* passes("1 minute")
    expect([numbers(one.got, "a"), one.sent.length]).toEqual([[1, 2, 3], 5])
  })))
  it("that flaps gets everything in order, however it falls", () => delivering(both, {}, ({ one }) => Effect.gen(function* () {
    let turn = 0
    one.answers = () => (turn++ % 2 === 0 ? Effect.fail(not("failed")) : Effect.void)
    yield* passes("1 hour")
    expect([numbers(one.got, "a"), numbers(one.got, "b")]).toEqual([[1, 2, 3], [4, 5]])
  })))
  it("that refuses one has that one parked at once, and the next is brought", () => delivering(a, {}, ({ one, outbox }) => Effect.gen(function* () {
    one.answers = ({ number }) => (number === 2 ? Effect.fail(not("refused", true)) : Effect.void)
    yield* passes("1 second")
    expect([numbers(one.got, "a"), one.sent.length]).toEqual([[1, 3], 3])
    expect((yield* outbox.parked(undefined, 10)).map(({ why, tried, notice: { id } }) => [why, tried, id])).toEqual([["refused", 1, notice(2).id]])
  })))
  it("that answers what nobody expects is tried again, and nothing of what it threw is kept", () => delivering(a, { tries: 2 }, ({ one, outbox }) => Effect.gen(function* () {
    one.answers = ({ number }) => (number === 1 ? Effect.die(new Error("Noor cried all night")) : Effect.void)
    yield* passes("1 minute")
    expect(numbers(one.got, "a")).toEqual([2, 3])
    expect((yield* outbox.parked(undefined, 10)).map(({ why, said }) => [why, said])).toEqual([["failed", "it threw"]])
  })))
  it("that hangs is left after the patience, and tried again", () => delivering(both, {}, ({ one }) => Effect.gen(function* () {
    let hangs = true
    one.answers = ({ trajectory }) => (trajectory === "a" && hangs ? Effect.never : Effect.void)
    yield* passes("29 seconds")
    expect([one.sent.filter(({ trajectory }) => trajectory === "a").length, numbers(one.got, "b")]).toEqual([1, [4, 5]])
    hangs = false
    yield* passes("1 minute")
    expect(numbers(one.got, "a")).toEqual([1, 2, 3])
  })))
  it("that hangs and cannot be interrupted hangs nothing of ours", () => delivering(both, { tries: 2 }, ({ one, outbox }) => Effect.gen(function* () {
    one.answers = ({ number }) => (number === 1 ? Effect.uninterruptible(Effect.never) : Effect.void)
    yield* passes("2 minutes")
    expect([numbers(one.got, "a"), numbers(one.got, "b")]).toEqual([[2, 3], [4, 5]])
    expect((yield* outbox.parked(undefined, 10)).map(({ why }) => why)).toEqual(["timed-out"])
  })))
  it("that acknowledges within the patience gets it once", () => delivering(a, {}, ({ one }) => Effect.gen(function* () {
    one.answers = () => Effect.sleep("29 seconds")
    yield* passes("10 minutes")
    expect([numbers(one.got, "a"), one.sent.length]).toEqual([[1, 2, 3], 3])
  })))
  it("that acknowledges too late, or whose acknowledgement is lost, gets the same notice again under its id, before the next", () => delivering(a, {}, ({ one }) => Effect.gen(function* () {
    let losses = 2
    one.notifier.send = ((send) => (letter) => Effect.andThen(send(letter), Effect.suspend(() => (losses-- > 0 ? Effect.fail(not("timed-out")) : Effect.void))))(one.notifier.send)
    yield* passes("10 minutes")
    expect(numbers(one.got, "a")).toEqual([1, 1, 1, 2, 3])
    expect(new Set(one.got.map(({ id }) => id)).size).toBe(3)
  })))
  it("that asks to wait is left alone for so long, a day at most", () => delivering([notice(1), notice(2, { trajectory: "b" })], {}, ({ one }) => Effect.gen(function* () {
    let isBusy = true
    one.answers = ({ trajectory }) => (isBusy ? Effect.fail(not("busy", false, trajectory === "a" ? 3 * hour : 365 * 24 * hour)) : Effect.void)
    yield* passes("1 second")
    isBusy = false
    yield* passes(3 * hour - 2_000)
    expect(one.sent.length).toBe(2)
    yield* passes("1 minute")
    expect(numbers(one.got, "a")).toEqual([1])
    yield* passes("1 day")
    expect(numbers(one.got, "b")).toEqual([2])
  })))
  it("that shows what it got in another order, or twice, can tell by the ids: no two notices share one, and one keeps its own", () => {
    const ids = [...both, ...both].map(({ id }) => id)
    expect(new Set(ids).size).toBe(both.length)
    expect(both.map(({ because }) => (because.of === "step" ? because.number : 0))).toEqual([1, 2, 3, 4, 5])
  })
})
