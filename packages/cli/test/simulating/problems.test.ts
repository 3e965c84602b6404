import { expect, test } from "vitest"
import { readStudyFile } from "../../src/simulating/file.ts"
import { smallStudy } from "./study.ts"

const problemsIn = (text: string): readonly string[] => {
  const read = readStudyFile(text)
  return "problems" in read ? read.problems.map(({ line, problem }) => `${line} ${problem}`) : []
}
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split("\n").length

test("the first study is whole", async () => {
  expect(problemsIn(await smallStudy())).toEqual([])
})

test("every mistake in a study is named with its line", async () => {
  const text = (await smallStudy())
    .replace("says-yes: { value: 0.7", "says-yes: { value: -0.7")
    .replace("consultants: { value: 3, assumed: a small office }", "consultants: { value: 3 }")
    .replace("share-here:", "shair-here:")
    .replace("distribution: lognormal", "distribution: lognormale")
    .replace("[charter, network,", "[chart, network,")
    .replace("values: { value: [1, 2, 3, 4]", "values: { value: [0, 2, 3.5, 14]")
    .replace("values: { value: [0, 1, 2, 4, 6]", "values: { value: [0, 1, 2, 4, 60]")
  const problems = problemsIn(text)
  expect(problems).toContain(`${lineOf(text, "says-yes")} must be from 0 to 1`)
  expect(problems).toContainEqual(expect.stringMatching(new RegExp(`^${lineOf(text, "consultants: { value: 3 }")} has no source`)))
  expect(problems).toContainEqual(expect.stringMatching(new RegExp(`^${lineOf(text, "shair-here")} is not known here`)))
  expect(problems).toContainEqual(expect.stringMatching(new RegExp(`^${lineOf(text, "lognormale")} must be one of`)))
  expect(problems).toContainEqual(expect.stringMatching(new RegExp(`^${lineOf(text, "[chart,")} is no pack`)))
  expect(problems).toContainEqual(expect.stringMatching(/^\d+ is missing$/)) // the share under its own name
  const children = lineOf(text, "[0, 2, 3.5, 14]")
  expect(problems).toEqual(expect.arrayContaining([`${children} must be from 1 to 12`, `${children} must be a whole number`, `${lineOf(text, "4, 60]")} must be from 0 to 12`]))
  expect(problems).toHaveLength(10)
})
