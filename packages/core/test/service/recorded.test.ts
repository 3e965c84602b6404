/** A taken step as text: what is written is read back the same, and what is read is nothing but what could have been written. */
import { isDeepStrictEqual } from "node:util"
import * as fc from "fast-check"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { Canonical } from "../../src/Canonical.ts"
import { Practice } from "../../src/Practice.ts"
import { Recorded } from "../../src/Recorded.ts"
import { decodeTaken } from "../../src/Schema.ts"
import { Step } from "../../src/Step.ts"
import type { Taken } from "../../src/Taken.ts"
import { commands } from "../generators/command.ts"
import { walk } from "../generators/journey.ts"
import { junk } from "../generators/wild.ts"
import { parameters } from "../laws/runs.ts"

const taken: Taken = {
  id: "x", trajectory: "a", number: 3, step: Step.make("ChildJoined", { child: "noor", speaks: "own" }), by: "an", under: "work-with-the-family",
  at: "2026-03-02", recordedAt: "2026-03-02T10:00:00Z", packs: ["charter@1.0.0"], schema: 1,
  open: [{ rule: "some-rule", strength: "should", what: "voice", about: { child: "noor" }, deviation: "d" }]
}
const read = (input: unknown): Taken => {
  const reading = Recorded.read(input)
  if ("faults" in reading) throw new Error(JSON.stringify(reading.faults))
  return reading.taken
}
const place = { trajectory: "a", number: 3, id: "x" }
const faultsOf = (input: unknown, at?: typeof place): readonly string[] => {
  const reading = Recorded.read(input, at)
  return "faults" in reading ? reading.faults.map(({ path, problem }) => `${path.join(".")} ${problem}`) : []
}

