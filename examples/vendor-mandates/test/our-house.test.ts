import assert from "node:assert/strict"
import { describe, it } from "node:test"
import { testPack } from "@omringd/conformance"
import { Mandate, Pack, Practice } from "@omringd/core"
import type { Step, Trajectory } from "@omringd/core"
import { act, given, opened, settled, teenager } from "@omringd/core/Story"
import type { Act } from "@omringd/core/Story"
import { charter } from "@omringd/rules/charter"
import { england, flanders, netherlands, sweden } from "@omringd/rules/jurisdiction"
import { ourHouse } from "../src/our-house.ts"

testPack({ describe, it, skip: it.skip }, ourHouse())

const practice = Practice.of(charter(), ourHouse())
const told = (...acts: readonly (readonly Act[])[]): Trajectory => act(Practice.of(), given(...acts).on("2026-03-02").given).trajectory
const reasons = (trajectory: Trajectory, step: Step, by: string): readonly string[] =>
  practice.whyNot(trajectory, step, { by, at: "2026-03-03" })?.reasons.map(({ reason }) => reason) ?? []

void describe("our house", () => {
  void it("narrows two mandates, and no other", () => {
    const narrower = Mandate.all.filter((mandate) => practice.holders(mandate).length < Mandate.heldBy(mandate).length)
    assert.deepEqual(narrower, ["judge-safety", "write-the-how"])
  })
  void it("leaves safety to the consultant", () => {
    const words = { text: "…", about: [teenager.id], by: "consultant" } as const
    const judged: Step = { step: "SafetyJudged", child: teenager.id, verdict: "safe-enough", grounds: { kind: "observation", says: words }, with: [] }
    assert.deepEqual(reasons(told(opened(teenager)), judged, "care-worker"), ["OtherMandate"])
    assert.deepEqual(reasons(told(opened(teenager)), judged, "consultant"), [])
  })
  void it("leaves the plan to family and network: a need for it names none of the professionals", () => {
    const people = practice.whatNeedsToHappen(told(opened(teenager), settled()), "2026-03-03")
      .flatMap(({ ways }) => ways.filter(({ step }) => step === "PlanDrafted").flatMap((way) => way.people))
    assert.deepEqual([...new Set(people)].toSorted(), ["mother", "teenager"])
  })
  void it("leaves somebody for every mandate, in each country", () => {
    for (const country of [flanders(), netherlands(), sweden(), england()]) assert.deepEqual(Practice.of(charter(), country, ourHouse()).problems, [])
  })
  void it("is refused beside a pack that it leaves nobody with", () => {
    const other = Pack.define({ name: "other-house", version: "1.0.0", sdk: 1, rules: [], mandates: { "judge-safety": ["care-worker"] } })
    assert.deepEqual(Practice.of(ourHouse(), other).problems.map(({ pack, problem }) => [pack, problem]), [["other-house", "leaves-nobody"]])
  })
})
