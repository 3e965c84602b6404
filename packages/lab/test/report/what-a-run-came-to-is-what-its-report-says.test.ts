/** Each number of a run stands in its report as it stands in its tables, and where the numbers came from stands there in two lists. */
import { describe, expect, it } from "vitest"
import { languages } from "@omringd/core"
import { htmlOf, studyReport, studyResults } from "@omringd/lab/report"
import { manifestOf, measureNames } from "@omringd/lab/simulate"
import { drawnTold } from "../../src/report/drawn.ts"
import { escaped } from "../../src/report/html.ts"
import { measureTold } from "../../src/report/measures.ts"
import { numberIn } from "../../src/report/number.ts"
import { reportWords } from "../../src/report/words.ts"
import { ran } from "./ran.ts"

const { manifest, summary, study } = ran

it("every measure of every arm is there, with its interval and how it differs from the first arm", () => {
  const { measures, level, arms } = studyResults(manifest, summary, "en")
  expect(level).toBe(0.95)
  expect(arms).toEqual([{ name: "two", packs: ["two"] }, { name: "four", packs: ["four"] }].map(({ name }) => ({ name, packs: ["charter@0.1.0"] })))
  expect(measures).toHaveLength(measureNames.length)
  measureNames.forEach((measure, index) => {
    const rows = summary.filter((one) => one.measure === measure)
    expect(measures[index]?.arms).toEqual(rows.flatMap(({ arm, interval }) => (interval === undefined ? [] : [{ arm, mean: interval.mean, low: interval.low, high: interval.high }])))
    expect(measures[index]?.differences).toEqual(rows.flatMap(({ arm, difference }) => (difference === undefined ? [] : [{ arm, mean: difference.mean, low: difference.low, high: difference.high }])))
  })
  expect(measures.flatMap(({ arms }) => arms).length).toBeGreaterThan(20)
  expect(measures.flatMap(({ differences = [] }) => differences).length).toBeGreaterThan(10)
})

it("an arm that has no interval is left out, and nothing is made up for it", () => {
  const without = summary.map((one) => (one.measure === "days-until-closed" && one.arm === "four" ? { ...one, interval: undefined, difference: undefined } : one))
  const closed = studyResults(manifest, without, "en").measures[measureNames.indexOf("days-until-closed")]
  expect(closed?.arms.map(({ arm }) => arm)).not.toContain("four")
  expect(closed?.differences).toEqual([])
})

describe.each(languages)("in %s", (language) => {
  it("of each arm it is said what it shares with the first of what is drawn, and what it does not, with the number that makes it so", async () => {
    const [first, other] = study.arms
    if (other === undefined) throw new Error("there is one arm")
    const faster = { ...study, arms: [first, { ...other, numbers: { ...other.numbers, "says-yes": { value: 0.1, assumed: "for the test" } } }] as const }
    const [alike, apart] = await Promise.all([study, faster].map((one) => htmlOf(studyReport(studyResults(manifestOf(one, ran.packsNamed, "1.2.3"), summary, language), language))))
    const words = reportWords[language]
    expect(alike).toContain(`<td>${escaped(words.none)}</td>`)
    expect(alike).toContain(escaped(words.paired))
    expect(alike).toContain(Object.entries(drawnTold[language]).filter(([what]) => what !== "served").map(([, told]) => escaped(told)).join("; "))
    expect(apart).toContain(`<td>${escaped(drawnTold[language].network)} (says-yes)</td>`)
  })
  it("of an arm without rules it is said what it does not have, and why, in place of a 0", async () => {
    const without = summary.map((one) => (one.measure === "steps-a-family" && one.arm === "two" ? { ...one, interval: undefined, leftOut: "no-rules" as const } : one))
    const html = await htmlOf(studyReport(studyResults(manifest, without, language), language))
    expect(html).toContain(escaped(reportWords[language].withoutRules("two", measureTold[language]["steps-a-family"][0])))
    expect(await htmlOf(studyReport(studyResults(manifest, summary, language), language))).not.toContain(escaped(reportWords[language].withoutRules("two", "").split(":")[0] ?? ""))
  })
  it("how long families were watched is said, and how many differences luck alone would tell apart", async () => {
    const words = reportWords[language]
    const toTheEnd = await htmlOf(studyReport(studyResults(manifest, summary, language), language))
    expect(toTheEnd).toContain(escaped(words.watched))
    const equally = await htmlOf(studyReport(studyResults({ ...manifest, study: { ...study, followed: 90 } }, summary, language), language))
    expect(equally).toContain(escaped(words.followed("90")))
    expect(equally).not.toContain(escaped(words.watched))
    const differences = summary.filter(({ difference }) => difference !== undefined).length
    expect(differences).toBeGreaterThan(10)
    expect(equally).toContain(escaped(words.manyAtOnce(String(differences), numberIn(language)(Math.round(differences / 2) / 10))))
  })
  it("published figures with their source and assumptions with their reason are two lists", async () => {
    const report = studyReport(studyResults(manifest, summary, language), language)
    const tables = report.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.block === "table" ? [block.rows.map(([name, , because]) => [name, because])] : [])))
    const published = tables.find((rows) => rows.some(([name]) => name === "numbers.signals-a-year"))
    const assumed = tables.find((rows) => rows.some(([name]) => name === "arms.four.consultants"))
    expect(published).not.toBe(assumed)
    expect(published).toEqual(manifest.provenance.published.map(({ name, source }) => [name, `${source.what}. ${source.where}`]))
    expect(assumed).toEqual(manifest.provenance.assumed.map(({ name, assumed }) => [name, assumed]))
    expect(published?.length).toBeGreaterThan(0)
    const html = await htmlOf(report)
    expect(html).toContain("Two consultants &amp; four")
    expect(html).toContain(manifest.studySha256)
    expect(html).toContain(`${study.days}`)
  })
})
