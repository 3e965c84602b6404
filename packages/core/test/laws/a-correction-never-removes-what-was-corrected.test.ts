import * as fc from "fast-check"
import { expect, test } from "vitest"
import { commands } from "../generators/command.ts"
import { practiceOf, somePack } from "../generators/pack.ts"
import { aCorrectionNeverRemoves, anyEarlierDayCanBeToldAgain } from "./properties/a-correction-never-removes-what-was-corrected.ts"
import { areEnough, parameters, runs } from "./runs.ts"

test("a correction never removes what was corrected", () => {
  let made = 0
  fc.assert(fc.property(somePack, commands(), (under, list) => { made += aCorrectionNeverRemoves(practiceOf(under))(list) }), parameters)
  if (areEnough) expect(made, "corrections that were made").toBeGreaterThan(runs / 4)
})

test("the state as known on any earlier day can be told again", () => {
  fc.assert(fc.property(somePack, commands(), (under, list) => { anyEarlierDayCanBeToldAgain(practiceOf(under))(list) }), parameters)
})
