/** Each reduction by itself and all together, beside none: the same violations, the same ends, the same steps never taken. */
import { Practice } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { explore } from "../../src/explore.ts"
import type { Exploration, ExploreOptions } from "../../src/explore.ts"
import { beginning, family, heardFirst, neverHeard, vendor, worldOf } from "./worlds.ts"

const none: ExploreOptions = { order: false, symmetry: false, lists: false }
const some: readonly (readonly [string, ExploreOptions])[] = [
  ["facts first", { ...none, order: true, lists: true }], ["lists", { ...none, lists: true }], ["names", { ...none, symmetry: true }], ["all of them", {}]
]
const answers = ({ complete, violations, ends, neverTaken, neverBroken, neverMet }: Exploration) => ({
  complete, violations: violations.map(({ what }) => what).toSorted(), ends: ends.all, neverTaken, neverBroken, neverMet
})
const two = { noor: family.noor, mother: family.mother, jane: family.jane, aunt: family.aunt, uncle: { is: "network-person" } } as const

describe.each([
  ["the core alone", Practice.of()], ["a rule that can be met", vendor(heardFirst)], ["rules that contradict each other", vendor(heardFirst, neverHeard)]
] as const)("under %s", (_, practice) => {
  const world = worldOf({ people: family, steps: beginning }, practice)
  const plain = explore(world, practice, none)
  it.each(some)("with %s the answers are those without", (_, options) => {
    const found = explore(world, practice, options)
    expect(answers(found)).toEqual(answers(plain))
    expect(found.states).toBeLessThanOrEqual(plain.states)
  })
})

describe("people who are alike", () => {
  const practice = Practice.of()
  const world = worldOf({ people: two, steps: ["PersonJoined", "ChildJoined", "SignalReceived", "TrajectoryOpened", "SignalAnswered", "NetworkPersonAsked", "SafePersonChosen", "InvolvementEnded"] }, practice)
  it("are told apart by name alone, so states come in orbits", () => {
    const [plain, reduced] = [explore(world, practice, { ...none, lists: true }), explore(world, practice, { ...none, lists: true, symmetry: true })]
    expect(answers(reduced)).toEqual(answers(plain))
    expect(reduced.states).toBeLessThan(plain.states)
    expect(answers(explore(world, practice))).toEqual(answers(plain))
    expect(reduced.states * 2).toBeGreaterThanOrEqual(plain.states) // two names: no orbit is larger than two
  })
})
