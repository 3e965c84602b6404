import * as fc from "fast-check"
import { expect, test } from "vitest"
import { Practice } from "../../src/Practice.ts"
import { commands, forsaken } from "../generators/command.ts"
import { someSequenceOfStepsLeadsToAnEnd } from "./properties/some-sequence-of-steps-leads-to-an-end.ts"
import { areEnough, parameters, runs } from "./runs.ts"

test("from every reachable open trajectory, some sequence of steps leads to an end", () => {
  let gone = 0
  const property = someSequenceOfStepsLeadsToAnEnd(Practice.of())
  fc.assert(fc.property(fc.oneof(commands(), forsaken), (list) => { gone += property(list) }), parameters)
  if (areEnough) expect(gone, "ways that were gone").toBeGreaterThan(runs / 4)
})
