import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { Need } from "../../src/Need.ts"
import { adultRoles } from "../../src/Person.ts"
import { phaseNames } from "../../src/Phase.ts"
import type { PhaseName } from "../../src/Phase.ts"
import { Practice } from "../../src/Practice.ts"
import { Scene } from "../../src/Scene.ts"
import { Step } from "../../src/Step.ts"
import type { StepTag } from "../../src/Step.ts"
import { did, joined } from "../../src/Story.ts"
import { Trajectory } from "../../src/Trajectory.ts"
import { opened, practice, storyTo, told, trajectoryIn } from "../step/stage.ts"
import { asking, narrowing, packOf, practiceOf } from "./pack.ts"

const at = "2026-03-09"
const { Exploring, Planning, Testing } = trajectoryIn

const tags = (from: Trajectory, goal: PhaseName, under = practice, bound?: number) => {
  const way = under.wayTo(from, goal, at, bound)
  return way.found ? way.steps.map(({ step }) => step.step).join(" ") : `${way.because} after ${way.looked}`
}
/** What each of these steps leaves behind. A rule cannot look at the steps themselves. */
const left = {
  ChildNotHeard: ({ voices }) => voices.some(({ how }) => how === "not-heard"), ChildHeard: ({ voices }) => voices.some(({ how }) => how !== "not-heard"),
  StoryTold: ({ stories }) => stories.some(({ told }) => told.length > 0), NetworkMeetingHeld: ({ meetings }) => meetings.length > 0,
  ReviewHeld: ({ reviews }) => reviews.length > 0, RelativeFound: ({ network }) => network.some(({ found }) => found !== undefined), GoalSet: ({ goals }) => goals.length > 0,
  SupportChosen: ({ supports }) => supports.some(({ chosen }) => chosen !== undefined), FeedbackAnswered: ({ feedback }) => feedback.some(({ answered }) => answered !== undefined),
  NetworkPersonAsked: ({ network }) => network.some(({ answer }) => answer !== undefined), CourtDecided: ({ frame }) => frame.track === "judicial",
  ChairNamed: ({ functions }) => functions.chair !== undefined
} as const satisfies { readonly [T in StepTag]?: (trajectory: Trajectory) => boolean }
type Leaving = keyof typeof left
const waits = (tag: StepTag, ...metBy: readonly [Leaving, ...Leaving[]]) => {
  const [first, ...others] = metBy
  const isMet = (view: Trajectory) => metBy.some((one) => left[one](view))
  return asking(`${tag} waits for ${metBy.join(" or ")}`, { strength: "must", before: [tag],
    needs: (view) => (isMet(view) ? [] : [Need.of("it", {}).metBy(first, ...others)]) })
}

describe("the way", () => {
  it("already there is no step", () => {
    for (const name of phaseNames) expect(practice.wayTo(trajectoryIn[name], name, at)).toEqual({ found: true, steps: [] })
  })
  it.each([
    ["NotStarted", "Answered", "SignalReceived SignalAnswered"],
    ["Signalled", "Exploring", "TrajectoryOpened"],
    ["Exploring", "Planning", "DangerStated GoalSet Scaled WithdrawalAgreed WhatSettled"],
    ["Planning", "Testing", "PlanDrafted PlanAgreed PlanAccepted"],
    ["Testing", "Closed", "CarriedByNetwork InvolvementEnded"],
    ["LettingGo", "Planning", "PlanReconvened"],
    ["LettingGo", "Testing", "PlanReconvened PlanAccepted"],
    ["Closed", "Testing", "TrajectoryReopened WhatSettled PlanAccepted"]
  ] as const)("from %s to %s", (from, goal, expected) => {
    expect(tags(trajectoryIn[from], goal)).toBe(expected)
  })
  it("brings in who and what is missing, from nothing to the end", () => {
    expect(tags(Trajectory.start("new"), "Closed")).toBe(
      "PersonJoined SignalReceived PersonJoined ChildJoined TrajectoryOpened DangerStated GoalSet Scaled WithdrawalAgreed WhatSettled PlanDrafted PlanAgreed PlanAccepted CarriedByNetwork InvolvementEnded")
  })
  it("does not count an early end as one", () => {
    expect(tags(Exploring, "Closed")).toMatch(/^DangerStated .* CarriedByNetwork InvolvementEnded$/)
    expect(tags(Planning, "Exploring")).toBe("PlanDrafted PlanAgreed PlanAccepted CarriedByNetwork InvolvementEnded TrajectoryReopened")
  })
  it("is no way where none leads", () => {
    for (const from of ["Exploring", "Closed"] as const) for (const goal of ["NotStarted", "Signalled", "Answered"] as const) {
      expect(practice.wayTo(trajectoryIn[from], goal, at)).toEqual({ found: false, because: "no-way", looked: 0 })
    }
  })
  it("names who takes each step, under which mandate", () => {
    const way = practice.wayTo(told(joined({ id: "jane", role: "consultant" })), "Exploring", at)
    expect(way.found && way.steps.map(({ step, by, mandate }) => [step.step, by, mandate])).toEqual([
      ["SignalReceived", "jane", "raise-a-signal"], ["ChildJoined", "jane", "work-with-the-family"],
        ["TrajectoryOpened", "jane", "hold-the-public-mandate"]
    ])
  })
  it("can be taken as it is", () => {
    for (const goal of phaseNames) {
      const way = practice.wayTo(Trajectory.start("new"), goal, at)
      let now: Trajectory = Trajectory.start("new")
      for (const { step, by } of way.found ? way.steps : []) now = Result.getOrThrow(practice.takeUnknown(now, step, { by, at })).trajectory
      expect(now.phase.name).toBe(goal)
    }
  })
  it("starts from what has been done", () => {
    expect(tags(told(opened, did("DangerStated"), did("WithdrawalAgreed")), "Planning")).toBe("GoalSet Scaled WhatSettled")
    expect(tags(told(storyTo.Testing, did("PlanRuleTested", { outcome: "broken" })), "LettingGo")).toBe("PlanRuleTested CarriedByNetwork")
    expect(tags(told(opened, did("PersonLeft", { person: "mother" }), did("PersonLeft", { person: "grandmother" }),
      did("PersonLeft", { person: "neighbour" })), "Planning"))
      .toBe("DangerStated GoalSet Scaled WithdrawalAgreed WhatSettled")
  })
})

