import * as fc from "fast-check"
import { test } from "vitest"
import { commands } from "../generators/command.ts"
import { practiceOf, somePack } from "../generators/pack.ts"
import { aRefusedStepChangesNothing, theSameStepTwiceIsTakenOnce } from "./properties/a-refused-step-changes-nothing.ts"
import { parameters } from "./runs.ts"

test("a refused step changes nothing", () => {
  fc.assert(fc.property(somePack, commands(), (made, list) => aRefusedStepChangesNothing(practiceOf(made))(list)), parameters)
})

test("the same step proposed twice with one id is taken once", () => {
  fc.assert(fc.property(somePack, commands(), (made, list) => theSameStepTwiceIsTakenOnce(practiceOf(made))(list)), parameters)
})
