/** Words are planted wherever a step can hold some; whatever the step, none is found in what is kept of it, or in a snapshot of what it led to. */
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Canonical, Practice, Step } from "@omringd/core"
import type { Taken } from "@omringd/core"
import { Recorded, Snapshot } from "@omringd/core/TrajectoryStore"
import { mapWords, sealed } from "@omringd/core/Sealing"
import { partsOf, readPart } from "../golden/golden.ts"
import { wholeStep } from "../schema/generated.ts"
import { keeping, keysOf, standIn } from "./kept.ts"

const mark = "PLANTED"

/** Every text of words replaced, found by looking and not by any description. */
const planted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(planted)
  if (typeof value !== "object" || value === null) return value
  if ("text" in value) return { ...value, text: `${mark} ${String(value.text).slice(0, 20)} ${mark}` }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, planted(one)]))
}
const taken = (step: unknown, number = 1): Taken => {
  const reading = Recorded.read({
    id: `id-${number}`, trajectory: "family", number, step, by: "an", under: "raise-a-signal", at: "2026-03-02", recordedAt: "2026-03-02", packs: [], schema: Recorded.version
  })
  if ("faults" in reading) throw new Error(JSON.stringify(reading.faults))
  return reading.taken
}
const countIn = (text: string): number => text.split(mark).length - 1
const run = Effect.runSync

describe("no word survives in what is sealed", () => {
  it.each(Step.tags)("of %s", (tag) => {
    fc.assert(fc.property(wholeStep(tag, 2, true), (made) => {
      const { store, steps } = keeping()
      const sealing = sealed(store, { keyring: keysOf().keyring, cipher: standIn })
      const step = taken(planted(made))
      run(sealing.append("family", 0, [step]))
      expect(countIn(Recorded.write(step)) % 2).toBe(0)
      expect(countIn(JSON.stringify(steps))).toBe(0)
      expect(Canonical.write(run(sealing.read("family")))).toBe(Canonical.write([step]))
      expect(Recorded.write(run(sealing.read("family"))[0] ?? step)).toBe(Recorded.write(step))
    }), { numRuns: 25 })
  })

  it("of a correction in a correction, to which the walk goes as well", () => {
    const [heard] = fc.sample(wholeStep("ChildHeard", 0, true), { numRuns: 1, seed: 1 })
    const words = { text: mark, about: ["an"], by: "an" }
    const corrected = (instead: unknown) => ({ step: "StepCorrected", corrects: "1", because: words, instead })
    const step = taken(corrected(corrected(planted(heard))))
    const paths: string[] = []
    const changed = mapWords(step, (one, path) => {
      paths.push(path.join("."))
      return { ...one, text: "x" }
    })
    expect(countIn(JSON.stringify(changed))).toBe(0)
    expect(paths).toContain("step.instead.because")
    expect(paths.some((path) => path.startsWith("step.instead.instead."))).toBe(true)
  })

  it("and what has no words is the very same step", () => {
    const step = taken({ step: "PlanAccepted" })
    expect(mapWords(step, (words) => ({ ...words, text: "other" }))).toBe(step)
    const [heard] = fc.sample(wholeStep("ChildHeard", 0, true), { numRuns: 1, seed: 1 })
    const other = taken(heard)
    expect(mapWords(other, (words) => words)).toBe(other)
  })

  it("nor of a snapshot, whichever steps led to it; and it is read back as it was written", () => {
    const practice = Practice.of()
    const seen = new Set<string>()
    let words = 0
    for (let part = 1; part <= partsOf(1); part++) {
      for (const texts of Object.values(readPart(1, part).texts)) {
        const all = texts.map((text) => JSON.parse(text) as { readonly trajectory: string; readonly step: { readonly step: string } })
        for (const { step } of all) seen.add(step.step)
        const steps = all.flatMap((one) => {
          const reading = Recorded.read(planted(one))
          return "taken" in reading ? [reading.taken] : []
        })
        expect(steps).toHaveLength(all.length)
        const id = steps[0]?.trajectory ?? ""
        const text = Snapshot.write(practice.fold(Practice.start(id), steps))
        const { store, snapshots } = keeping()
        const sealing = sealed(store, { keyring: keysOf().keyring, cipher: standIn })
        run(sealing.snapshots?.save(id, "key", { version: steps.length, text }) ?? Effect.die("no snapshots"))
        words += countIn(text)
        expect(countIn(snapshots.get(id)?.text ?? mark)).toBe(0)
        expect(run(sealing.snapshots?.load(id, "key") ?? Effect.die("no snapshots"))).toEqual({ version: steps.length, text })
      }
    }
    expect(words).toBeGreaterThan(500)
    expect(Step.tags.filter((tag) => !seen.has(tag))).toEqual([])
  })
})