describe("what a pack asks on the way", () => {
  it("is done on the way, by the alternative that takes fewest steps", () => {
    expect(tags(Exploring, "Planning", practiceOf(waits("WhatSettled", "ChildNotHeard")))).toMatch(/ChildNotHeard WhatSettled$/)
    const cheaper = practiceOf(waits("CarriedByNetwork", "StoryTold", "NetworkMeetingHeld"))
    expect(tags(Testing, "LettingGo", cheaper)).toBe("NetworkMeetingHeld CarriedByNetwork")
    expect(tags(Testing, "LettingGo", practiceOf(waits("CarriedByNetwork", "NetworkMeetingHeld",
      "StoryTold")))).toBe("NetworkMeetingHeld CarriedByNetwork")
  })
  it("once, where one step meets two needs", () => {
    const shared = practiceOf(waits("CarriedByNetwork", "ReviewHeld", "NetworkMeetingHeld"),
      waits("CarriedByNetwork", "ChairNamed", "NetworkMeetingHeld"))
    expect(tags(Testing, "LettingGo", shared)).toBe("NetworkMeetingHeld CarriedByNetwork")
  })
  it("people first, as what is said later depends on who is there", () => {
    const both = practiceOf(waits("CarriedByNetwork", "ReviewHeld"), waits("CarriedByNetwork", "RelativeFound"))
    expect(tags(Testing, "LettingGo", both)).toBe("RelativeFound ReviewHeld CarriedByNetwork")
  })
  it.each([
    ["GoalSet", "DangerStated GoalSet"], ["SupportChosen", "SupportOffered SupportChosen"], ["StoryTold", "StoryMade StoryTold"],
    ["FeedbackAnswered", "FeedbackGiven FeedbackAnswered"]
  ] as const)("%s makes what it refers to first", (tag, first) => {
    expect(tags(Exploring, "Planning", practiceOf(waits("WhatSettled", tag)))).toContain(first)
  })
  it("someone of the network is found where nobody is", () => {
    const alone = told(joined({ id: "jane", role: "consultant" }), did("ChildJoined"), did("SignalReceived"), did("TrajectoryOpened"))
    expect(tags(alone, "Planning", practiceOf(waits("WhatSettled",
      "NetworkPersonAsked")))).toMatch(/RelativeFound NetworkPersonAsked .*WhatSettled$/)
  })
  it("is no way when nobody can hold the mandate it takes", () => {
    const closed = Practice.of(packOf(waits("CarriedByNetwork", "CourtDecided")), narrowing("local", { "decide-measure": [] }))
    expect(closed.problems.map(({ problem }) => problem)).toEqual(["leaves-nobody"])
    expect(practice.holders("decide-measure")).toEqual(["judge"])
    expect(tags(Testing, "LettingGo", closed)).toBe("no-way after 1")
    expect(tags(Testing, "LettingGo", practiceOf(waits("CarriedByNetwork",
      "CourtDecided")))).toBe("PersonJoined CourtDecided CarriedByNetwork")
  })
  it("stops at its bound, and says so", () => {
    expect(tags(Trajectory.start("new"), "Closed", practice, 3)).toBe("bound after 3")
    expect(tags(Exploring, "Planning", practice, 5)).toBe("bound after 5")
    expect(tags(Exploring, "Planning", practice, 6)).toMatch(/WhatSettled$/)
    const never = practiceOf(asking("never", { strength: "must", before: ["CarriedByNetwork"],
      needs: () => [Need.of("it", {}).metBy("NetworkMeetingHeld")] }))
    expect(tags(Testing, "LettingGo", never, 20)).toBe("bound after 20")
  })
})

