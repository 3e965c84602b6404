import * as fc from "fast-check"
import { test } from "vitest"
import { Practice } from "../../src/Practice.ts"
import { commands } from "../generators/command.ts"
import { pack, packOf } from "../generators/pack.ts"
import { takingIsDeterministic } from "./properties/taking-is-deterministic.ts"
import { parameters } from "./runs.ts"

test("taking is deterministic: no clock, randomness or I/O inside core; time comes in with the step", () => {
  fc.assert(fc.property(pack, commands(), (made, list) => {
    takingIsDeterministic(Practice.of(packOf("made-up", made)), Practice.of(packOf("made-up", made)))(list)
  }), parameters)
})
