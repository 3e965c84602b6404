import * as fc from "fast-check"
import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { Phase } from "../../src/Phase.ts"
import { Step } from "../../src/Step.ts"
import { commands } from "../generators/command.ts"
import { practiceOf, somePack } from "../generators/pack.ts"
import { after } from "../generators/journey.ts"
import { everyInvariantHolds } from "./properties/every-invariant-holds.ts"
import { areEnough, parameters, runs } from "./runs.ts"

test("whatever steps are proposed in whatever order, every trajectory reached satisfies every invariant", () => {
  const phases = new Set<string>()
  const taken = new Set<string>()
  const refused = new Set<string>()
  fc.assert(fc.property(somePack, commands(), (made, list) => {
    for (const visit of everyInvariantHolds(practiceOf(made))(list).visits) {
      phases.add(after(visit).phase.name)
      if (Result.isSuccess(visit.answer)) taken.add(visit.answer.success.taken.step.step)
      else refused.add(visit.answer.failure.refused)
    }
  }), { ...parameters, numRuns: runs * 4 }) // there are many steps, and each has to go wrong somewhere
  if (!areEnough) return
  expect([...Phase.names].filter((name) => !phases.has(name)), "phases never reached").toEqual([])
  expect(Step.tags.filter((tag) => !taken.has(tag)), "steps never taken").toEqual([])
  expect(Step.tags.filter((tag) => !refused.has(tag)), "steps never refused").toEqual([])
})
