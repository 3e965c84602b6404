/** What no pack can break because the practice sees to it: shown to be looked at, on a practice that does not see to it. */
import * as Result from "effect/Result"
import { Practice, Step } from "@omringd/core"
import { packClauses, runClause } from "@omringd/conformance"
import type { Looked } from "@omringd/conformance"
import { expect, it } from "vitest"
import { examined } from "../../src/pack/Looked.ts"
import { sample } from "../../src/pack/sample.ts"

const because = async (id: string, change: (looked: Looked) => Partial<Looked>): Promise<string | undefined> => {
  const clause = packClauses.find((one) => one.id === id)
  if (clause === undefined) throw new Error(`no clause ${id}`)
  const looked = await examined({ pack: sample(), histories: 16 }).fresh()
  const outcome = await runClause(clause, { can: [], fresh: () => ({ ...looked, ...change(looked) }) })
  return "because" in outcome ? outcome.because : undefined
}

it("that a pack takes away no reason and no need", async () => {
  const swapped = await because("pack-24", ({ practice, without }) => ({ practice: without, without: practice }))
  expect(swapped).toContain("with it this is no reason any more: heard-before-support")
  const silent = (practice: Practice): Practice => ({ ...practice, takeUnknown: Practice.of().takeUnknown })
  expect(await because("pack-24", ({ practice, without }) => ({ practice: without, without: silent(practice) })))
    .toContain("with it this is not needed any more: heard-before-support voice")
})

it("that a need closes the emergency door", async () => {
  const closing = (practice: Practice): Practice => ({
    ...practice,
    takeUnknown: (trajectory, step, who) => {
      const read = Step.read(step)
      const [need] = practice.whatNeedsToHappen(trajectory, "2026-06-01")
      return "step" in read && Step.definition(read.step.step).emergency && need !== undefined
        ? Result.fail({ refused: read.step.step, trajectory: trajectory.id, reasons: [{ reason: "Unmet", need }] })
        : practice.takeUnknown(trajectory, step, who)
    }
  })
  expect(await because("pack-25", ({ practice }) => ({ practice: closing(practice) }))).toMatch(/waits for/u)
})

it("that no way leads out, where one did without the pack", async () => {
  const lost = (practice: Practice): Practice => ({ ...practice, wayTo: () => ({ found: false, because: "no-way", looked: 1 }) })
  expect(await because("pack-27", ({ practice }) => ({ practice: lost(practice) }))).toContain("no way leads to the end any more")
  expect(await because("pack-27", ({ practice, without }) => ({ practice: lost(practice), without: lost(without) }))).toBeUndefined()
})
