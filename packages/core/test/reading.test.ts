import { describe, expect, it } from "vitest"
import { Canonical } from "../src/Canonical.ts"
import type { Fault } from "../src/Fault.ts"
import { longestList } from "../src/Field.ts"
import { Step } from "../src/Step.ts"
import { isReference, longestText } from "../src/Words.ts"

const words = { text: "…", about: ["noor"], by: "an" }
const goal = { step: "GoalSet", goal: "g", danger: "d", children: ["noor"], says: words }
const heard = { step: "ChildHeard", child: "noor", how: "talk", says: words, readBack: true }
const scaled = { step: "Scaled", danger: "d", rater: "an", value: 5, zero: words, ten: words, question: "q" }
const danger = { step: "DangerStated", danger: "d", children: ["noor"], contributors: ["an"], what: words, impact: words, answers: [] }
const consent = { step: "ConsentGiven", consent: "c", of: "an", to: { kind: "help" } }
const placed = { step: "ChildPlaced", placement: "p", child: "noor", where: "kin", because: words, lighterWeighed: "no-time" }
const review = { step: "ImmediatePlanMade", plan: "p", children: ["noor"], agreedBy: ["an"], does: words, until: "2026-03-09" }
const corrected = { step: "StepCorrected", corrects: "1", because: words }

const faults = (input: unknown): readonly Fault[] => {
  const read = Step.read(input)
  return "faults" in read ? read.faults : []
}
const stepOf = (input: unknown): unknown => {
  const read = Step.read(input)
  return "step" in read ? read.step : undefined
}

const whole = [goal, { ...goal, seenForWeeks: 520 }, heard, { ...heard, through: "an" }, scaled, { ...scaled, value: 0 },
  { ...scaled, value: 10 }, danger, consent,
  { ...consent, to: { kind: "data", with: "an" } }, placed, { ...placed, lighterWeighed: words }, review, corrected,
    { ...corrected, instead: goal }, { ...corrected, instead: { ...corrected, instead: goal } }]

describe("what fits is read as it is", () => {
  it.each(whole.map((step) => [step.step, step] as const))("%s (%#)", (_, step) => {
    expect(stepOf(step)).toStrictEqual(step)
  })
  it("as a frozen copy, all the way down", () => {
    const input = structuredClone({ ...corrected, instead: { ...danger, answers: [{ of: "an", answer: "disputed", view: words }] } })
    const read = stepOf(input)
    const look = (value: unknown, mine: unknown): void => {
      if (typeof value !== "object" || value === null) return
      expect(Object.isFrozen(value)).toBe(true)
      expect(value).not.toBe(mine)
      for (const [key, inside] of Object.entries(value)) look(inside, (mine as { readonly [key: string]: unknown })[key])
    }
    expect(read).toStrictEqual(input)
    look(read, input)
    input.because.text = "changed afterwards"
    expect(read).toMatchObject({ because: words })
  })
  it("once: what was read or made is not read again", () => {
    const made = Step.make("GoalSet", { goal: "g", danger: "d", children: ["noor"], says: { text: "…", about: ["noor"], by: "an" } })
    expect(stepOf(made)).toBe(made)
    expect(stepOf(stepOf(goal))).toEqual(goal)
    expect(made).toStrictEqual(goal)
    expect(Object.isFrozen(made)).toBe(true)
  })
  it("up to its limits", () => {
    const list = Array.from({ length: longestList }, () => "noor")
    expect([longestText, longestList]).toEqual([20_000, 1_000])
    expect(faults({ ...goal, says: { ...words, text: "x".repeat(20_000) }, children: list })).toEqual([])
    expect(faults({ ...goal, says: { ...words, text: `sealed:1:${"x".repeat(99_991)}` } })).toEqual([])
    for (const text of [`sealed:1:${"x".repeat(99_992)}`, `sealed:1:${"x".repeat(20_000)} `]) expect(faults({ ...goal, says: { ...words, text } })).toMatchObject([{ problem: "too-long" }])
    expect(faults({ ...goal, goal: "x".repeat(64), seenForWeeks: 1 })).toEqual([])
    expect(JSON.stringify(stepOf({ ...scaled, value: -0 }))).toBe(Canonical.write({ ...scaled, value: 0 }))
    expect(Object.is((stepOf({ ...scaled, value: -0 }) as { readonly value: number }).value, 0)).toBe(true)
  })
})