describe("a recorded step", () => {
  it("is read back as it was taken, whatever was taken", () => {
    let steps = 0
    fc.assert(fc.property(commands(), (list) => {
      for (const one of walk(Practice.of(), list).end.history) {
        const reading = Recorded.read(Recorded.write(one), { trajectory: one.trajectory, number: one.number, id: one.id })
        if ("faults" in reading || !isDeepStrictEqual(reading.taken, one) || Recorded.write(reading.taken) !== Recorded.write(one) || Recorded.write(one) !== Canonical.write(one)) throw new Error(JSON.stringify([one, reading]))
        steps++
      }
    }), { ...parameters, numRuns: Math.ceil(parameters.numRuns / 10) })
    expect(steps).toBeGreaterThan(0)
  })
  it("is read from text or from a value, frozen through and through", () => {
    for (const input of [taken, JSON.stringify(taken), JSON.parse(JSON.stringify(taken))]) {
      const reading = Recorded.read(input, place)
      expect(reading).toEqual({ taken })
      const frozen = (value: unknown): boolean => typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen))
      expect(frozen(reading)).toBe(false)
      expect("taken" in reading && frozen(reading.taken)).toBe(true)
    }
  })
  it("has every key, and no other", () => {
    for (const key of Object.keys(taken)) {
      const { [key as keyof Taken]: _, ...cut } = taken
      expect(faultsOf(cut)).toEqual(key === "open" ? [] : [`${key} missing`])
    }
    expect(faultsOf({ ...taken, more: 1 })).toEqual(["more not-in-it"])
    expect(faultsOf({ ...taken, open: [{ ...taken.open?.[0], more: 1 }] })).toEqual(["open.0.more not-in-it"])
  })
  it.each<readonly [string, string, unknown]>([
    ["id", "id not-a-reference", "not a reference"],
    ["trajectory", "trajectory not-a-reference", ""],
    ["number", "number out-of-range", 0],
    ["number", "number not-a-whole-number", 1.5],
    ["by", "by not-a-reference", undefined],
    ["under", "under not-one-of", "rule-the-world"],
    ["at", "at not-a-moment", "2026-02-30"],
    ["recordedAt", "recordedAt not-a-moment", "today"],
    ["recordedAt", "recordedAt out-of-range", "2026-03-01"],
    ["packs", "packs not-a-list", "charter"],
    ["packs", "packs.0 not-text", [""]],
    ["packs", "packs too-long", Array.from({ length: 1_001 }, () => "a@1")],
    ["schema", "schema not-one-of", 0],
    ["schema", "schema not-one-of", "1"],
    ["open", "open.0.about not-in-it", [{ rule: "r", strength: "ask", what: "w", about: { 1: "noor" } }]],
    ["step", "step not-an-object", null],
    ["step", "step.speaks missing", { step: "ChildJoined", child: "noor" }],
    ["open", "open empty", []],
    ["open", "open not-a-list", {}],
    ["open", "open.0 not-an-object", [3]],
    ["open", "open.0.strength not-one-of", [{ rule: "r", strength: "inv", what: "w", about: {} }]],
    ["open", "open.0.about not-text", [{ rule: "r", strength: "ask", what: "w", about: { child: 3 } }]],
    ["open", "open.0.about not-an-object", [{ rule: "r", strength: "ask", what: "w", about: null }]],
    ["open", "open.0.deviation not-a-reference", [{ rule: "r", strength: "ask", what: "w", about: {}, deviation: "" }]]
  ])("with a wrong %s is not read: %s", (key, fault, value) => {
    expect(faultsOf({ ...taken, [key]: value })).toContain(fault)
  })
  it("is not read where another is kept", () => {
    expect(faultsOf(taken, place)).toEqual([])
    expect(faultsOf(taken, { ...place, trajectory: "b" })).toEqual(["trajectory not-one-of"])
    expect(faultsOf(taken, { ...place, number: 4 })).toEqual(["number not-one-of"])
    expect(faultsOf(taken, { ...place, id: "y" })).toEqual(["id not-one-of"])
  })
  it("names everything that is wrong at once", () => {
    expect(faultsOf({ ...taken, id: "", at: "never", schema: 0, step: {} }).length).toBe(4)
  })
  it("of a later release is refused as such, and no more is said of it", () => {
    expect(faultsOf({ ...taken, schema: 2, step: { step: "Unheard" }, more: 1 })).toEqual(["schema newer"])
  })
  it("is kept in canonical form, and read from nothing else where it is kept", () => {
    const text = Recorded.write(read(taken))
    expect(text).toBe(Canonical.write(taken))
    expect(Recorded.kept(text, place)).toEqual({ taken })
    const others = [` ${text}`, `${text}\n`, JSON.stringify(taken), text.replace("{", "{\"id\":\"x\","), text.replace("noor", "\\u006eoor"), text.replace(":3,", ":3.0,"), text.replace(":3,", ":3e0,")]
    for (const other of others) {
      expect(Recorded.read(other, place)).toEqual({ taken })
      expect(Recorded.kept(other, place)).toEqual({ faults: [{ path: [], problem: "not-as-written" }] })
    }
    expect(Recorded.kept(taken, place)).toEqual({ faults: [{ path: [], problem: "unreadable" }] })
  })
  it("is never thrown at by what cannot be read", () => {
    fc.assert(fc.property(fc.oneof(junk, fc.string(), fc.json()), fc.constantFrom(...Object.keys(taken)), (input, key) => {
      for (const tried of [input, { ...taken, [key]: input }]) {
        const reading = Recorded.read(tried)
        if ("taken" in reading && !("taken" in Recorded.read(Recorded.write(reading.taken)))) throw new Error("read, but not its own text")
      }
    }), parameters)
  })
  it("is looked at once: what changes while it is read is one or the other", () => {
    const shifty = (key: string, then: unknown) => {
      let looks = 0
      return Object.defineProperty({ ...taken }, key, { enumerable: true, get: () => (looks++ === 0 ? Reflect.get(taken, key) : then) })
    }
    for (const key of Object.keys(taken)) expect(Recorded.read(shifty(key, "something else"), place)).toEqual({ taken })
  })
  it("agrees with the schema that is published for it", () => {
    let accepted = 0
    let refused = 0
    fc.assert(fc.property(fc.constantFrom(...Object.keys(taken)), fc.oneof(fc.constantFrom<unknown>("y", 4, "2026-03-03", [], ["p@1"], undefined, ...Object.values(taken)), fc.jsonValue()), (key, value) => {
      const tried = { ...taken, [key]: value }
      const schema = Result.isSuccess(decodeTaken(tried))
      const read = faultsOf(tried)
      if (schema !== (read.length === 0)) throw new Error(`${schema ? "the schema takes" : "the schema refuses"} ${JSON.stringify(tried)}: ${read.join(", ")}`)
      if (schema) accepted++
      else refused++
    }), parameters)
    expect(Math.min(accepted, refused)).toBeGreaterThan(0)
  })
})
