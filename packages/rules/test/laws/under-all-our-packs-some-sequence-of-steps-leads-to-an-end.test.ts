import * as fc from "fast-check"
import { expect, test } from "vitest"
import { commands, forsaken } from "../../../core/test/generators/command.ts"
import { someSequenceOfStepsLeadsToAnEnd } from "../../../core/test/laws/properties/some-sequence-of-steps-leads-to-an-end.ts"
import { areEnough } from "../../../core/test/laws/runs.ts"
import { combinations, spread } from "./combinations.ts"

test.each(combinations)("under all our packs some sequence of steps leads to an end, with %s", (_name, _packs, practice) => {
  let gone = 0
  const property = someSequenceOfStepsLeadsToAnEnd(practice)
  const few = spread()
  fc.assert(fc.property(fc.oneof(commands(), forsaken), (list) => { gone += property(list) }), few)
  if (areEnough) expect(gone, "ways that were gone").toBeGreaterThan(few.numRuns / 4)
})
