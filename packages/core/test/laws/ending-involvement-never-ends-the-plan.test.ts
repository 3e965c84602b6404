import * as fc from "fast-check"
import { expect, test } from "vitest"
import { Practice } from "../../src/Practice.ts"
import { command, commands } from "../generators/command.ts"
import type { Command } from "../generators/command.ts"
import { endingInvolvementNeverEndsThePlan } from "./properties/ending-involvement-never-ends-the-plan.ts"
import { areEnough, parameters, runs } from "./runs.ts"

/** Some of the road, something in between, and on: most of these come to an end. */
const toTheEnd = fc.tuple(commands(12), fc.nat({ max: 6 }), fc.array(command, { maxLength: 6 })).map(([first, along, rest]): readonly Command[] => [
  ...first, ...Array.from({ length: along }, () => ({ command: "along", passes: 1 }) as const), ...rest
])

test("ending involvement never ends the plan", () => {
  let ends = 0
  const property = endingInvolvementNeverEndsThePlan(Practice.of())
  fc.assert(fc.property(toTheEnd, (list) => { ends += property(list) }), parameters)
  if (areEnough) expect(ends, "ends that were met").toBeGreaterThan(runs / 4)
})
