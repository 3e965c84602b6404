import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { PackProblem } from "../../src/pack/problem.ts"
import { Practice } from "../../src/Practice.ts"
import { at, emergency, family, hostile, step } from "./packs.ts"

const well = hostile(() => [])
const rule = well.rules[0]
const problemsOf = (...packs: readonly unknown[]) => {
  const built = Practice.build(packs)
  return Result.isFailure(built) ? built.failure.map(({ problem, path }) => `${path.join(".")} ${problem}`) : []
}
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

describe("each problem has its place", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["nothing", undefined, [" not-a-pack"]], ["a factory that was not called", () => well, [" not-a-pack"]], ["a list", [well], [" not-a-pack"]],
    ["a proxy that is revoked", revoked(), [" unreadable"]],
    ["a name that throws", Object.defineProperty({ ...well }, "name", { get: () => { throw new Error("name") } }), [" unreadable"]],
    ["no SDK", { ...well, sdk: undefined }, ["sdk no-sdk"]], ["another SDK", { ...well, sdk: 2 }, ["sdk unknown-sdk"]], ["an SDK in letters", { ...well, sdk: "1" }, ["sdk unknown-sdk"]],
    ["no name", { ...well, name: "Their Pack" }, ["name no-name"]], ["no version", { ...well, version: "" }, ["version no-version"]],
    ["no rules", { ...well, rules: undefined }, ["rules not-a-list"]], ["a rule that is none", { ...well, rules: ["child-first"] }, ["rules.0 not-a-rule"]],
    ["a rule that is nothing", { ...well, rules: [null] }, ["rules.0 not-a-rule"]],
    ["a rule that asks nothing", { ...well, rules: [{ ...rule, needs: undefined }] }, ["rules.0 not-a-rule"]],
    ["all of it", { ...well, rules: [{ ...rule, id: "Not An Id", clause: "", strength: "very", before: ["GoalSett"], reads: ["score"], during: ["Open"], says: {} }] }, [
      "rules.0.id no-id", "rules.0.clause no-clause", "rules.0.strength unknown-strength", "rules.0.before.0 unknown-step", "rules.0.during.0 unknown-phase",
      "rules.0.reads.0 unknown-part", ...["nl", "en", "sv"].flatMap((language) => ["professional", "family", "child"].map((register) => `rules.0.says.${language}.${register} no-text`))
    ]],
    ["two rules of one id", { ...well, rules: [rule, { ...rule }] }, ["rules.1.id same-id"]],
    ["the id of a rule of the core", { ...well, rules: [{ ...rule, id: "a-danger-is-stated" }] }, ["rules.0.id same-id"]],
    ["mandates that are none", { ...well, mandates: { "rule-the-world": ["judge"], "decide-measure": ["king", "judge"] } }, ["mandates.rule-the-world unknown-mandate", "mandates.decide-measure.0 unknown-role"]],
    ["a mandate left to nobody", { ...well, mandates: { "judge-safety": [] } }, ["mandates.judge-safety leaves-nobody"]],
    ["a mandate left to who cannot hold it", { ...well, mandates: { "judge-safety": ["parent"] } }, ["mandates.judge-safety leaves-nobody"]],
    ["keeping that is no function", { ...well, keeps: "2061" }, ["keeps not-a-function"]], ["notices that are none", { ...well, notices: [{}] }, ["notices.0 not-a-rule"]]
  ])("%s", (_, pack, problems) => {
    expect(problemsOf(pack)).toEqual(problems)
  })
  it("a pack twice, and a mandate that two of them leave to nobody", () => {
    expect(problemsOf(well, { ...well })).toEqual(["name same-name"])
    const narrow = (name: string, role: string) => ({ ...well, name, rules: [], mandates: { "judge-safety": [role] } })
    expect(problemsOf(narrow("one", "consultant"), narrow("two", "care-worker"))).toEqual(["mandates.judge-safety leaves-nobody"])
  })
  it("a rule that two packs bring is one rule", () => {
    expect(problemsOf(well, { ...well, name: "other" })).toEqual([])
  })
})

describe("a practice with a pack that does not fit", () => {
  const practice = Practice.of(well, { ...well, name: "from-later", sdk: 2 as 1 }) // as a pack of a later release would say
  const trajectory = family()
  it("refuses each step with what is wrong and what to do", () => {
    const reasons = practice.whyNot(trajectory, step, { by: "mother", at })?.reasons ?? []
    expect(reasons.map((reason) => (reason.reason === "UnfitPack" ? PackProblem.sentence(reason.problem) : reason.reason))).toEqual([
      'pack from-later: sdk "2" was written for an SDK that this core does not speak: take a release of the pack that was written for one it does speak, or a core that speaks this one (expected sdk: 1)'
    ])
  })
  it("leaves the emergency door open, and writes down the packs that were asked", () => {
    const answer = practice.takeUnknown(trajectory, emergency, { by: "care-worker", at })
    expect(Result.isSuccess(answer) && answer.success.taken.packs).toEqual(["hostile@1.2.3"])
  })
  it("does not change when a pack changes after it was handed in", () => {
    const shifty = { ...well, rules: [...well.rules] }
    const before = Practice.of(shifty)
    shifty.rules.length = 0
    shifty.name = "someone-else"
    expect([before.names, before.packs[0]?.rules.length]).toEqual([["hostile@1.2.3"], 2])
    expect(() => { Object.assign(before.packs[0] ?? {}, { name: "x" }) }).toThrow(TypeError)
  })
})
