import * as fc from "fast-check"
import { test } from "vitest"
import { commands } from "../generators/command.ts"
import { practiceOf, somePack } from "../generators/pack.ts"
import { foldingGivesTheVeryState } from "./properties/folding-gives-the-very-state.ts"
import { parameters } from "./runs.ts"

test("folding the recorded steps gives the very state that taking them gave; a snapshot plus the rest does too", () => {
  fc.assert(fc.property(somePack, commands(), (made, list) => foldingGivesTheVeryState(practiceOf(made))(list)), parameters)
})
