import { Practice } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { explore, Property } from "../../src/explore.ts"
import { family, worldOf } from "./worlds.ts"

const practice = Practice.of()
const people = { noor: family.noor, jane: family.jane } as const
const world = worldOf({ people, steps: ["PersonJoined", "ChildJoined", "SignalReceived", "SignalAnswered", "TrajectoryOpened", "ChildHeard"] }, practice)
const broken = (...properties: readonly Property[]) => explore(world, practice, { properties }).violations

describe("until", () => {
  it("holds as long as it has to, and no longer", () => {
    const quiet = Property.until("nobody is heard before there is a signal", ({ voices }) => voices.length === 0, ({ phase }) => phase.name !== "NotStarted")
    expect(broken(quiet)).toEqual([])
  })
  it("is broken by a shortest way", () => {
    const quiet = Property.until("nobody is heard before the services come", ({ voices }) => voices.length === 0, ({ phase }) => phase.name === "Exploring")
    const [found, ...others] = broken(quiet)
    expect(others).toEqual([])
    expect(found).toMatchObject({ kind: "until", shortest: true, replayed: true })
    expect(found?.moves.at(-1)?.tag).toBe("ChildHeard")
    expect(found?.moves).toHaveLength(4) // Jane and the child join, there is a signal, the child is heard
  })
})

describe("eventually within so many steps", () => {
  const comes = (steps: number) => Property.eventuallyWithin("someone is in it", steps, ({ people, children }) => people.length + children.length > 0)
  it("comes in time when every first step brings someone in", () => {
    expect(broken(comes(1))).toEqual([])
  })
  it("is broken where a way is longer", () => {
    const [found] = broken(Property.eventuallyWithin("the services come", 4, ({ phase }) => phase.name === "Exploring"))
    expect(found?.kind).toBe("within")
    expect(found?.replayed).toBe(true)
  })
})

describe("a step that changes nothing that anyone looks at", () => {
  const talk = worldOf({ people, steps: ["PersonJoined", "ChildJoined", "SignalReceived", "TrajectoryOpened", "ReasonExplained"] }, practice)
  const within = (steps: number) => explore(talk, practice, { properties: [Property.eventuallyWithin("the services come", steps, ({ phase }) => phase.name === "Exploring")] })

  it("is no step: nobody is kept waiting by talking on and on", () => {
    expect(within(6)).toMatchObject({ complete: true, violations: [] })
  })
  it("does not hide a way that is too long", () => {
    expect(within(1).violations).toMatchObject([{ kind: "within", replayed: true }])
  })
})
