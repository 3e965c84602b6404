/** Every version's golden steps are read, and tell what they told when they were written. */
import { describe, expect, it } from "vitest"
import { Fold } from "../../src/Fold.ts"
import { phaseNames } from "../../src/Phase.ts"
import { Recorded } from "../../src/Recorded.ts"
import { Step } from "../../src/Step.ts"
import type { Taken } from "../../src/Taken.ts"
import { Trajectory } from "../../src/Trajectory.ts"
import { partsOf, readGolden } from "./golden.ts"
import type { Golden } from "./golden.ts"
import { longTexts, oddTexts } from "./odd.ts"
import { linkOf, stateOf } from "./told.ts"

const versions = Array.from({ length: Recorded.version }, (_, index) => index + 1)

/** The steps of a trajectory as they were kept, each read at its place. */
const taken = (trajectory: string, texts: readonly string[]): readonly Taken[] => texts.map((text, index) => {
  const reading = Recorded.kept(text, { trajectory, number: index + 1 })
  if ("faults" in reading) throw new Error(`${trajectory}, ${index + 1}: ${JSON.stringify(reading.faults)}`)
  return reading.taken
})
const steps = ({ texts }: Golden): readonly Taken[] => Object.entries(texts).flatMap(([trajectory, of]) => taken(trajectory, of))

describe("what was recorded is read for ever", () => {
  it("there are golden steps of this version and of each one before it, and of no other", () => {
    expect(versions.filter((version) => partsOf(version) === 0)).toEqual([])
    expect(partsOf(Recorded.version + 1)).toBe(0)
  })
  it("those of this version know every step there is", () => {
    const golden = readGolden(Recorded.version)
    expect(golden.knows.toSorted()).toEqual(Step.tags.toSorted())
    expect(new Set(steps(golden).map(({ step }) => step.step))).toEqual(new Set(Step.tags))
  })
  describe.each(versions)("version %i", (version) => {
    const golden = readGolden(version)
    it("has whole trajectories, of each step it knew at least one", () => {
      const names = Object.values(golden.texts).flat().map((text) => {
        const { schema, step } = JSON.parse(text) as { readonly schema: unknown; readonly step: { readonly step: string } }
        expect(schema).toBe(version)
        return step.step
      })
      expect(new Set(names)).toEqual(new Set(golden.knows))
      expect(Object.keys(golden.trajectories)).toEqual(Object.keys(golden.texts))
    })
    it("is as it was written, to the byte", () => {
      for (const [trajectory, texts] of Object.entries(golden.texts)) expect([trajectory, linkOf(texts)]).toEqual([trajectory, golden.trajectories[trajectory]?.link])
    })
    it.each(Object.keys(golden.texts))("tells of %s what it told", (trajectory) => {
      const then = golden.trajectories[trajectory]?.state ?? {}
      const now = stateOf(Fold.all(Trajectory.start(trajectory), taken(trajectory, golden.texts[trajectory] ?? [])))
      expect(Object.fromEntries(Object.keys(then).map((part) => [part, now[part]]))).toEqual(then)
      expect(Object.keys(then).length).toBeGreaterThan(30)
    })
  })
  it("the first version's hold what seldom comes: each phase, what stood open, was set aside and corrected, and odd words", () => {
    const golden = readGolden(1)
    const all = steps(golden)
    const reached = new Set(Object.entries(golden.texts).flatMap(([trajectory, texts]) => {
      let state: Trajectory = Trajectory.start(trajectory)
      return taken(trajectory, texts).map((one) => (state = Fold.all(state, [one])).phase.name)
    }))
    expect(phaseNames.filter((name) => name !== "NotStarted" && !reached.has(name))).toEqual([])
    const open = all.flatMap((one) => one.open ?? [])
    expect(new Set(open.map(({ strength }) => strength))).toEqual(new Set(["must", "should", "ask"]))
    expect(open.some(({ deviation }) => deviation !== undefined)).toBe(true)
    const corrected = all.flatMap(({ step }) => (step.step === "StepCorrected" ? [step.instead === undefined] : []))
    expect(new Set(corrected)).toEqual(new Set([true, false]))
    const text = JSON.stringify(all)
    expect([...oddTexts, ...longTexts].filter((odd) => !text.includes(JSON.stringify(odd)))).toEqual([])
  })
})
