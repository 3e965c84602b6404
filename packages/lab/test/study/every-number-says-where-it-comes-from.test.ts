import * as fc from "fast-check"
import { expect, test } from "vitest"
import { Streams } from "../../src/simulate.ts"
import { Distribution, provenance, quantityNames, readStudy } from "../../src/study.ts"
import type { Study } from "../../src/study.ts"
import { numbers, withPart, written } from "./written.ts"

const assumed = <A>(value: A) => ({ value, assumed: "-" })
const empirical = (...values: readonly number[]) => ({ distribution: "empirical", values: assumed(values), weights: assumed(values.map(() => 1)) })

const mistakesIn = (value: unknown): readonly string[] => {
  const read = readStudy(value, ["charter", "network"])
  return "mistakes" in read ? read.mistakes.map(({ path, problem }) => `${path.join(".")} ${problem}`) : []
}
const whole = (): Study => {
  const read = readStudy(written, ["charter"])
  if ("mistakes" in read) throw new Error(JSON.stringify(read.mistakes))
  return read.study
}

test("a whole study is read, and what was published stands apart from what was assumed", () => {
  const { published, assumed } = provenance(whole())
  expect(published).toEqual([{ name: "numbers.signals-a-year", value: 4706, source: { what: "registrations, Flanders, 2018", where: "https://example.org/2018" } }])
  expect(assumed.map(({ name }) => name)).toContain("numbers.answers-after.mean")
  expect(assumed).toHaveLength(quantityNames.length - 1 + 8)
})

test("a number without a source is not read, whichever it is", () => {
  fc.assert(fc.property(fc.constantFrom(...quantityNames), (name) => {
    expect(mistakesIn(withPart(["numbers", name], { value: numbers[name].value })))
      .toContainEqual(expect.stringMatching(new RegExp(`^numbers.${name} has no source`)))
    expect(mistakesIn(withPart(["numbers", name], numbers[name].value))).toContainEqual(expect.stringMatching(/is a bare number/))
    expect(mistakesIn(withPart(["numbers", name], undefined))).toContain(`numbers.${name} is missing`)
  }))
})

test.each([
  ["an unknown key", ["nubmers"], {}, "nubmers is not known here"],
  ["an unknown key in a number", ["numbers", "consultants", "values"], 3, "numbers.consultants.values is not known here"],
  ["a rate below nothing", ["numbers", "signals-a-year", "value"], -3, "numbers.signals-a-year.value must be from 0.001"],
  ["half a consultant", ["numbers", "consultants", "value"], 1.5, "numbers.consultants.value must be a whole number"],
  ["a share above one", ["numbers", "says-yes", "value"], 1.1, "numbers.says-yes.value must be from 0 to 1"],
  ["no number at all", ["numbers", "says-yes", "value"], Number.NaN, "numbers.says-yes.value must be a number"],
  ["published and assumed", ["numbers", "signals-a-year", "assumed"], "why not", "numbers.signals-a-year is both published and assumed"],
  ["a source that is no address", ["numbers", "signals-a-year", "source", "where"], "a book", "numbers.signals-a-year.source.where must be an address"],
  ["an assumption without a why", ["numbers", "consultants", "assumed"], " ", "numbers.consultants.assumed must be text"],
  ["a distribution that is none", ["numbers", "work", "distribution"], "gaussian", "numbers.work.distribution must be one of"],
  ["a mean of nothing", ["numbers", "stays", "mean", "value"], 0, "numbers.stays.mean.value must be from"],
  ["bounds the wrong way round", ["numbers", "work"], { distribution: "uniform", least: { value: 3, assumed: "-" }, most: { value: 1, assumed: "-" } }, "numbers.work has a `most` below"],
  ["a family without children", ["numbers", "children"], empirical(0, 2, 3), "numbers.children.values.value.0 must be from 1 to 12"],
  ["a family without parents", ["numbers", "parents", "at", "value"], 0, "numbers.parents.at.value must be from 1 to 12"],
  ["more children than a family can have here", ["numbers", "children"], empirical(2, 13), "numbers.children.values.value.1 must be from 1 to 12"],
  ["more people around than it can have here", ["numbers", "network", "at", "value"], 40, "numbers.network.at.value must be from 0 to 12"],
  ["half a parent", ["numbers", "parents", "at", "value"], 2.6, "numbers.parents.at.value must be a whole number"],
  ["a size that is not counted", ["numbers", "children"], { distribution: "exponential", mean: assumed(2) }, "numbers.children.distribution must be one of fixed, empirical"],
  ["weights that are missing", ["numbers", "work"], { distribution: "empirical", values: { value: [1, 2], assumed: "-" }, weights: { value: [1], assumed: "-" } }, "numbers.work has not as many `weights`"],
  ["a pack nobody knows", ["arms", "charter", "packs"], ["chatrer"], "arms.charter.packs.0 is no pack"],
  ["no arms", ["arms"], {}, "arms must be a mapping with at least one arm"],
  ["an arm without rules or an end", ["arms", "charter", "packs"], [], "arms.charter has no rules, so it needs `served`"],
  ["a seed that is text", ["seed"], "seven", "seed must be a number"],
  ["a warm-up of all days", ["warm-up"], 400, "warm-up must be shorter"],
  ["families followed for longer than is counted", ["followed"], 300, "followed must be shorter than the days that are counted"],
  ["families followed for no time", ["followed"], 0, "followed must be from 1 to"],
  ["a change without a source", ["arms", "charter", "with"], { consultants: { value: 3 } }, "arms.charter.with.consultants has no source"]
])("%s is named with its place", (_, path, part, said) => {
  expect(mistakesIn(withPart(path, part))).toEqual([expect.stringContaining(said)])
})

