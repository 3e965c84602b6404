/** What a clause says of a pack names whatever has to be changed: the rule, what it answered, the field that refers to nothing. */
import { expect, it } from "vitest"
import { brokenPacks, Report, runPack } from "@omringd/conformance"
import type { ExaminedPack } from "@omringd/conformance"
import { given, did, opened, teenager } from "@omringd/core/Story"
import { Need } from "@omringd/core"
import type { Trajectory } from "@omringd/core"
import { gate } from "../../src/pack/broken.ts"
import { heardBeforeSupport } from "../../src/pack/sample.ts"

const said = async (pack: ExaminedPack, id: string): Promise<string> => {
  const found = Report.failures(await runPack({ histories: 4, ...pack })).find((one) => one.id === id)
  return found?.outcome.result === "Fail" ? found.outcome.because : "nothing"
}

it("what was answered where a list was asked for", async () => {
  const answers = (answer: unknown) => said(gate({ needs: () => answer as [] })(), "pack-52") // what a rule without types can answer
  expect(await answers({ needs: ["voice"] })).toContain(`${heardBeforeSupport.id} answers {"needs":["voice"]}, which is not a list`)
  expect(await answers(undefined)).toContain("answers undefined, which is not a list")
  expect(await answers(Promise.resolve([]))).toContain("answers a promise, which is not a list")
})
it("the rule that writes, and catches that it may not", async () => {
  const write = ({ celebrations }: Trajectory) => {
    try {
      Array.prototype.push.call(celebrations, {})
    } catch {} // as a rule would that was tried once
  }
  const needs: typeof heardBeforeSupport.needs = (trajectory, asked) => {
    write(trajectory)
    return heardBeforeSupport.needs(trajectory, asked)
  }
  expect(await said(gate({ needs })(), "pack-15")).toContain(heardBeforeSupport.id)
})
it("the field of an act that refers to what is not there", async () => {
  const broken = { "someone unknown": given(opened(teenager), did("FeedbackAnswered", { feedback: "never-given" })).when("SupportOffered") }
  expect(await said(gate({ broken })(), "pack-21")).toMatch(/FeedbackAnswered is refused: .*UnknownReference \(feedback: there is no feedback "never-given" yet\)/u)
})
it("who loops", async () => {
  const looping = brokenPacks.find(({ caughtBy }) => caughtBy.join() === "pack-55")
  expect(await said({ histories: 16, ...looping?.made() } as ExaminedPack, "pack-55")).toContain(heardBeforeSupport.id) // made() gives its pack
}, 60_000)
it("the need that no way to the end gets past, and who holds a mandate where that is in the way", async () => {
  const endless = gate({ before: ["InvolvementEnded"], needs: () => [Need.of("silence", {}).metBy("ReviewHeld")] })
  expect(await said(endless(), "pack-27")).toContain(`under sample@1.0.0, InvolvementEnded is refused: Unmet (${heardBeforeSupport.id}: silence)`)
  const toChildren = brokenPacks.find(({ caughtBy }) => caughtBy.join() === "pack-27")
  expect(await said(toChildren?.made() as ExaminedPack, "pack-27")).toMatch(/under sample@1\.0\.0, PlanDrafted is refused: OtherMandate \(write-the-how is held by child/u) // made() gives its pack
}, 60_000)
