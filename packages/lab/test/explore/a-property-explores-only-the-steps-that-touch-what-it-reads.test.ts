/** A cone of influence, beside the search that leaves nothing out: the same verdict, on fewer states, and each step left out is one that touches nothing. */
import { languages, Practice, Step } from "@omringd/core"
import { afterEach, describe, expect, it } from "vitest"
import { explore, Property } from "../../src/explore.ts"
import type { ExploreOptions } from "../../src/explore.ts"
import { explorationReport } from "../../src/report.ts"
import { beginning, family, heardFirst, vendor, worldOf } from "./worlds.ts"

const none: ExploreOptions = { order: false, symmetry: false, lists: false, ends: false }
const people = { noor: family.noor, mother: family.mother, jane: family.jane } as const
const practice = vendor(heardFirst)
const world = worldOf({ people, steps: [...beginning, "ConsentGiven", "ComplicationNamed", "CoordinatorNamed"] }, practice)
const leftOut = ({ reductions }: ReturnType<typeof explore>) => reductions.find(({ name }) => name === "cone")?.found["leftOut"]
const chair = Step.definition("ChairNamed")
const { misfits } = chair

describe("a property", () => {
  afterEach(() => { Object.assign(chair, { misfits }) })

  it.each([
    ["is broken", Property.never("a danger is stated", ({ dangers }) => dangers.length > 0)],
    ["is not", Property.never("a danger is stated and nobody was heard", ({ dangers, voices }) => dangers.length > 0 && voices.length === 0)],
    ["is broken by a strength", Property.never("a strength is named", ({ strengths }) => strengths.length > 0)]
  ] as const)("that %s is so without the steps that do not touch it", (_, property) => {
    const plain = explore(world, practice, { ...none, properties: [property] })
    for (const options of [none, { ends: false }]) {
      const found = explore(world, practice, { ...options, properties: [property], only: property.name })
      expect(found.violations.map(({ what, moves }) => [what, moves.length])).toEqual(plain.violations.map(({ what, moves }) => [what, moves.length]))
      expect(found.states).toBeLessThan(plain.states)
      expect(leftOut(found)).toEqual(expect.arrayContaining(["ConsentGiven", "ComplicationNamed", "CoordinatorNamed"]))
    }
  })
  it("keeps what a rule reads that holds a step back which it reads of", () => {
    const property = Property.never("a danger is stated", ({ dangers }) => dangers.length > 0)
    expect(leftOut(explore(world, practice, { properties: [property], only: property.name }))).not.toContain("ChildHeard")
    expect(leftOut(explore(world, Practice.of(), { properties: [property], only: property.name }))).toContain("ChildHeard")
  })
  it("keeps a step that only another one speaks of", () => {
    const views = worldOf({ people, steps: [...beginning, "ViewAdded"] }, practice)
    const property = Property.never("a view stands on it", ({ views: list }) => list.length > 0)
    expect(leftOut(explore(views, practice, { properties: [property], only: property.name }))).not.toContain("DangerStated")
  })
  it("that goes over the steps one by one is touched by all", () => {
    expect(leftOut(explore(world, practice, { only: "what-a-step-refers-to-is-there" }))).toEqual([])
  })
  it("finds a guard missing as before", () => {
    Object.assign(chair, { misfits: () => [] })
    const leaving = worldOf({ people, steps: ["PersonJoined", "ChildJoined", "SignalReceived", "TrajectoryOpened", "ChairNamed", "PersonLeft", "ChildHeard", "ConsentGiven"] })
    const [found] = explore(leaving, Practice.of(), { only: "the-chair-is-here-and-of-family-or-network" }).violations
    expect(found).toMatchObject({ what: "the-chair-is-here-and-of-family-or-network", shortest: true, replayed: true })
  })
  it("says nothing of rules, of ends, or of steps that are never taken: none of these was asked about", () => {
    const asked = explore(world, practice, { only: "a-danger-names-who-contributed-to-it" })
    expect(explore(world, practice).rules).not.toEqual([])
    expect(asked).toMatchObject({ only: "a-danger-names-who-contributed-to-it", rules: [], neverBroken: [], neverMet: [], neverTaken: { steps: [], moves: [] }, ends: { looked: false } })
    for (const language of languages) {
      const { sections } = explorationReport(asked, language)
      const whole = explorationReport(explore(world, practice), language)
      expect(sections.map(({ title }) => title)).toEqual([whole.sections[0]?.title, ...whole.sections.slice(-2).map(({ title }) => title)])
      expect(sections[0]?.blocks).toContainEqual({ block: "text", text: expect.stringContaining("a-danger-names-who-contributed-to-it") as string, tone: "quiet" })
    }
  })
  it("that is not there is not explored, and neither is one that looks at the way", () => {
    expect(() => explore(world, practice, { only: "nothing" })).toThrow("there is no invariant or property nothing")
    const way = Property.until("quiet", () => true, () => false)
    expect(() => explore(world, practice, { properties: [way], only: "quiet" })).toThrow("it has no cone")
  })
})
