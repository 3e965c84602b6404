import { expect, it } from "vitest"
import { adultRoles, Person, relations, roles } from "../src/Person.ts"
import { Phase, phaseNames } from "../src/Phase.ts"
import { Trajectory } from "../src/Trajectory.ts"
import { What } from "../src/trajectory/what.ts"
import { trajectoryIn } from "./step/stage.ts"

it("starts with nothing in it", () => {
  const start = Trajectory.start("one")
  expect({ ...start, history: start.history.toArray() }).toEqual({
    id: "one", version: 0, phase: { name: "NotStarted" }, history: [],
    children: [], people: [], signals: [], explanations: [], expectations: [], consents: [], functions: { spokespersons: [] },
      frame: { track: "voluntary", since: undefined },
    judgements: [], immediatePlans: [], placements: [], harms: [], complications: [], strengths: [], safetyShown: [], dangers: [],
      goals: [], lines: [], scales: [],
    withdrawal: undefined, voices: [], views: [], secondLooks: [], network: [], lastingAdults: [], safePersons: [], calls: [], meetings: [],
    plan: { versions: [], reconvened: [], checkedIn: [] }, supports: [], stories: [], feedback: [], differences: [], matches: [],
      celebrations: [], reviews: [], deviations: [], weighty: [],
    skipped: [], raised: []
  })
})

it("stands in one phase", () => {
  for (const name of phaseNames) for (const other of phaseNames) expect(Trajectory.isIn(trajectoryIn[name], other)).toBe(name === other)
  expect(Trajectory.isIn(trajectoryIn.Testing, "Planning", "Testing")).toBe(true)
  expect(Trajectory.isIn(trajectoryIn.Testing)).toBe(false)
})

it("the services are involved from opening to end, and two phases are an end", () => {
  expect(phaseNames.filter((name) => Phase.isOpen(trajectoryIn[name].phase))).toEqual(["Exploring", "Planning", "Testing", "LettingGo"])
  expect(phaseNames.filter(Phase.isEnd)).toEqual(["Answered", "Closed"])
  expect(Phase.names).toBe(phaseNames)
  expect(Object.isFrozen(Phase.notStarted)).toBe(true)
})

it("people are of the family and its network, or there by profession", () => {
  expect(roles.filter(Person.isInformal)).toEqual(["child", "parent", "network-person"])
  expect(adultRoles).toEqual(roles.filter((role) => role !== "child"))
  expect(relations).toHaveLength(17)
  expect([Person.isHere({ id: "a", role: "judge", since: "2026-03-02" }),
    Person.isHere({ id: "a", role: "judge", since: "2026-03-02", until: "2026-03-03" })]).toEqual([true, false])
})

it("WHAT is settled whole or not at all", () => {
  const { dangers, goals, scales, lines, withdrawal } = trajectoryIn.Planning
  const parts = { dangers, goals, scales, lines, withdrawal }
  expect(What.of(parts, ["mother"], "2026-03-09")).toEqual({ worries: [{ danger: dangers[0], goals, scales }], lines, withdrawal,
    acknowledgedBy: ["mother"], at: "2026-03-09" })
  for (const missing of ["dangers", "goals", "scales"] as const) expect(What.of({ ...parts, [missing]: [] }, [], "2026-03-09"),
    missing).toBeUndefined()
  expect(What.of({ ...parts, withdrawal: undefined }, [], "2026-03-09")).toBeUndefined()
  const [danger] = dangers
  if (danger === undefined) throw new Error("no danger")
  expect(What.of({ ...parts, dangers: [danger, { ...danger, id: "half" }] }, [], "2026-03-09")).toBeUndefined()
})
