/** The histories a pack is judged over: the same each time, of every phase, and lawful where they were taken. */
import { Phase, Practice } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { reachedBy } from "../../src/pack/outside.ts"
import { sample } from "../../src/pack/sample.ts"
import { wander } from "../../src/pack/wander.ts"

const practice = Practice.of(sample())
const from = (seed: number) => wander(practice, sample().rules, seed, 60)
const written = (seed: number) => JSON.stringify(from(seed))

describe("a made-up history", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(written(7)).toBe(written(7))
    expect(written(7)).not.toBe(written(8))
  })
  it("comes, with others, through every phase", () => {
    const phases = new Set(Array.from({ length: 40 }, (_, seed) => from(1_000 + seed)).flat().map(({ trajectory }) => trajectory.phase.name))
    expect([...phases].toSorted()).toEqual(Phase.names.toSorted())
  })
  it("holds steps that were taken and steps that were refused", () => {
    const turns = Array.from({ length: 10 }, (_, seed) => from(seed)).flat()
    const refused = turns.filter(({ trajectory, proposed, by, on }) => practice.whyNot(trajectory, proposed, { by, at: on }) !== undefined)
    expect(refused.length).toBeGreaterThan(turns.length / 20)
    expect(refused.length).toBeLessThan(turns.length / 2)
  })
})

describe("what lies outside", () => {
  const cases: readonly (readonly [string, () => unknown])[] = [
    ["Date.now()", () => Date.now()], ["new Date()", () => new Date()], ["Date()", () => Date()], ["Math.random()", () => Math.random()],
    ["crypto", () => crypto.randomUUID()], ["performance", () => performance.now()], ["fetch", () => fetch("https://example.org")], ["setTimeout", () => setTimeout(() => {}, 0)]
  ]
  it.each(cases)("is noticed when it is reached for: %s", (name, run) => {
    expect(reachedBy([run])).toEqual([name])
  })
  it("is noticed where what was thrown is caught", () => {
    expect(reachedBy([() => { try { return Date.now() } catch { return 0 } }])).toEqual(["Date.now()"])
  })
  it("is not a date that was written down", () => {
    expect(reachedBy([() => new Date("2026-03-02").getTime(), () => Date.parse("2026-03-02"), () => Date.UTC(2026, 2, 2)])).toEqual([])
  })
  it("is within reach again afterwards", () => {
    reachedBy([() => Date.now()])
    expect(Number.isFinite(Date.now() + Math.random() + performance.now()) && new Date() instanceof Date).toBe(true)
    expect("Temporal" in globalThis && Reflect.get(globalThis, "Temporal") === undefined).toBe(false)
  })
})