describe("what does not fit is named with its place", () => {
  const codes = "talk, three-columns, drawing, play, observation, letter"
  it.each<readonly [string, unknown, readonly Fault[]]>([
    ["missing", { step: "ChildHeard", says: words, readBack: true },
      [{ path: ["child"], problem: "missing" }, { path: ["how"], problem: "missing" }]],
    ["missing inside", { ...goal, says: { about: ["noor"] } },
      [{ path: ["says", "by"], problem: "not-a-reference" }, { path: ["says", "text"], problem: "missing" }]],
    ["undefined where it may be left out", { ...goal, seenForWeeks: undefined }, [{ path: ["seenForWeeks"], problem: "missing" }]],
    ["not-in-it", { ...goal, more: 1 }, [{ path: ["more"], problem: "not-in-it" }]],
    ["not-in-it, cut off", { ...goal, ["x".repeat(80)]: 1 }, [{ path: ["x".repeat(64)], problem: "not-in-it" }]],
    ["not-in-it, without a name", { ...goal, "": 1 }, [{ path: [""], problem: "not-in-it" }]],
    ["not-in-it, inside", { ...goal, says: { ...words, at: "x" } }, [{ path: ["says", "at"], problem: "not-in-it" }]],
    ["not-in-it, in a record", { ...danger, answers: [{ of: "an", answer: "shared", why: "x" }] },
      [{ path: ["answers", 0, "why"], problem: "not-in-it" }]],
    ["not-in-it, a prototype", JSON.parse(JSON.stringify(goal).replace("{", '{"__proto__":{"polluted":1},')),
      [{ path: ["__proto__"], problem: "not-in-it" }]],
    ["not-an-object", { ...goal, says: "…" }, [{ path: ["says"], problem: "not-an-object", expected: "{ text, about, by }" }]],
    ["not-an-object, a list", { ...goal, says: [words] }, [{ path: ["says"], problem: "not-an-object", expected: "{ text, about, by }" }]],
    ["not-an-object, a record", { ...danger, answers: ["shared"] }, [{ path: ["answers", 0], problem: "not-an-object", expected: "{ of, answer, view }" }]],
    ["not-an-object, null", { ...danger, answers: [null] }, [{ path: ["answers", 0], problem: "not-an-object", expected: "{ of, answer, view }" }]],
    ["not-a-list", { ...goal, children: "noor" }, [{ path: ["children"], problem: "not-a-list" }]],
    ["not-text", { ...goal, says: { ...words, text: 7 } }, [{ path: ["says", "text"], problem: "not-text" }]],
    ["empty text", { ...goal, says: { ...words, text: " \n\t " } }, [{ path: ["says", "text"], problem: "empty" }]],
    ["empty list", { ...goal, children: [] }, [{ path: ["children"], problem: "empty", expected: "at least one entry" }]],
    ["about nobody", { ...goal, says: { ...words, about: [] } },
      [{ path: ["says", "about"], problem: "empty", expected: "at least one entry" }]],
    ["too-long text", { ...goal, says: { ...words, text: "x".repeat(20_001) } },
      [{ path: ["says", "text"], problem: "too-long", expected: "at most 20000 characters, not 20001" }]],
    ["too-long list", { ...goal, children: Array.from({ length: 1_001 }, () => "a b") },
      [{ path: ["children"], problem: "too-long", expected: "at most 1000 entries, not 1001" }]],
    ["not-a-reference", { ...goal, danger: "a sentence" }, [{ path: ["danger"], problem: "not-a-reference" }]],
    ["not-a-reference, new", { ...goal, goal: "" }, [{ path: ["goal"], problem: "not-a-reference" }]],
    ["not-a-reference, in a list", { ...goal, children: ["noor", 7] }, [{ path: ["children", 1], problem: "not-a-reference" }]],
    ["not-a-day", { ...review, until: "2026-02-29" }, [{ path: ["until"], problem: "not-a-day" }]],
    ["not-a-day but a moment", { ...review, until: "2026-03-09T10:00:00Z" }, [{ path: ["until"], problem: "not-a-day" }]],
    ["not-a-whole-number", { ...scaled, value: 4.5 }, [{ path: ["value"], problem: "not-a-whole-number", expected: "0 to 10" }]],
    ["not-a-whole-number, text", { ...scaled, value: "5" }, [{ path: ["value"], problem: "not-a-whole-number", expected: "0 to 10" }]],
    ["not-a-whole-number, none", { ...scaled, value: Number.NaN },
      [{ path: ["value"], problem: "not-a-whole-number", expected: "0 to 10" }]],
    ["out-of-range, too much", { ...scaled, value: 11 }, [{ path: ["value"], problem: "out-of-range", expected: "0 to 10" }]],
    ["out-of-range, too little", { ...goal, seenForWeeks: 0 }, [{ path: ["seenForWeeks"], problem: "out-of-range", expected: "1 to 520" }]],
    ["not-yes-or-no", { ...heard, readBack: "yes" }, [{ path: ["readBack"], problem: "not-yes-or-no" }]],
    ["not-one-of", { ...heard, how: "email" }, [{ path: ["how"], problem: "not-one-of", expected: codes }]],
    ["not-one-of, no text", { ...heard, how: 3 }, [{ path: ["how"], problem: "not-one-of", expected: codes }]],
    ["neither of two, the nearest is meant", { ...placed, lighterWeighed: { ...words, text: 7 } },
      [{ path: ["lighterWeighed", "text"], problem: "not-text" }]],
    ["neither of two, as far from both: each is named", { ...placed, lighterWeighed: 7 },
      [{ path: ["lighterWeighed"], problem: "not-one-of", expected: "{ text, about, by } or no-time" }]],
    ["neither of two, text", { ...placed, lighterWeighed: "" },
      [{ path: ["lighterWeighed"], problem: "not-one-of", expected: "{ text, about, by } or no-time" }]],
    ["neither of two records, and no record", { ...consent, to: "help" },
      [{ path: ["to"], problem: "not-an-object", expected: "{ kind } or { kind, with }" }]],
    ["neither of two records, by its code", { ...consent, to: { kind: "both" } },
      [{ path: ["to", "kind"], problem: "not-one-of", expected: "help or data" }]],
    ["neither of two records", { ...consent, to: { kind: "data" } }, [{ path: ["to", "with"], problem: "missing" }]],
    ["in a step in a step", { ...corrected, instead: { ...corrected, instead: { ...goal, danger: 7 } } },
      [{ path: ["instead", "instead", "danger"], problem: "not-a-reference" }]],
    ["a step that is none", { ...corrected, instead: "GoalSet" }, [{ path: ["instead"], problem: "not-an-object" }]],
    ["all at once", { ...scaled, danger: "a b", value: 11, zero: 1, more: 1 }, [
      { path: ["more"], problem: "not-in-it" }, { path: ["danger"], problem: "not-a-reference" },
        { path: ["value"], problem: "out-of-range", expected: "0 to 10" },
      { path: ["zero"], problem: "not-an-object", expected: "{ text, about, by }" }
    ]]
  ])("%s", (_, input, expected) => {
    expect(faults(input)).toEqual(expected)
  })
})

