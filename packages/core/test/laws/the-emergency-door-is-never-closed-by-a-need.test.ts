import * as fc from "fast-check"
import { expect, test } from "vitest"
import { Practice } from "../../src/Practice.ts"
import { Step } from "../../src/Step.ts"
import { commands } from "../generators/command.ts"
import { pack, packOf } from "../generators/pack.ts"
import { emergencies, theEmergencyDoorIsNeverClosedByANeed } from "./properties/the-emergency-door-is-never-closed-by-a-need.ts"
import { areEnough, parameters, runs } from "./runs.ts"

test("the emergency door is never closed by a need, and what was stepped over is owed with a day", () => {
  let steppedOver = 0
  fc.assert(fc.property(pack, commands(12), (made, list) => {
    steppedOver += theEmergencyDoorIsNeverClosedByANeed(Practice.of(packOf("made-up", made)))(list)
  }), parameters)
  if (areEnough) expect(steppedOver, "how often a must was stepped over").toBeGreaterThan(runs / 10)
})

test("the emergency door has four leaves and no more", () => {
  expect(Step.tags.filter((tag) => Step.definition(tag).emergency).toSorted()).toEqual([...emergencies].toSorted())
})
