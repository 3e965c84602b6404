import { isDeepStrictEqual } from "node:util"
import * as fc from "fast-check"
import { test } from "vitest"
import { Practice } from "../../src/Practice.ts"
import { Step } from "../../src/Step.ts"
import { commands } from "../generators/command.ts"
import { walk } from "../generators/journey.ts"
import { anyStep } from "../generators/mutated.ts"
import { parameters } from "./runs.ts"

const encoded = (step: unknown): unknown => JSON.parse(JSON.stringify(step))

test("encoding then decoding a step is the identity, for every step that was taken", () => {
  fc.assert(fc.property(commands(), (list) => {
    for (const { step } of walk(Practice.of(), list).end.history) {
      const read = Step.read(encoded(step))
      if ("faults" in read || !isDeepStrictEqual(read.step, step)) throw new Error(`${step.step} came back otherwise: ${JSON.stringify(read)}`)
    }
  }), parameters)
})

test("and for every step that can be made up", () => {
  fc.assert(fc.property(anyStep, (made) => {
    const first = Step.read(made)
    if ("faults" in first) throw new Error(`not read: ${JSON.stringify(first.faults)}`)
    const second = Step.read(encoded(first.step))
    if ("faults" in second || !isDeepStrictEqual(second.step, first.step)) throw new Error("came back otherwise")
  }), { ...parameters, numRuns: parameters.numRuns * 4 })
})
