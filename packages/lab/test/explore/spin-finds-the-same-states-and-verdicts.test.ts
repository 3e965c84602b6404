/** A checker that knows nothing of us, on small worlds written in its own language: as many states, and the same found broken. */
import { Practice, Step } from "@omringd/core"
import { afterEach, describe, expect, it } from "vitest"
import { explore, promelaOf } from "../../src/explore.ts"
import { hasSpin, mustHaveSpin, spin } from "./spin.ts"
import { beginning, family, heardFirst, neverHeard, vendor, worldOf } from "./worlds.ts"

const unreduced = { order: false, symmetry: false, lists: false }
const people = { noor: family.noor, mother: family.mother, jane: family.jane } as const

it("is there where it must be", () => {
  expect(hasSpin || !mustHaveSpin).toBe(true)
})

describe.skipIf(!hasSpin)("SPIN", () => {
  const chair = Step.definition("ChairNamed")
  const { misfits } = chair
  afterEach(() => { Object.assign(chair, { misfits }) })

  it.each([
    ["the core alone", Practice.of()], ["a rule that can be met", vendor(heardFirst)], ["rules that contradict each other", vendor(heardFirst, neverHeard)]
  ] as const)("counts the states that were found: %s", (_, practice) => {
    const world = worldOf({ people, steps: beginning }, practice)
    const found = explore(world, practice, unreduced)
    const { text, states } = promelaOf(world, practice)
    expect(states).toBe(found.states)
    expect(spin(text)).toEqual({ states: found.states, errors: 0 })
  })
  it("counts the days that pass as well", () => {
    const practice = vendor(heardFirst)
    const written = { people: { noor: family.noor, jane: family.jane }, steps: ["PersonJoined", "ChildJoined", "SignalReceived", "TrajectoryOpened", "ChildHeard", "DangerStated"] } as const
    const world = worldOf({ ...written, later: ["2026-03-09", "2026-06-01"] }, practice)
    const { text, states } = promelaOf(world, practice)
    expect(states).toBeGreaterThan(promelaOf(worldOf(written, practice), practice).states * 2)
    expect(spin(text)).toEqual({ states, errors: 0 })
  })
  it("finds a guard missing where it was taken out", () => {
    Object.assign(chair, { misfits: () => [] })
    const practice = Practice.of()
    const world = worldOf({ people, steps: ["PersonJoined", "ChildJoined", "SignalReceived", "TrajectoryOpened", "ChairNamed", "PersonLeft"] }, practice)
    const { text, states, broken } = promelaOf(world, practice)
    const checked = spin(text)
    expect(broken).toEqual(["the-chair-is-here-and-of-family-or-network"])
    expect(checked.states).toBe(states)
    expect(checked.errors).toBeGreaterThan(0)
  })
})
