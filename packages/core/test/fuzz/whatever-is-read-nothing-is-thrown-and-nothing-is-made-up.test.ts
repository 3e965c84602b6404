/** A bounded run of `pnpm fuzz`, and the fuzzer itself looked at: it meets what it should, and notices a reader that is wrong. */
import { beforeAll, describe, expect, it } from "vitest"
import { seeds } from "./corpus.ts"
import { fuzz, inputFor, total } from "./fuzz.ts"
import type { Fuzzed } from "./fuzz.ts"
import { lookAtAll } from "./oracle.ts"

const inputs = 60_000

describe("whatever is read, nothing is thrown and nothing is made up", () => {
  let fuzzed: Fuzzed = { counts: new Map(), finding: undefined }
  beforeAll(() => { fuzzed = fuzz(20_261_122, inputs) }, 600_000)

  it(`of ${inputs} inputs`, () => {
    const { counts, finding } = fuzzed
    expect(finding).toBe(undefined)
    expect(total(counts).inputs).toBe(inputs)
  })
  it("many of which are JSON and reach the steps, and of which some are read", () => {
    const { parsed, reached, accepted, kept, inputs: done } = total(fuzzed.counts)
    expect(parsed / done).toBeGreaterThan(0.6)
    expect(reached / done).toBeGreaterThan(0.4)
    expect(accepted / done).toBeGreaterThan(0.1)
    expect(kept / done).toBeGreaterThan(0.1)
    for (const some of [parsed, reached, accepted]) expect(some).toBeLessThan(done)
  })
  it("and each kind of change leaves some readable, and breaks others", () => {
    const { counts } = fuzzed
    const always = [...counts].filter(([kind, count]) => kind !== "as it was" && (count.accepted === 0 || count.accepted === count.inputs)).map(([kind]) => kind)
    expect(always).toEqual([])
    expect(counts.get("as it was")?.kept).toBe(counts.get("as it was")?.inputs)
  })
  it("an input is made from its seed and turn alone", () => {
    for (const turn of [0, 1, 77, 4_000_000_000]) expect(inputFor(3, turn)).toEqual(inputFor(3, turn))
    expect(new Set(Array.from({ length: 200 }, (_, turn) => inputFor(3, turn).text)).size).toBeGreaterThan(190)
    expect(inputFor(3, 5)).not.toEqual(inputFor(4, 5))
    expect(seeds.length).toBeGreaterThan(1_000)
  })
  it("what is written into what all objects share is noticed", () => {
    for (const prototype of [Object.prototype, Array.prototype]) {
      Reflect.set(prototype, "polluted", true)
      expect(lookAtAll).toThrow("polluted")
      Reflect.deleteProperty(prototype, "polluted")
      expect(lookAtAll).not.toThrow()
    }
  })
})