describe("what is no step at all", () => {
  it.each([null, "GoalSet", 7, true, [goal], () => goal])("%j", (input) => {
    expect(faults(input)).toEqual([{ path: [], problem: "not-an-object" }])
  })
  it("nothing is missing", () => {
    expect(faults(undefined)).toEqual([{ path: [], problem: "missing" }])
    expect(faults({})).toMatchObject([{ path: ["step"], problem: "missing" }])
  })
  it.each([
    ["GoalSett", "GoalSet"], ["goalset", "GoalSet"], ["DangerStatd", "DangerStated"], ["PlanAgred", "PlanAgreed"],
      ["SafetyJudge", "SafetyJudged"], ["SetGoal", "GoalSet"]
  ])("%s: was %s meant?", (step, nearest) => {
    const [fault] = faults({ ...goal, step })
    expect(fault).toMatchObject({ path: ["step"], problem: "unknown-step" })
    const named = fault?.expected?.split(", ") ?? []
    expect(named[0]).toBe(nearest)
    expect(named).toHaveLength(3)
    for (const name of named) expect(Step.isTag(name)).toBe(true)
  })
  it.each(["constructor", "__proto__", "toString", "", "x".repeat(10_000)])("%j is no step by inheritance or by length", (step) => {
    expect(faults({ ...goal, step })[0]).toMatchObject({ path: ["step"], problem: "unknown-step" })
    expect(Step.isTag(step)).toBe(false)
  })
  it.each([7, null, { step: "GoalSet" }])("a name is text, not %j", (step) => {
    expect(faults({ ...goal, step })).toMatchObject([{ path: ["step"], problem: "unknown-step" }])
  })
  it("nothing throws when what comes in does, and nothing is read twice", () => {
    expect(faults({ ...goal, get more() { throw new Error("mine") } })).toEqual([{ path: ["more"], problem: "not-in-it" }])
    expect(faults(Object.defineProperty({ ...goal }, "danger",
      { enumerable: true, get: () => { throw new Error("mine") } }))).toEqual([{ path: [], problem: "unreadable" }])
    expect(faults(new Proxy({}, { get: () => { throw new Error("trap") } }))).toEqual([{ path: [], problem: "unreadable" }])
    let reads = 0
    const changing = Object.defineProperty({ ...goal }, "danger",
      { enumerable: true, get: () => (reads++ === 0 ? "d" : "a sentence, later") })
    expect(stepOf(changing)).toEqual(goal)
  })
  it("a step with steps in it without end is not read", { timeout: 60_000 }, () => {
    let deep: unknown = goal
    for (let depth = 0; depth < 30_000; depth++) deep = { ...corrected, instead: deep }
    expect(faults(deep)).toEqual([{ path: [], problem: "unreadable" }])
  })
})

describe("Step", () => {
  it("make gives back what does not fit: it is named when it is taken", () => {
    const made = Step.make("GoalSet", { goal: "a sentence", danger: "d", children: ["noor"],
      says: { text: "", about: ["noor"], by: "an" } })
    expect(faults(made)).toEqual([{ path: ["goal"], problem: "not-a-reference" }, { path: ["says", "text"], problem: "empty" }])
  })
  it("knows its tags", () => {
    expect(Step.tags).toContain("GoalSet")
    expect(Object.isFrozen(Step.tags)).toBe(true)
    for (const tag of Step.tags) expect([Step.isTag(tag), Step.definition(tag).tag]).toEqual([true, tag])
  })
})

it.each([
  ["a", true], ["42", true], ["no.1:b@c/d-e_f", true], ["x".repeat(64), true],
  ["", false], ["x".repeat(65), false], ["-a", false], [".a", false], ["a b", false], ["é", false], ["a\n", false], ["a?", false],
    [7, false], [undefined, false], [["a"], false]
])("%j is a reference: %s", (value, expected) => {
  expect(isReference(value)).toBe(expected)
})
