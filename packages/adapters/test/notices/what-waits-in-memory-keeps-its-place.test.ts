/** The outbox in memory: what is ready when, and what holds up what. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { describe, expect, it } from "vitest"
import { Notice } from "@omringd/core"
import type { Outgoing, Waiting } from "@omringd/core/Notices"
import { open, Shelf } from "../../src/outbox/memory.ts"
import { notice } from "./waiting.ts"

const inside = <A>(look: (outbox: Outgoing) => Effect.Effect<A, unknown>, shelf = Shelf.empty()): Promise<A> =>
  Effect.runPromise(Effect.scoped(Effect.flatMap(open({ shelf }), look)))
const numbers = (waiting: readonly Waiting[]) => waiting.map(({ notice: { because } }) => (because.of === "step" ? because.number : 0))
const again = (number: number, at: number, tried = 1) => ({ id: notice(number).id, came: "again", at, tried, why: "busy", said: "later" }) as const
const parked = (number: number) => ({ id: notice(number).id, came: "parked", tried: 1, why: "refused", said: "no", at: "2026-03-02T10:00:00Z" }) as const

describe("an outbox in memory", () => {
  it("gives what was put, in order, once, also through a later handle", async () => {
    const shelf = Shelf.empty()
    expect(await inside((outbox) => outbox.put([notice(1), notice(2), notice(1)]), shelf)).toBe(2)
    expect(await inside((outbox) => Effect.andThen(outbox.put([notice(2), notice(3)]), outbox.ready(0, 10)), shelf)).toEqual([1, 2, 3].map((number) => ({ notice: notice(number), tried: 0 })))
    expect(await inside((outbox) => Effect.andThen(outbox.settle([{ id: notice(1).id, came: "brought" }]), outbox.put([notice(1)])), shelf)).toBe(0)
    expect(numbers(await inside((outbox) => outbox.ready(0, 1), shelf))).toEqual([2])
  })
  it("gives what is about safety before all else", async () => {
    const safe = notice(3, { safety: true })
    expect(numbers(await inside((outbox) => Effect.andThen(outbox.put([notice(1), notice(2), safe]), outbox.ready(0, 2))))).toEqual([3, 1])
  })
  it("holds up a line for what is tried again, and for nothing else", async () => {
    const seen = await inside((outbox) => Effect.gen(function* () {
      yield* outbox.put([notice(1), notice(2), notice(3, { trajectory: "b" }), notice(4, { safety: true })])
      yield* outbox.settle([again(1, 100)])
      const held = numbers(yield* outbox.ready(99, 10))
      yield* outbox.settle([{ id: notice(3, { trajectory: "b" }).id, came: "brought" }, { id: notice(4, { safety: true }).id, came: "brought" }])
      const when = yield* outbox.next(99)
      const freed = yield* outbox.ready(100, 10)
      yield* outbox.settle([{ id: notice(1).id, came: "rest", until: 200 }])
      const resting = [numbers(yield* outbox.ready(199, 10)), numbers(yield* outbox.ready(200, 10)), yield* outbox.next(0)]
      yield* outbox.settle([parked(1)])
      const passed = numbers(yield* outbox.ready(300, 10))
      yield* outbox.settle([{ id: notice(2).id, came: "brought" }])
      return { held, when, freed: freed.map(({ tried }) => tried), resting, passed, nothing: yield* outbox.next(0) }
    }))
    expect(seen).toEqual({ held: [4, 3], when: 100, freed: [1, 0], resting: [[2], [1, 2], 0], passed: [2], nothing: undefined })
  })
  it("lets what was parked wait again in its old place, untried", async () => {
    const seen = await inside((outbox) => Effect.gen(function* () {
      yield* outbox.put([notice(1), notice(2), notice(3)])
      yield* outbox.settle([parked(1), parked(3)])
      const found = yield* outbox.parked(undefined, 10)
      const later = yield* outbox.parked(found[0]?.notice.id, 10)
      const resumed = [yield* outbox.resume([notice(1).id, notice(2).id, "nothing"]), yield* outbox.resume(), yield* outbox.resume()]
      return { found: numbers(found), later: numbers(later), why: found[0]?.why, resumed, ready: yield* outbox.ready(0, 10) }
    }))
    expect(seen).toEqual({ found: [1, 3], later: [3], why: "refused", resumed: [1, 1, 0], ready: [1, 2, 3].map((number) => ({ notice: notice(number), tried: 0 })) })
  })
  it("has nothing left of what was forgotten", async () => {
    const shelf = Shelf.empty()
    await inside((outbox) => Effect.andThen(outbox.put([notice(1), notice(2, { trajectory: "b" }), notice(3, { safety: true })]), outbox.forget("a")), shelf)
    expect(Shelf.text(shelf)).not.toContain(notice(1).id)
    expect(Shelf.text(shelf)).not.toContain(notice(3, { safety: true }).id)
    expect(Shelf.text(shelf)).toContain(notice(2, { trajectory: "b" }).id)
  })
  it("wakes whoever waits when something was put or resumed since", async () => {
    await inside((outbox) => Effect.gen(function* () {
      yield* outbox.put([notice(1)])
      yield* outbox.rung
      yield* outbox.settle([parked(1)])
      yield* outbox.resume()
      yield* outbox.rung
      expect(yield* Effect.timeoutOption(outbox.rung, 5)).toEqual(Option.none())
    }))
  })
  it("once closed says so", async () => {
    const outbox = await inside((one) => Effect.succeed(one))
    expect(await Effect.runPromise(Effect.flip(outbox.ready(0, 1)))).toMatchObject({ _tag: "StoreUnavailable", why: "closed" })
  })
})

describe("a notice", () => {
  it("is read back from its own text, and from nothing else", () => {
    const text = Notice.write(notice(1))
    expect(Notice.read(text)).toEqual(notice(1))
    for (const other of [` ${text}`, text.slice(1), "null", "[]", "{}", text.replace("mother", "my mother"), text.replace("\"safety\":false", "\"safety\":0"), text.replace("{}", "{\"a\":3}"), text.replace("{}", "[]"), text.replace("}", ",\"z\":1}"), text.replace("\"step\"", "\"else\"")]) {
      expect(other).not.toBe(text)
      expect(Notice.read(other)).toBeUndefined()
    }
  })
})
