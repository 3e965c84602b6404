/** Beside a search with nothing clever in it: the same states, one by one, and the same steps that are ever taken. */
import { Practice, Trajectory } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { explore, Property } from "../../src/explore.ts"
import { plainly } from "./plainly.ts"
import { beginning, family, heardFirst, vendor, worldOf } from "./worlds.ts"

/** Looks at all there is, so that nothing is forgotten. */
const all = Property.never("looks at everything", (trajectory: Trajectory) => {
  const { id, version, history, ...parts } = trajectory
  return JSON.stringify(parts).length + version < 0 && history.length + id.length < 0
})
const unreduced = { order: false, symmetry: false, lists: false, properties: [all] }
const few = { noor: family.noor, mother: family.mother, jane: family.jane } as const

describe("an exploration that leaves nothing out", () => {
  it.each([["the core alone", Practice.of()], ["a rule of a vendor", vendor(heardFirst)]] as const)("finds the states that a plain search finds: %s", (_, practice) => {
    const world = worldOf({ people: few, steps: beginning.filter((tag) => tag !== "SignalAnswered") }, practice)
    const found = explore(world, practice, unreduced)
    const plain = plainly(world, practice)
    expect(found.complete).toBe(true)
    expect(found.states).toBe(plain.states)
    expect(new Set(found.neverTaken.moves)).toEqual(new Set(world.moves.map(({ id }) => id).filter((id) => !plain.taken.has(id))))
  })
  it("finds as many states as there are answers, when the end leads on", () => {
    const practice = Practice.of()
    const world = worldOf({ people: few, steps: ["PersonJoined", "ChildJoined", "SignalReceived", "ChildHeard"] }, practice)
    expect(explore(world, practice, unreduced).states).toBe(plainly(world, practice).states)
  })
})
