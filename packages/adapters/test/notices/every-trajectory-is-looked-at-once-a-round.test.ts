/** Rounds in one process: one round for each day that was asked for, and each look until it succeeds. */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { describe, expect, it } from "vitest"
import type { Round } from "@omringd/core/Notices"
import { make } from "../../src/rounds/alone.ts"
import { passes, timed } from "./timed.ts"

const names = ["a", "b", "c", "d", "e", "f"]
/** A round that writes down what was looked at; a look fails or hangs as often as it is told. */
const watched = (fails: { [name: string]: number } = {}) => {
  const seen: string[] = []
  const round: Round<string> = {
    names: Effect.succeed(names),
    look: (name, day) => Effect.suspend(() => {
      const left = fails[name] ?? 0
      fails[name] = left - 1
      if (left === Number.POSITIVE_INFINITY) return Effect.never
      if (left > 1) return Effect.die("a throw")
      return left > 0 ? Effect.fail("not now") : Effect.sync(() => { seen.push(`${name} ${day}`) })
    })
  }
  return { round, seen }
}
const all = (day: string) => names.map((name) => `${name} ${day}`)

describe("rounds in one process", () => {
  it("are one for a day, however often it is asked for", () => timed(Effect.gen(function* () {
    const rounds = make()
    const { round, seen } = watched()
    yield* rounds.ask("2026-03-02")
    yield* rounds.ask("2026-03-02")
    yield* Effect.forkChild(rounds.work(round))
    yield* passes("1 minute")
    expect(seen.toSorted()).toEqual(all("2026-03-02"))
    yield* rounds.ask("2026-03-02")
    yield* rounds.ask("2026-03-03")
    yield* passes("1 minute")
    expect(seen.toSorted()).toEqual([...all("2026-03-02"), ...all("2026-03-03")].toSorted())
  })))
  it("try again what failed or threw, and let the others not wait for it", () => timed(Effect.gen(function* () {
    const rounds = make()
    const { round, seen } = watched({ b: 3 })
    yield* rounds.ask("2026-03-02")
    yield* Effect.forkChild(rounds.work(round))
    yield* passes("1 millis")
    expect(seen.toSorted()).toEqual(all("2026-03-02").filter((one) => !one.startsWith("b")))
    yield* rounds.ask("2026-03-03")
    yield* passes("1 minute")
    expect(seen.toSorted()).toEqual([...all("2026-03-02"), ...all("2026-03-03")].toSorted())
  })))
  it("begin again when they were broken off", () => timed(Effect.gen(function* () {
    const rounds = make()
    const stuck = watched({ b: Number.POSITIVE_INFINITY })
    yield* rounds.ask("2026-03-02")
    const working = yield* Effect.forkChild(rounds.work(stuck.round))
    yield* passes("1 minute")
    expect(stuck.seen.length).toBe(5)
    yield* Fiber.interrupt(working)
    const { round, seen } = watched()
    yield* Effect.forkChild(rounds.work(round))
    yield* passes("1 minute")
    expect(seen.toSorted()).toEqual(all("2026-03-02"))
  })))
  it("wait until the names can be had", () => timed(Effect.gen(function* () {
    const rounds = make()
    const { round, seen } = watched()
    let left = 3
    const late: Round<string> = { ...round, names: Effect.suspend(() => (left-- > 0 ? Effect.fail("not now") : round.names)) }
    yield* rounds.ask("2026-03-02")
    yield* Effect.forkChild(rounds.work(late))
    yield* passes("1 second")
    expect(seen).toEqual([])
    yield* passes("1 minute")
    expect(seen.toSorted()).toEqual(all("2026-03-02"))
  })))
})
