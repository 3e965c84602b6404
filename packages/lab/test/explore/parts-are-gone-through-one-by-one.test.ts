import { Practice, Step } from "@omringd/core"
import { afterEach, describe, expect, it } from "vitest"
import { explore, exploreParts } from "../../src/explore.ts"
import { family, heardFirst, vendor, worldOf } from "./worlds.ts"

const people = { noor: family.noor, mother: family.mother, jane: family.jane } as const
const beginning = ["PersonJoined", "ChildJoined", "SignalReceived", "TrajectoryOpened", "DangerStated"] as const
const practice = vendor(heardFirst)
const heard = worldOf({ people, steps: [...beginning, "ChildHeard"] }, practice)
const unheard = worldOf({ people, steps: [...beginning, "ChildNotHeard"] }, practice)
const silent = worldOf({ people, steps: beginning }, practice)

const chair = Step.definition("ChairNamed")
const { misfits } = chair

describe("a world in parts", () => {
  afterEach(() => { Object.assign(chair, { misfits }) })

  it("counts what each part holds, and says which parts there are", () => {
    const [one, other, both] = [explore(heard, practice), explore(unheard, practice), exploreParts("Both", [heard, unheard], practice)]
    expect(both.states).toBe(one.states + other.states)
    expect(both.parts?.map(({ states }) => states)).toEqual([one.states, other.states])
    expect(both.world.moves.map(({ tag }) => tag)).toEqual(expect.arrayContaining(["ChildHeard", "ChildNotHeard"]))
  })
  it("has taken what was taken in any part, and met what was met in any", () => {
    expect(explore(silent, practice)).toMatchObject({ neverMet: ["heard-first"], neverTaken: { steps: ["DangerStated"] } })
    expect(exploreParts("Both", [silent, heard], practice)).toMatchObject({ neverMet: [], neverBroken: [], neverTaken: { steps: [] } })
  })
  it("is as little complete as the least complete of its parts", () => {
    const small = worldOf({ people, steps: ["PersonJoined", "ChildJoined"] }, practice)
    const found = exploreParts("Both", [small, heard], practice, { states: 3 })
    expect(found.parts?.map(({ complete }) => complete)).toEqual([true, false])
    expect(found.complete).toBe(false)
  })
  it("has broken what is broken in one part, with its story", () => {
    Object.assign(chair, { misfits: () => [] })
    const leaving = worldOf({ people, steps: ["PersonJoined", "ChildJoined", "SignalReceived", "TrajectoryOpened", "ChairNamed", "PersonLeft"] }, Practice.of())
    const { violations } = exploreParts("Both", [worldOf({ people, steps: beginning }, Practice.of()), leaving], Practice.of())
    expect(violations.map(({ what }) => what)).toEqual(["the-chair-is-here-and-of-family-or-network"])
    expect(violations[0]).toMatchObject({ shortest: true, replayed: true })
  })
})
