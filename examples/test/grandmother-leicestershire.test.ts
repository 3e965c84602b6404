import { Plan } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { owed, tell } from "./told.ts"

const told = tell("grandmother-leicestershire")

describe("the grandmother", () => {
  const { trajectory, caseFile, practice } = told
  it("shows who should have heard why, and by when", () => {
    expect(owed(told, "2017-02-01")).toEqual(expect.arrayContaining([
      "why-known-from-day-one ms-y since 2017-01-16", "why-known-from-day-one father since 2017-01-16"
    ]))
  })
  it("shows that the first message was answered after the term of its country", () => {
    expect(owed(told, "2017-01-11")).toContain("signal-decided-in-time first-message since 2017-01-10")
    expect(owed(told, "2017-01-16")).not.toContain("signal-decided-in-time first-message since 2017-01-10")
  })
  it("shows that nothing secured B's safety after the first week", () => {
    expect(owed(told, "2017-01-27")).not.toContain("floor-secured b")
    expect(owed(told, "2017-01-28")).toContain("floor-secured b since 2017-01-27")
  })
  it("shows from which day B should have been asked how it goes with them, and that she never was", () => {
    expect(owed(told, "2017-02-27")).toContain("child-asked-for-feedback b")
    expect(owed(told, "2017-02-28")).toContain("child-asked-for-feedback b since 2017-02-27")
    expect(owed(told, "2018-05-25")).toContain("child-asked-for-feedback b since 2017-02-27")
  })
  it("shows two immediate plans that ran out and were never looked at", () => {
    expect(trajectory.immediatePlans.map(({ id, until, reviewed, ended }) => [id, until, reviewed, ended])).toEqual([
      ["first-safety-plan", "2017-01-27", [], undefined], ["b-at-her-grandmothers", "2017-05-19", [], undefined]
    ])
  })
  it("shows rules that broke, and a network that nobody called together", () => {
    expect(trajectory.plan.reconvened).toEqual([])
    expect(trajectory.meetings).toEqual([])
    expect(Plan.stateOf(trajectory.plan)).toBe("broken")
    expect(owed(told, "2017-03-27")).toContain("no-plan-rule-is-broken who-comes-in")
    expect(owed(told, "2018-05-25")).toEqual(expect.arrayContaining([
      "no-plan-rule-is-broken who-comes-in", "no-plan-rule-is-broken same-doctor"
    ]))
  })
  it("shows differences nobody talked about and a complaint nobody answered", () => {
    expect(trajectory.differences.map(({ id, raised, discussed }) => [id, raised, discussed])).toEqual([
      ["nobody-looked", "2017-04-05", undefined], ["fairness-to-her-son", "2017-04-24", undefined]
    ])
    expect(trajectory.feedback).toMatchObject([{ of: "ms-y", kind: "given", id: "her-complaint" }])
    expect(trajectory.feedback[0]?.answered).toBeUndefined()
  })
  it("shows that on 12 May 2017 the last judgement on B's safety was sixteen weeks old", () => {
    const answered = practice.isSafe(trajectory, "b", "2017-05-12")
    expect(answered).toMatchObject({ answer: "not-safe-with-immediate-plan", judgements: [{ daysOld: 112 }] })
  })
  it("names the services as a complication, and ends with what the ombudsman found", () => {
    expect(trajectory.complications.map(({ id, of, says: { kind } }) => [id, of, kind])).toEqual([
      ["not-in-the-minutes", "services", "account"], ["what-the-ombudsman-found", "services", "fact"]
    ])
    expect(caseFile.steps.at(-1)?.at).toBe("2018-05-25")
  })
})