describe("where there are more ways than it may look at", () => {
  const heard = asking("each child is heard", { strength: "must", before: ["WhatSettled"] })
  const lasting = asking("each child has someone", { strength: "must", before: ["CarriedByNetwork"], needs: ({ children, lastingAdults }) =>
    children.filter(({ id }) => !lastingAdults.some(({ child }) => child === id))
      .map(({ id }) => Need.of("adult", { child: id }).metBy("LastingAdultCommitted")) })

  it("as with ten children, a short one is given that can be gone", () => {
    const ten = told(opened, ...Array.from({ length: 8 }, (_, at) => did("ChildJoined", { child: `child-${at}` })))
    const under = practiceOf(heard, lasting)
    const way = under.wayTo(ten, "Closed", at, 100)
    expect(way.found && way.steps.length).toBe(4 + 10 + 1 + 3 + 10 + 2)
    expect(way).toMatchObject({ stoppedAt: 100 })
    let now: Trajectory = ten
    for (const { step, by } of way.found ? way.steps : []) now = Result.getOrThrow(under.takeUnknown(now, step, { by, at })).trajectory
    expect(now.phase.name).toBe("Closed")
  })
  it("it follows the first of two ways to meet a need, also when that costs more later; else none is shorter", () => {
    const twice = practiceOf(waits("WhatSettled", "ReviewHeld", "NetworkMeetingHeld"), waits("CarriedByNetwork", "NetworkMeetingHeld"),
      waits("PlanAccepted", "ChildNotHeard", "ChildHeard"), waits("CarriedByNetwork", "ChildHeard"))
    const toTheMap = "DangerStated GoalSet Scaled WithdrawalAgreed"
    const shortest = `${toTheMap} NetworkMeetingHeld WhatSettled PlanDrafted PlanAgreed ChildHeard PlanAccepted CarriedByNetwork InvolvementEnded`
    const longer = `${toTheMap} ReviewHeld WhatSettled PlanDrafted PlanAgreed ChildNotHeard PlanAccepted` +
      " NetworkMeetingHeld ChildHeard CarriedByNetwork InvolvementEnded"
    expect(tags(Exploring, "Closed", twice, 14)).toBe("bound after 14")
    expect(tags(Exploring, "Closed", twice, 15)).toBe(longer)
    expect(tags(Exploring, "Closed", twice, 19)).toBe(longer)
    expect(tags(Exploring, "Closed", twice, 20)).toBe(shortest)
    expect(tags(Exploring, "Closed", twice)).toBe(shortest)
    expect(twice.wayTo(Exploring, "Closed", at, 19)).toMatchObject({ found: true, stoppedAt: 19 })
    expect(twice.wayTo(Exploring, "Closed", at)).not.toHaveProperty("stoppedAt")
  })
})

/** How many steps it takes at least to each phase, by trying the sketch of every step; nothing beyond `deep` steps. */
const byTrying = (from: Trajectory, deep: number): ReadonlyMap<PhaseName, number> => {
  const found = new Map<PhaseName, number>([[from.phase.name, 0]])
  const tries = (now: Trajectory, isLast: boolean) => Step.tags.flatMap((tag) => {
    const { moves, mandate, sketch } = Step.definition(tag)
    const to = moves[now.phase.name]
    if (to === undefined || (isLast && found.has(to)) || (tag === "InvolvementEnded" && now.phase.name !== "LettingGo")) return []
    const by = Scene.whoCan(now, mandate, practice.holders)
    const sketches = tag === "PersonJoined"
      ? adultRoles.map((role) => sketch(Scene.of(now, { role }, "nobody", at)))
      : [sketch(Scene.of(now, {}, by ?? "nobody", at))]
    return sketches.map((fields) => [{ step: tag, ...fields }, tag === "PersonJoined" ? fields["person"] : by] as const)
  })
  let edge = [from]
  for (let depth = 1; depth <= deep; depth++) {
    const next: Trajectory[] = []
    for (const now of edge) for (const [step, by] of tries(now, depth === deep)) {
      const answer = practice.takeUnknown(now, step, { by, at })
      if (Result.isFailure(answer)) continue
      const { trajectory } = answer.success
      if (!found.has(trajectory.phase.name)) found.set(trajectory.phase.name, depth)
      next.push(trajectory)
    }
    edge = next
  }
  return found
}

it.each(phaseNames)("from %s no way of at most three steps is shorter", (from) => {
  const least = byTrying(trajectoryIn[from], 3)
  for (const goal of phaseNames) {
    const way = practice.wayTo(trajectoryIn[from], goal, at)
    const length = way.found && way.steps.length <= 3 ? way.steps.length : undefined
    expect(length, goal).toBe(least.get(goal))
  }
})
