/** A guard taken out of a step, and rules of a vendor that contradict each other: each is found, with the shortest steps that lead there. */
import { Practice, Step } from "@omringd/core"
import type { Rule } from "@omringd/core"
import { afterEach, describe, expect, it } from "vitest"
import { explore, Property } from "../../src/explore.ts"
import { beginning, family, heardFirst, neverHeard, vendor, wholeWay, worldOf } from "./worlds.ts"

const chair = Step.definition("ChairNamed")
const { misfits } = chair
const nothing = () => []
const people = { noor: family.noor, mother: family.mother, jane: family.jane } as const

describe("a guard that is taken out", () => {
  afterEach(() => { Object.assign(chair, { misfits }) })

  it("is found where whoever left is named to call the others together", () => {
    const practice = Practice.of()
    const steps = wholeWay.filter((tag) => ["PersonJoined", "ChildJoined", "SignalReceived", "TrajectoryOpened", "ChairNamed", "PersonLeft"].includes(tag))
    const world = worldOf({ people, steps }, practice)
    expect(explore(world, practice).violations).toEqual([])
    Object.assign(chair, { misfits: nothing })
    const { violations } = explore(world, practice)
    expect(violations.map(({ what }) => what)).toEqual(["the-chair-is-here-and-of-family-or-network"])
    const [found] = violations
    // The signal brings mother in; she leaves, and is named all the same.
    expect(found?.moves.map(({ tag }) => tag).toSorted()).toEqual(
      ["ChairNamed", "ChildJoined", "PersonJoined", "PersonLeft", "SignalReceived", "TrajectoryOpened"])
    expect(found).toMatchObject({ kind: "invariant", shortest: true, replayed: true })
  })
  it("is found the same, and as short, when nothing is left out", () => {
    Object.assign(chair, { misfits: nothing })
    const practice = Practice.of()
    const world = worldOf({ people, steps: ["PersonJoined", "ChildJoined", "SignalReceived", "TrajectoryOpened", "ChairNamed", "PersonLeft"] }, practice)
    const [reduced, plain] = [explore(world, practice), explore(world, practice, { order: false, symmetry: false, lists: false })]
    expect(reduced.violations.map(({ what, moves }) => [what, moves.length])).toEqual(plain.violations.map(({ what, moves }) => [what, moves.length]))
  })
})

describe("rules that contradict each other", () => {
  it("let a step never be taken, while each of them alone lets it", () => {
    const taken = (...rules: readonly Rule[]) => {
      const practice = vendor(...rules)
      const { neverTaken, complete } = explore(worldOf({ people, steps: beginning }, practice), practice)
      return { complete, isTaken: !neverTaken.steps.includes("DangerStated") }
    }
    expect(taken(heardFirst)).toEqual({ complete: true, isTaken: true })
    expect(taken(neverHeard)).toEqual({ complete: true, isTaken: true })
    expect(taken(heardFirst, neverHeard)).toEqual({ complete: true, isTaken: false })
  })
  it("come with a shortest story of a child that was heard, after which it is too late", () => {
    const practice = vendor(heardFirst, neverHeard)
    const world = worldOf({ people, steps: beginning }, practice)
    const heard = Property.never("a child was heard and no danger can be stated", ({ voices, phase }) => voices.length > 0 && phase.name === "Exploring")
    const [found] = explore(world, practice, { properties: [heard] }).violations
    expect(found).toMatchObject({ kind: "never", what: heard.name, shortest: true, replayed: true })
    expect(found?.moves).toHaveLength(5)
  })
})
