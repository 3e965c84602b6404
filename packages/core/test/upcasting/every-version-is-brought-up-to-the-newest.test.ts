/** What was recorded in an older version is read as the step it would be today; what a later one recorded is refused, and said to be later. */
import { isDeepStrictEqual } from "node:util"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Canonical } from "../../src/Canonical.ts"
import { Fault } from "../../src/Fault.ts"
import { Practice } from "../../src/Practice.ts"
import { Recorded } from "../../src/Recorded.ts"
import { Step } from "../../src/Step.ts"
import type { Taken } from "../../src/Taken.ts"
import { schemaVersion, upcasters } from "../../src/upcasters.ts"
import { commands } from "../generators/command.ts"
import { walk } from "../generators/journey.ts"
import { parameters } from "../laws/runs.ts"
import { chain, lowered, textOf } from "./older.ts"

const reader = Recorded.through(chain)
const versions = [1, 2, 3] as const
const words = { text: "she said: \"no\"\n…", about: ["noor"], by: "noor" } as const

const envelope = {
  id: "x", trajectory: "a", number: 3, by: "an", under: "take-part", at: "2026-03-02", recordedAt: "2026-03-02T10:00:00Z",
  packs: ["charter@1.0.0"], schema: 1, open: [{ about: { child: "noor" }, rule: "some-rule", strength: "should", what: "voice" }]
} as const
const heard = Step.make("ChildHeard", { child: "noor", how: "talk", says: words, readBack: true })
const scaled = Step.make("Scaled", { danger: "d", rater: "an", value: 4, zero: words, ten: { ...words, text: "all is well" }, question: "q" })
const joined = Step.make("PersonJoined", { person: "bo", role: "care-worker" })
const explained = Step.make("ReasonExplained", { to: ["noor"], how: "talk" })
const corrected = Step.make("StepCorrected", { corrects: "2", instead: Step.make("StepCorrected", { corrects: "1", instead: heard, because: words }), because: words })

const place = { trajectory: "a", number: 3, id: "x" }
const faultsOf = (input: unknown, at?: typeof place): readonly string[] => {
  const reading = reader.read(input, at)
  return "faults" in reading ? reading.faults.map(({ path, problem }) => `${path.join(".")} ${problem}`) : []
}

describe("a step of an older version", () => {
  it.each<Step>([heard, scaled, joined, explained, corrected])("is read as it would be recorded today: $step", (step) => {
    const taken: Taken = { ...envelope, step }
    for (const version of versions) {
      const expected = { ...taken, schema: 3 }
      expect(reader.read(lowered(taken, version), place)).toEqual({ taken: expected })
      expect(reader.kept(textOf(taken, version), place)).toEqual({ taken: expected })
    }
    expect(new Set([1, 2, 3].map((version) => JSON.stringify(lowered(taken, version as 1)))).size).toBe(3)
  })
  it("is not what today's release reads without the upcaster", () => {
    const alone = Recorded.through([{ what: "nothing", up: (recorded) => recorded }, { what: "nothing", up: (recorded) => recorded }])
    for (const step of [heard, scaled, joined, corrected]) expect("faults" in alone.read(textOf({ ...envelope, step }, 1))).toBe(true)
  })
  it("is written in the newest version only, and read back from that unchanged", () => {
    for (const version of versions) {
      const reading = reader.kept(textOf({ ...envelope, step: scaled }, version), place)
      if (!("taken" in reading)) throw new Error(JSON.stringify(reading))
      expect(reader.write(reading.taken)).toBe(textOf({ ...envelope, step: scaled }, 3))
      expect(reader.kept(reader.write(reading.taken), place)).toEqual(reading)
    }
  })
  it("is brought up the same whatever was recorded, along whole histories", () => {
    const met = new Set<string>()
    fc.assert(fc.property(commands(), (list) => {
      for (const taken of walk(Practice.of(), list).end.history) {
        const at = { trajectory: taken.trajectory, number: taken.number, id: taken.id }
        for (const version of versions) {
          const reading = reader.kept(textOf(taken, version), at)
          if ("faults" in reading || !isDeepStrictEqual({ ...reading.taken }, { ...taken, schema: 3 })) throw new Error(JSON.stringify([version, taken, reading]))
        }
        met.add(taken.step.step)
      }
    }), { ...parameters, numRuns: Math.ceil(parameters.numRuns / 20) })
    expect(met.size).toBeGreaterThan(0)
  })
})

