import * as Result from "effect/Result"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import type { Practice } from "@omringd/core"
import { Trusted } from "@omringd/core/Trusted"
import { commands } from "../../../core/test/generators/command.ts"
import type { Command } from "../../../core/test/generators/command.ts"
import { walk } from "../../../core/test/generators/journey.ts"
import { takingIsDeterministic } from "../../../core/test/laws/properties/taking-is-deterministic.ts"
import { areEnough } from "../../../core/test/laws/runs.ts"
import { combinations, spread } from "./combinations.ts"

/** Who is told after each step and on a day, and until when it is kept. */
const told = (practice: Practice, list: readonly Command[]) => {
  const { visits, end } = walk(practice, list)
  const at = "2027-06-01"
  const after = visits.flatMap(({ before, answer }) =>
    Result.isSuccess(answer) && !answer.success.again ? practice.announcedAfter(before, answer.success.trajectory, answer.success.taken) : [])
  return { after, due: practice.announcedOn(end, at), keeping: practice.keeping(end, at) }
}

test.each(combinations)("packs that are trusted judge, tell and keep as contained ones do, with %s", (_name, packs, contained) => {
  const trusted = Trusted.of(...packs)
  const judging = takingIsDeterministic(contained, trusted)
  let notices = 0
  fc.assert(fc.property(commands(12), (list) => {
    judging(list)
    const said = told(contained, list)
    notices += said.after.length + said.due.length
    expect(told(trusted, list)).toEqual(said)
  }), spread(4))
  if (areEnough) expect(notices, "how many notices were compared").toBeGreaterThan(0)
})
