/** Days that can come after the first: the same states as a plain search finds, the same answers whatever is left out, and stories with their days. */
import { Need, Practice, Rule } from "@omringd/core"
import type { Trajectory } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { explore, Property, readWorld, replay } from "../../src/explore.ts"
import type { Exploration, ExploreOptions } from "../../src/explore.ts"
import { plainly } from "./plainly.ts"
import { beginning, family, heardFirst, vendor, worldOf } from "./worlds.ts"

const [first, second, third] = ["2026-03-02", "2026-03-09", "2026-06-01"] as const
const few = { noor: family.noor, mother: family.mother, jane: family.jane } as const
const steps = beginning.filter((tag) => tag !== "SignalAnswered" && tag !== "StrengthNamed")
const none: ExploreOptions = { order: false, symmetry: false, lists: false }
/** Looks at all there is, so that nothing is forgotten. */
const all = Property.never("looks at everything", (trajectory: Trajectory) => {
  const { id, version, history, ...parts } = trajectory
  return JSON.stringify(parts).length + version < 0 && history.length + id.length < 0
})

const says = { professional: "…", family: "…", child: "…" }
/** Nothing is stated any more once the first day is over. */
const onTheFirstDay = Rule.define({
  id: "on-the-first-day", clause: "child-first", strength: "must", before: ["DangerStated"], reads: ["children"],
  needs: (_, { at }) => (at > first ? [Need.of("too-late", {}).metBy("JudgementReviewed")] : []),
  says: { nl: says, en: says, sv: says }, kept: {}, broken: {}
})
const twice = Property.never("a child is heard on one day and not heard on another", ({ voices }) => new Set(voices.map(({ at }) => at)).size > 1)

describe("with days that can come", () => {
  it("a search that leaves nothing out finds the states that a plain search finds", () => {
    for (const practice of [Practice.of(), vendor(heardFirst)]) {
      const world = worldOf({ people: few, steps: steps.filter((tag) => tag !== "ChildNotHeard"), later: [second] }, practice)
      const found = explore(world, practice, { ...none, properties: [all] })
      expect(found).toMatchObject({ complete: true, bound: { days: [first, second] } })
      expect(found.states).toBe(plainly(world, practice).states)
    }
  })
  it.each([["facts first", { ...none, order: true, lists: true }], ["lists", { ...none, lists: true }], ["all of them", {}]] as const)("with %s the answers are those without", (_, options) => {
    const answers = ({ complete, violations, ends, neverTaken, neverBroken, neverMet }: Exploration) => ({ complete, violations: violations.map(({ what }) => what), ends: ends.all, neverTaken, neverBroken, neverMet })
    for (const practice of [vendor(heardFirst), vendor(heardFirst, onTheFirstDay)]) {
      const world = worldOf({ people: few, steps: [...steps, "InvolvementEnded"], later: [second, third] }, practice)
      expect(answers(explore(world, practice, { ...options, properties: [twice] }))).toEqual(answers(explore(world, practice, { ...none, properties: [twice] })))
    }
  })
  it("a story says on which day each step was taken, and is the shortest", () => {
    const practice = Practice.of()
    const world = worldOf({ people: few, steps, later: [second] }, practice)
    const [found, ...others] = explore(world, practice, { properties: [twice] }).violations
    expect(others).toEqual([])
    expect(found).toMatchObject({ what: twice.name, shortest: true, replayed: true })
    expect(found?.moves.map(({ tag, at = first }) => `${tag} ${at}`).slice(-2).map((text) => text.slice(-10))).toEqual([first, second])
    const { trajectory } = replay(practice, world, found?.moves ?? [])
    expect([...trajectory.history].map(({ at }) => at)).toEqual(found?.moves.map(({ at = first }) => at))
    expect(explore(worldOf({ people: few, steps }, practice), practice, { properties: [twice] }).violations).toEqual([])
  })
  it("a rule that waits for a day is broken and met, and on one day alone never broken", () => {
    const practice = vendor(onTheFirstDay)
    expect(explore(worldOf({ people: few, steps, later: [second] }, practice), practice)).toMatchObject({ neverBroken: [], neverMet: [] })
    expect(explore(worldOf({ people: few, steps }, practice), practice)).toMatchObject({ neverBroken: ["on-the-first-day"], neverMet: [] })
  })
  it("waiting is no step", () => {
    const practice = Practice.of()
    const world = worldOf({ people: { noor: family.noor, jane: family.jane }, steps: ["PersonJoined", "ChildJoined"], later: [second, third] }, practice)
    const within = (number: number) => explore(world, practice, { properties: [Property.eventuallyWithin("somebody came", number, ({ people, children }) => people.length + children.length > 0)] }).violations
    expect(within(1)).toEqual([])
  })
})

describe("a written world", () => {
  const written = { title: "Days", people: few }
  it("names days in their order", () => {
    expect(readWorld({ ...written, later: [second, third] })).toHaveProperty("written")
    expect(readWorld({ ...written, later: [third, second, "soon", first] })).toEqual({ faults: [
      { path: ["later", 1], problem: "out-of-range", expected: `after ${third}` }, { path: ["later", 2], problem: "not-a-day" }
    ] })
    expect(readWorld({ ...written, later: [first] })).toEqual({ faults: [{ path: ["later", 0], problem: "out-of-range", expected: `after ${first}` }] })
    expect(readWorld({ ...written, later: second })).toEqual({ faults: [{ path: ["later"], problem: "not-a-list" }] })
  })
})