describe("where an older step is kept, nothing is read but the text that its own version wrote", () => {
  const taken: Taken = { ...envelope, step: scaled }
  it.each([1, 2] as const)("version %i", (version) => {
    const text = textOf(taken, version)
    const value = lowered(taken, version)
    expect(reader.kept(text, place)).toHaveProperty("taken")
    const others = [
      ` ${text}`, `${text}\n`, text.replace("{", "{\"at\":\"2026-03-01\","), text.replace("noor", "\\u006eoor"), text.replace(":3,", ":3.0,"), text.replace(":4}", ":4e0}"),
      JSON.stringify(value), text.replace("{", "{ ")
    ]
    expect(new Set(others).size).toBe(others.length)
    for (const other of others) {
      expect(reader.read(other, place)).toHaveProperty("taken")
      expect(reader.kept(other, place)).toEqual({ faults: [{ path: [], problem: "not-as-written" }] })
    }
    expect(reader.kept(value, place)).toEqual({ faults: [{ path: [], problem: "unreadable" }] })
  })
  it("what is wrong with it is said as if it were the newest", () => {
    expect(faultsOf({ ...lowered(taken, 1), by: "not a reference" })).toEqual(["by not-a-reference"])
    expect(faultsOf({ ...lowered({ ...envelope, step: heard }, 1), more: 1 })).toEqual(["more not-in-it"])
    expect(faultsOf(lowered({ ...envelope, step: heard }, 2), { ...place, number: 4 })).toEqual(["number not-one-of"])
    expect(faultsOf({ ...lowered(taken, 1), step: { step: "NeverHeardOf" } })).toEqual(["step.step unknown-step"])
  })
  it("a step goes by the names of its own version only", () => {
    expect(faultsOf({ ...lowered({ ...envelope, step: heard }, 1), schema: 2 })).toEqual(["step.step unknown-step"])
    expect(faultsOf({ ...lowered({ ...envelope, step: joined }, 2), schema: 3 })).toEqual(["step.part not-in-it", "step.role missing"])
  })
})

describe("a step of a later version", () => {
  it.each([4, 5, 2 ** 31, Number.MAX_SAFE_INTEGER])("such as %i is refused alone, whatever else is in it", (schema) => {
    const later = { ...envelope, schema, step: { step: "NeverHeardOf" }, more: 1, by: "not a reference" }
    for (const reading of [reader.read(later), reader.read(JSON.stringify(later), place), reader.kept(Canonical.write(later), place), reader.kept(JSON.stringify(later), place)]) {
      expect(reading).toEqual({ faults: [{ path: ["schema"], problem: "newer", expected: `at most 3, not ${schema}` }] })
    }
  })
  it("says so in words", () => {
    const reading = reader.read({ ...envelope, schema: 4 })
    expect("faults" in reading && reading.faults.map(Fault.sentence)).toEqual(["schema was written by a later release (expected at most 3, not 4)"])
  })
  it.each<unknown>([0, -1, 1.5, -0, "1", "4", null, true, [1], { "1": 1 }, Number.POSITIVE_INFINITY, Number.NaN, 2 ** 53])("%j is no version", (schema) => {
    expect(faultsOf({ ...lowered({ ...envelope, step: heard }, 3), schema })).toEqual(["schema not-one-of"])
  })
})

describe("the steps of this release", () => {
  it("have one upcaster fewer than versions, and are recorded in the newest", () => {
    expect(upcasters.length + 1).toBe(schemaVersion)
    expect(Recorded.version).toBe(schemaVersion)
    for (const { what, up } of upcasters as readonly { what: string; up: unknown }[]) expect([what.length > 10, typeof up]).toEqual([true, "function"])
  })
})
