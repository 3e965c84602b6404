import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { Need } from "../../src/Need.ts"
import type { Practice } from "../../src/Practice.ts"
import { Step } from "../../src/Step.ts"
import { did } from "../../src/Story.ts"
import type { Taken } from "../../src/Taken.ts"
import type { Trajectory } from "../../src/Trajectory.ts"
import { opened, told, trajectoryIn, words } from "../step/stage.ts"
import { asking, practiceOf } from "./pack.ts"

const { Exploring } = trajectoryIn
const at = "2026-03-09"
const agreed = Step.make("WithdrawalAgreed", { says: words, acknowledgedBy: ["mother"] })
const before = ["WithdrawalAgreed"] as const
const take = (practice: Practice, trajectory: Trajectory): { readonly trajectory: Trajectory; readonly taken: Taken } => {
  const answer = practice.takeUnknown(trajectory, agreed, { by: "consultant", at })
  if (Result.isFailure(answer)) throw new Error(JSON.stringify(answer.failure))
  return answer.success
}
const unmet = (practice: Practice, trajectory: Trajectory, when = at) =>
  practice.whyNot(trajectory, agreed, { by: "consultant", at: when })?.reasons.map((reason) =>
    (reason.reason === "Unmet" ? `${reason.need.strength} ${reason.need.about["child"]}` : reason.reason))
const open = (strength: "must" | "should" | "ask", child: string) => ({ rule: "heard", strength, what: "voice", about: { child } })

it.each(["inv", "must"] as const)("%s holds the step back", (strength) => {
  const practice = practiceOf(asking("heard", { strength, before }))
  expect(unmet(practice, Exploring)).toEqual([`${strength} teenager`, `${strength} baby`])
  expect(unmet(practice, told(opened, did("ChildHeard", { child: "baby" })))).toEqual([`${strength} teenager`])
  expect(unmet(practice, told(opened, did("ChildHeard", { child: "baby" }), did("ChildNotHeard", { child: "teenager" })))).toBeUndefined()
})

describe("should", () => {
  const practice = practiceOf(asking("heard", { strength: "should", before }))

  it("lets the step stand and records what stood open, every time", () => {
    const first = take(practice, Exploring)
    expect(first.taken.open).toEqual([open("should", "teenager"), open("should", "baby")])
    expect(take(practice, first.trajectory).taken.open).toEqual([open("should", "teenager"), open("should", "baby")])
    expect([first.trajectory.raised, first.trajectory.skipped]).toEqual([[], []])
  })
  it("records nothing when nothing stood open", () => {
    const heard = told(opened, did("ChildHeard", { child: "baby" }), did("ChildHeard", { child: "teenager" }))
    expect(take(practice, heard).taken).not.toHaveProperty("open")
  })
})

describe("ask", () => {
  const practice = practiceOf(asking("heard", { strength: "ask", before }))

  it("is put once for each thing it is about, and is not put again", () => {
    const first = take(practice, told(opened, did("ChildHeard", { child: "baby" })))
    expect(first.taken.open).toEqual([open("ask", "teenager")])
    expect(first.trajectory.raised).toEqual([{ rule: "heard", key: "voice child=teenager" }])
    const second = take(practice, first.trajectory)
    expect(second.taken).not.toHaveProperty("open")
    expect(second.trajectory.raised).toBe(first.trajectory.raised)
  })
  it("of another rule, or about another child, is another question", () => {
    const first = take(practice, told(opened, did("ChildHeard", { child: "baby" }))).trajectory
    const other = practiceOf(asking("heard-again", { strength: "ask", before,
      needs: () => [Need.of("voice", { child: "teenager" }).metBy("ChildHeard")] }))
    expect(take(other, first).taken.open).toEqual([{ ...open("ask", "teenager"), rule: "heard-again" }])
    const baby = practiceOf(asking("heard", { strength: "ask", before,
      needs: () => [Need.of("voice", { child: "baby" }).metBy("ChildHeard")] }))
    expect(take(baby, first).trajectory.raised).toEqual([{ rule: "heard", key: "voice child=teenager" },
      { rule: "heard", key: "voice child=baby" }])
  })
})

describe("when a rule is looked at", () => {
  const later = practiceOf(asking("later", { strength: "must", before,
    needs: () => [Need.of("voice", { child: "baby" }, { since: "2026-03-10" }).metBy("ChildHeard")] }))

  it("what is not needed yet holds nothing back", () => {
    expect(unmet(later, Exploring, "2026-03-09T23:59:59Z")).toBeUndefined()
    expect(unmet(later, Exploring, "2026-03-10")).toEqual(["must baby"])
    expect(unmet(later, Exploring, "2026-03-11")).toEqual(["must baby"])
  })
  it("in another phase than its own it is not", () => {
    const during = practiceOf(asking("heard", { strength: "must", before, during: ["Planning"] }))
    expect(unmet(during, Exploring)).toBeUndefined()
    expect(unmet(during, trajectoryIn.Planning)).toEqual(["must teenager", "must baby"])
  })
  it("before another step it is not", () => {
    expect(unmet(practiceOf(asking("heard", { strength: "must", before: ["GoalSet"] })), Exploring)).toBeUndefined()
  })
  it("it sees the step that is proposed, and when it happened", () => {
    const seen: unknown[] = []
    const practice = practiceOf(asking("looks", { strength: "should", owed: true, before,
      needs: (_, asked) => { seen.push(asked); return [] } }))
    take(practice, Exploring)
    practice.whatNeedsToHappen(Exploring, at)
    expect(seen).toEqual([{ at, proposed: agreed }, { at }])
    expect(seen[1]).not.toHaveProperty("proposed")
  })
})
