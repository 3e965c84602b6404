import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { Need } from "../../src/Need.ts"
import { Need as Needs } from "../../src/Need.ts"
import { Practice } from "../../src/Practice.ts"
import { did, on } from "../../src/Story.ts"
import type { Trajectory } from "../../src/Trajectory.ts"
import { opened, toldUnder, trajectoryIn, words } from "../step/stage.ts"
import { asking, narrowing, packOf, practiceOf } from "./pack.ts"

const { Exploring } = trajectoryIn
const practice = practiceOf(asking("heard", { strength: "must", before: ["ChildPlaced"] }))
const placed = { step: "ChildPlaced", placement: "p", child: "baby", where: "kin", because: words, lighterWeighed: "no-time" }
const who = { by: "consultant", at: "2026-03-09T22:40:00Z" }
const take = (trajectory: Trajectory, under: Practice = practice) => {
  const answer = under.takeUnknown(trajectory, placed, who)
  if (Result.isFailure(answer)) throw new Error(JSON.stringify(answer.failure))
  return answer.success
}
const shown = (trajectory: Trajectory, at: string, under: Practice = practice) =>
  under.whatNeedsToHappen(trajectory, at).filter(({ rule }) => rule === "heard")
    .map(({ about, state, since, due }: Need) => [about["child"], state, since, due])

describe("an emergency is never held back by a need", () => {
  const { taken, trajectory } = take(Exploring)

  it("what it stepped over is recorded", () => {
    expect(taken.open).toEqual(["teenager", "baby"].map((child) => ({ rule: "heard", strength: "must", what: "voice", about: { child } })))
    expect(trajectory.skipped).toEqual(["teenager", "baby"].map(() => ({ rule: "heard", by: "10", at: who.at })))
  })
  it("and is owed within seven days, and overdue after", () => {
    expect(shown(Exploring, "2026-03-09")).toEqual([])
    expect(shown(trajectory, who.at)).toEqual([["teenager", "open", who.at, "2026-03-16"], ["baby", "open", who.at, "2026-03-16"]])
    expect(shown(trajectory, "2026-03-16T23:59:59Z").map(([, state]) => state)).toEqual(["open", "open"])
    expect(shown(trajectory, "2026-03-17").map(([, state]) => state)).toEqual(["overdue", "overdue"])
  })
  it("until it is met", () => {
    const heard = toldUnder(practice, opened, on(who.at, did("ChildPlaced", { child: "baby" })),
      on("2026-03-11", did("ChildHeard", { child: "baby" })))
    expect(shown(heard, "2026-03-12")).toEqual([["teenager", "open", who.at, "2026-03-16"]])
  })
  it("it asks nothing of what nobody stepped over", () => {
    const joined = toldUnder(practice, opened, on("2026-03-09", did("ChildPlaced", { child: "baby" })),
      on("2026-05-01", did("ChildJoined", { child: "brother" })))
    expect(shown(joined, "2026-05-02").map(([child]) => child)).toEqual(["teenager", "baby"])
  })
  it("a later emergency that steps over it again does not put off its day", () => {
    const again = toldUnder(practice, opened, on("2026-03-09", did("ChildPlaced")), on("2026-03-12", did("ChildPlaced")))
    expect(shown(again, "2026-03-12")[0]).toEqual(["teenager", "open", "2026-03-09", "2026-03-16"])
  })
  it("but by a mandate it is", () => {
    const narrowed = Practice.of(packOf(asking("heard", { strength: "must", before: ["ChildPlaced"] })),
      narrowing("court", { "place-a-child": ["judge"] }))
    expect(narrowed.whyNot(Exploring, placed, who)?.reasons).toEqual([
      { reason: "OtherMandate", mandate: "place-a-child", heldBy: ["judge"], role: "consultant" }
    ])
  })
})

describe("what one rule stepped over", () => {
  const needs = () => [Needs.of("voice", { child: "baby" }).metBy("ChildHeard")]
  const teenager = () => [Needs.of("voice", { child: "teenager" }).metBy("ChildHeard")]
  const before = ["ChildPlaced"] as const
  const owedTo = (under: Practice, placing: Practice = under) =>
    under.whatNeedsToHappen(take(Exploring, placing).trajectory,
      "2026-03-10").filter(({ due }) => due !== undefined).map(({ rule, about }) => [rule, about["child"]])

  it("is not owed to another that lets the step stand", () => {
    expect(owedTo(practiceOf(asking("heard", { strength: "must", before, needs }),
      asking("other", { strength: "should", before, needs })))).toEqual([["heard", "baby"]])
  })
  it("is not what another stepped over, though it is called the same", () => {
    const placing = practiceOf(asking("heard", { strength: "must", before, needs: teenager }),
      asking("other", { strength: "must", before, needs }))
    expect(owedTo(practiceOf(asking("heard", { strength: "must", before, needs })), placing)).toEqual([])
  })
})

describe("what was due anyway", () => {
  const dated = (due: string) => practiceOf(asking("heard", {
    strength: "must", before: ["ChildPlaced"], needs: () => [Needs.of("voice", { child: "baby" }, { due }).metBy("ChildHeard")]
  }))

  it.each([["2026-03-05", "2026-03-05"], ["2026-03-11", "2026-03-11"],
    ["2026-03-20", "2026-03-16"]])("by %s is due by %s: an emergency gives no respite", (due, by) => {
    const under = dated(due)
    expect(shown(take(Exploring, under).trajectory, "2026-03-10", under)[0]?.[3]).toBe(by)
  })
})

describe("what is not a must", () => {
  it.each(["should", "ask"] as const)("%s stands open as it does with any step", (strength) => {
    const under = practiceOf(asking("heard", { strength, before: ["ChildPlaced"] }))
    const { taken, trajectory } = take(Exploring, under)
    expect(taken.open?.map((one) => one.strength)).toEqual([strength, strength])
    expect(trajectory.skipped).toEqual([])
    expect(shown(trajectory, "2026-03-20", under)).toEqual([])
  })
  it("what is built in is recorded as a must", () => {
    const under = practiceOf(asking("heard", { strength: "inv", before: ["ChildPlaced"] }))
    const { taken, trajectory } = take(Exploring, under)
    expect(taken.open?.map(({ strength }) => strength)).toEqual(["must", "must"])
    expect(trajectory.skipped).toHaveLength(2)
  })
})
