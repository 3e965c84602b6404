import { describe, expect, it } from "vitest"
import type { Mandate } from "../src/Mandate.ts"
import type { Role } from "../src/Person.ts"
import { nonEmpty, Scene } from "../src/Scene.ts"
import { did, joined } from "../src/Story.ts"
import { Trajectory } from "../src/Trajectory.ts"
import { opened, practice, testing, told, today } from "./step/stage.ts"

const sceneOf = (trajectory: Trajectory, about = {}) => Scene.of(trajectory, about, "mother", today)
const whoIn = (trajectory: Trajectory) => {
  const { parent, consultant, careWorker, informal, person, professional, child, children, everyone, words, danger, plan,
    recorded } = sceneOf(trajectory)
  return { parent, consultant, careWorker, informal, person, professional, child, children, everyone, about: words.about, danger,
    plan: plan?.id, recorded: recorded?.id }
}

describe("who and what is at hand", () => {
  it("where much is", () => {
    const rich = told(testing, did("DangerStated", { danger: "second" }), did("PlanDrafted", { plan: "draft" }),
      did("ChildLetGo", { child: "teenager" }), did("PersonLeft", { person: "neighbour", because: "moved" }))
    expect(whoIn(rich)).toEqual({
      parent: "mother", consultant: "consultant", careWorker: "care-worker", informal: "grandmother", person: "mother",
        professional: "care-worker",
      child: "baby", children: ["baby"], everyone: ["baby", "consultant", "care-worker", "mother", "grandmother"], about: ["baby"],
      danger: "danger", plan: "draft", recorded: String(rich.version)
    })
    expect(sceneOf(told(opened)).children).toEqual(["teenager", "baby"])
    expect(sceneOf(rich).words).toEqual({ text: "…", about: ["baby"], by: "mother" })
  })
  it("where nothing is", () => {
    expect(whoIn(Trajectory.start("new"))).toEqual({
      parent: "nobody", consultant: "nobody", careWorker: "nobody", informal: "nobody", person: "nobody", professional: "nobody",
      child: "nobody", children: ["nobody"], everyone: ["mother"], about: ["mother"], danger: "nobody", plan: undefined, recorded: undefined
    })
  })
  it.each<readonly [Role & ("parent" | "network-person" | "consultant" | "care-worker" | "judge"), object]>([
    ["parent", { parent: "x", informal: "x", person: "x", professional: "nobody" }],
    ["network-person", { parent: "x", informal: "x", person: "x", professional: "nobody" }],
    ["care-worker", { parent: "nobody", informal: "nobody", person: "x", professional: "x", careWorker: "x", consultant: "nobody" }],
    ["consultant", { parent: "nobody", informal: "nobody", person: "x", professional: "x", careWorker: "nobody", consultant: "x" }],
    ["judge", { parent: "nobody", informal: "nobody", person: "nobody", professional: "nobody" }]
  ])("one %s stands in for who is not there", (role, expected) => {
    expect(whoIn(told(joined({ id: "x", role })))).toMatchObject(expected)
  })
  it("what it is about comes first", () => {
    const scene = sceneOf(told(testing), { child: "baby", person: "neighbour", danger: "other", step: "2" })
    expect([scene.child, scene.children, scene.person, scene.danger, scene.recorded?.id]).toEqual(["baby", ["baby"], "neighbour", "other",
      "2"])
    expect(sceneOf(told(testing), { step: "none" }).recorded?.id).toBe(String(told(testing).version))
    expect(scene.latest("danger", [{ id: "a" }])).toBe("other")
    expect([scene.latest("story", [{ id: "a" }, { id: "b" }]), scene.latest("story", [])]).toEqual(["b", "nobody"])
    expect([scene.by, scene.at, scene.about]).toEqual(["mother", today, { child: "baby", person: "neighbour", danger: "other", step: "2" }])
  })
  it("what is new has a name that is not in use", () => {
    const named = told(opened, did("DangerStated", { danger: "danger-11" }))
    const twice = told(opened, did("DangerStated", { danger: "danger-12" }), did("DangerStated", { danger: "danger-12." }))
    expect([sceneOf(named).fresh("danger"), sceneOf(named).fresh("goal")]).toEqual(["danger-11.", "goal-11"])
    expect(sceneOf(twice).fresh("danger")).toBe("danger-12..")
    expect(sceneOf(told(opened, joined({ id: "person-11", role: "judge" }))).fresh("person")).toBe("person-11.")
  })
})

describe("who can", () => {
  const everyone = (["judge", "prosecutor", "referrer", "trusted-person", "consultant", "care-worker", "network-person",
    "parent"] as const).flatMap((role) => joined({ id: role, role }))
  const holding = (...roles: readonly Role[]) => (): readonly Role[] => roles
  const whoCan = (trajectory: Trajectory, holders: (mandate: Mandate) => readonly Role[]) => Scene.whoCan(trajectory, "take-part", holders)

  it("is the one nearest to the family who holds the mandate", () => {
    const order = ["parent", "network-person", "care-worker", "consultant", "trusted-person", "referrer", "prosecutor", "judge"] as const
    const all = told(everyone)
    for (const [at, role] of order.entries()) expect(whoCan(all, holding(...order.slice(at).toReversed()))).toBe(role)
    expect(Scene.whoCan(all, "decide-measure", practice.holders)).toBe("judge")
    expect(Scene.whoCan(all, "write-the-how", practice.holders)).toBe("parent")
  })
  it("is here", () => {
    const left = told(opened, did("PersonLeft", { person: "care-worker", because: "moved" }))
    expect(Scene.whoCan(left, "work-with-the-family", practice.holders)).toBe("consultant")
  })
  it("can be nobody, and is no child", () => {
    expect(whoCan(told(opened), holding())).toBeUndefined()
    expect(whoCan(told(opened), holding("judge", "child"))).toBeUndefined()
  })
})

it("a list has at least one entry", () => {
  expect([nonEmpty([], "x"), nonEmpty(["a", "b"], "x")]).toEqual([["x"], ["a", "b"]])
})
