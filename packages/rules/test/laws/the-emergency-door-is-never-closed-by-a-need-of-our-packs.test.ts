import * as fc from "fast-check"
import { expect, test } from "vitest"
import { commands } from "../../../core/test/generators/command.ts"
import { theEmergencyDoorIsNeverClosedByANeed } from "../../../core/test/laws/properties/the-emergency-door-is-never-closed-by-a-need.ts"
import { areEnough } from "../../../core/test/laws/runs.ts"
import { combinations, spread } from "./combinations.ts"

test.each(combinations)("the emergency door is never closed by a need of our packs, with %s", (_name, _packs, practice) => {
  let steppedOver = 0
  const property = theEmergencyDoorIsNeverClosedByANeed(practice)
  const few = spread(4)
  fc.assert(fc.property(commands(12), (list) => { steppedOver += property(list) }), few)
  if (areEnough) expect(steppedOver, "how often a must was stepped over").toBeGreaterThan(few.numRuns / 10)
})
