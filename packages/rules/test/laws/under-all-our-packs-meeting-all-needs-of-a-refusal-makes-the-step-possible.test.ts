import * as fc from "fast-check"
import { expect, test } from "vitest"
import { Moment } from "@omringd/core"
import type { Practice, Trajectory } from "@omringd/core"
import { commands } from "../../../core/test/generators/command.ts"
import { aRefusalNamesEveryReason, meetingAllNeedsMakesItPossible } from "../../../core/test/laws/properties/a-refusal-names-every-reason.ts"
import { areEnough } from "../../../core/test/laws/runs.ts"
import { combinations, spread } from "./combinations.ts"

/** A day, or the day the services came or came back if that is later. */
const here = ({ phase }: Trajectory, day: string): string =>
  [...("opened" in phase ? [phase.opened] : []), ...("after" in phase && phase.after !== undefined ? [phase.after] : [])].reduce(Moment.latest, day)

const now = (trajectory: Trajectory, who: unknown): unknown => {
  const at: unknown = typeof who === "object" && who !== null ? Object.getOwnPropertyDescriptor(who, "at")?.value : undefined
  return Moment.isMoment(at) ? { ...(who as object), at: here(trajectory, at) } : who
}
/** Nothing is dated back: what is said today meets a need, what is said to have been said before the services came back does not. */
const withoutDatingBack = (practice: Practice): Practice => ({
  ...practice,
  takeUnknown: (trajectory, step, who) => practice.takeUnknown(trajectory, step, now(trajectory, who)),
  whyNot: (trajectory, step, who) => practice.whyNot(trajectory, step, now(trajectory, who)),
  wayTo: (trajectory, goal, at, bound) => practice.wayTo(trajectory, goal, here(trajectory, at), bound)
})

test.each(combinations)("under all our packs a refusal names every reason, with %s", (_name, _packs, practice) => {
  fc.assert(fc.property(commands(), aRefusalNamesEveryReason(practice)), spread())
})

test.each(combinations)("under all our packs meeting all needs of a refusal makes the step possible, with %s", (_name, _packs, practice) => {
  let tried = 0
  const property = meetingAllNeedsMakesItPossible(withoutDatingBack(practice))
  const choices = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 8 })
  const few = spread()
  fc.assert(fc.property(commands(), choices, (list, chosen) => { tried += property(list, chosen) }), few)
  if (areEnough) expect(tried, "refusals whose needs were met").toBeGreaterThan(few.numRuns / 4)
})
