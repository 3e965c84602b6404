/** A store that is kept: told again it is the same telling, and it goes on where it was left. */
import { join } from "node:path"
import { sqlite } from "@omringd/adapters/store/sqlite"
import { openOmringd } from "@omringd/core/Omringd"
import { describe, expect, it } from "vitest"
import { caseIn, changed, inFolder, practiceOf, tinyText, toldOn } from "../tiny.ts"

const tiny = caseIn(tinyText)
const inFile = <A>(use: (file: string) => Promise<A>): Promise<A> => inFolder((folder) => use(join(folder, "kept.db")))
const recorded = async (file: string) => {
  const omringd = await openOmringd({ practice: practiceOf(tiny), store: sqlite({ file }) })
  const { history } = await omringd.read("tiny")
  await omringd.close()
  return history.toArray()
}

it("told twice is recorded once, and tells the same", () => inFile(async (file) => {
  const first = await toldOn(file, tiny)
  const second = await toldOn(file, tiny)
  expect(second).toEqual(first)
  expect((await recorded(file)).map(({ id }) => id)).toEqual(first.steps.map(({ id }) => id))
}))

it("in parts it comes to the same as at once", () => inFile(async (file) => {
  const whole = await inFile((other) => toldOn(other, tiny))
  for (const until of ["2026-01-05", "2026-01-09", "2026-02-20"]) await toldOn(file, tiny, { until })
  expect(await toldOn(file, tiny)).toEqual(whole)
}))

it("a step that was refused is not proposed again behind what came after it", () => inFile(async (file) => {
  await toldOn(file, tiny)
  await toldOn(file, tiny)
  expect((await recorded(file)).some(({ step }) => step.step === "WhatSettled")).toBe(false)
}))

it("an earlier day can be told from a store that knows more", () => inFile(async (file) => {
  await toldOn(file, tiny)
  const early = await toldOn(file, tiny, { until: "2026-01-09" })
  expect(early).toEqual(await inFile((other) => toldOn(other, tiny, { until: "2026-01-09" })))
  expect(early.steps.at(-1)?.id).toBe("first-look")
}))

it("steps written later are added", () => inFile(async (file) => {
  await toldOn(file, tiny)
  const longer = await toldOn(file, caseIn(`${tinyText}  - { on: 2026-03-21, by: an, step: FeedbackAnswered, feedback: tea, outcome: changed, says: Biscuits it is. }\n`))
  expect(longer.steps.at(-1)).toMatchObject({ number: 13, step: { step: "FeedbackAnswered" } })
}))

describe("a store that was told something else is left alone", () => {
  it.each([
    ["a step was changed", changed("I come home too late.", "I come home late."), "step 3 was recorded there as another SignalReceived than this file has"],
    ["a step was left out", tinyText.replace(/ {2}- \{ on: 2026-03-20[^\n]*\n/, ""), "step 13 (FeedbackGiven) was recorded there and is not in this file"],
    ["someone else took it", changed("by: noor\n    id: what", "by: els\n    id: what"), "step what-noor-says was recorded there as another ChildHeard than this file has"],
    ["a step that was refused is now one that may be taken", changed("step: WhatSettled\n    acknowledgedBy: [an, els]", "step: ExpectationsShared\n    of: els\n    says: Tea."), "step 5 (ExpectationsShared) was not recorded there, while steps after it were"]
  ])("%s", (_, text, expected) => inFile(async (file) => {
    await toldOn(file, tiny)
    const before = await recorded(file)
    await expect(toldOn(file, caseIn(text))).rejects.toThrow(expected)
    expect(await recorded(file)).toEqual(before)
  }))
})
