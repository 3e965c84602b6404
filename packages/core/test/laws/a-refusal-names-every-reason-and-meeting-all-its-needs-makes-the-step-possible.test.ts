import * as fc from "fast-check"
import { expect, test } from "vitest"
import { Practice } from "../../src/Practice.ts"
import { commands } from "../generators/command.ts"
import { practiceOf, somePack } from "../generators/pack.ts"
import { aRefusalNamesEveryReason, meetingAllNeedsMakesItPossible } from "./properties/a-refusal-names-every-reason.ts"
import { areEnough, parameters, runs } from "./runs.ts"

test("a refusal names every reason", () => {
  fc.assert(fc.property(somePack, commands(), (made, list) => aRefusalNamesEveryReason(practiceOf(made))(list)), parameters)
})

test("meeting all its needs makes the step possible", () => {
  let tried = 0
  const property = meetingAllNeedsMakesItPossible(Practice.of())
  const choices = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 8 })
  fc.assert(fc.property(commands(), choices, (list, chosen) => { tried += property(list, chosen) }), parameters)
  if (areEnough) expect(tried, "refusals whose needs were met").toBeGreaterThan(runs / 4)
})
