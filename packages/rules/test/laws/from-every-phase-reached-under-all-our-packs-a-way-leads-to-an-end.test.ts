import * as fc from "fast-check"
import { expect, test } from "vitest"
import { Phase } from "@omringd/core"
import type { PhaseName, Trajectory } from "@omringd/core"
import { commands } from "../../../core/test/generators/command.ts"
import { after, walk } from "../../../core/test/generators/journey.ts"
import { goToTheEnd } from "../../../core/test/laws/properties/some-sequence-of-steps-leads-to-an-end.ts"
import { areEnough, parameters, runs } from "../../../core/test/laws/runs.ts"
import { combinations } from "./combinations.ts"

test("from every phase reached under all our packs a way leads to an end, in four jurisdictions at once", () => {
  const [, , all] = combinations.at(-1) ?? expect.fail("no combination")
  const leftFrom = new Map<PhaseName, number>()
  fc.assert(fc.property(commands(), (list) => {
    const { visits, end } = walk(all, list)
    // In each phase the last state of it: the most has happened there.
    const last = new Map<PhaseName, Trajectory>([...visits.flatMap((visit) => [visit.before, after(visit)]), end].map((one) => [one.phase.name, one]))
    for (const [name, from] of last) {
      if (Phase.isEnd(name)) continue
      goToTheEnd(all, from, "2027-06-01")
      if (!Phase.isOpen(from.phase)) expect(all.wayTo(from, "Answered", "2027-06-01").found, `from ${name} to an answer`).toBe(true)
      leftFrom.set(name, (leftFrom.get(name) ?? 0) + 1)
    }
  }), { ...parameters, numRuns: Math.ceil(runs / 4) })
  if (areEnough) expect([...leftFrom.keys()].toSorted()).toEqual(["Exploring", "LettingGo", "NotStarted", "Planning", "Signalled", "Testing"])
})