test("sizes are whole numbers in their range, and everything in it is read", () => {
  fc.assert(fc.property(fc.constantFrom(["children", 1], ["parents", 1], ["network", 0] as const), fc.double({ min: -3, max: 20, noNaN: true }).chain((one) => fc.constantFrom(one, Math.round(one))), ([name, least], at) => {
    const isOne = Number.isInteger(at) && at >= least && at <= 12
    expect(mistakesIn(withPart(["numbers", name, "at", "value"], at)).length === 0).toBe(isOne)
  }))
})

test("every mistake is named at once", () => {
  const spoiled = withPart(["numbers", "says-yes", "value"], -1, withPart(["title"], "", withPart(["numbers", "work", "distribution"], "none")))
  expect(mistakesIn(spoiled)).toHaveLength(3)
})

test("no value whatever makes it fail to answer", () => {
  fc.assert(fc.property(fc.anything(), (value) => { expect(readStudy(value, [])).toHaveProperty("mistakes") }))
  fc.assert(fc.property(fc.constantFrom(["numbers"], ["arms"], ["arms", "charter"], ["numbers", "work"], ["numbers", "consultants"]), fc.anything(), (path, part) => {
    expect(typeof readStudy(withPart(path, part), ["charter"])).toBe("object")
  }))
})

test.each([
  [{ distribution: "fixed", parameters: { at: assumed(3) } }, 3, 0],
  [{ distribution: "exponential", parameters: { mean: assumed(5) } }, 5, 5],
  [{ distribution: "uniform", parameters: { least: assumed(2), most: assumed(6) } }, 4, 4 / Math.sqrt(12)],
  [{ distribution: "lognormal", parameters: { mean: assumed(4), deviation: assumed(2) } }, 4, 2],
  [{ distribution: "empirical", parameters: { values: assumed([1, 2, 9]), weights: assumed([2, 1, 1]) } }, 3.25, Math.sqrt(11.1875)]
] as readonly (readonly [Distribution, number, number])[])("numbers drawn from %j have mean %d and deviation %d", (distribution, mean, deviation) => {
  const draw = Streams.of(1, 0).of("work", 0)
  const sample = Distribution.sampler(distribution)
  const drawn = Array.from({ length: 40_000 }, () => sample(draw))
  const found = drawn.reduce((sum, one) => sum + one, 0) / drawn.length
  const spread = Math.sqrt(drawn.reduce((sum, one) => sum + (one - found) ** 2, 0) / drawn.length)
  expect(Math.abs(found - mean)).toBeLessThanOrEqual(4 * deviation / Math.sqrt(drawn.length))
  expect(Math.abs(spread - deviation)).toBeLessThanOrEqual(deviation * 0.03)
})
