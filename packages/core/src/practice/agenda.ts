/** What needs to happen: all needs that matter now, the latest first, each with who can meet it and how. */
import type { Compiled } from "./compile.ts"
import { ruleFailed } from "./failing.ts"
import { gapsOf } from "./gaps.ts"
import { needOf } from "./need.ts"
import { Moment } from "../Moment.ts"
import type { Day } from "../Moment.ts"
import { Need } from "../Need.ts"
import type { Gap } from "../Need.ts"
import type { Skipped } from "../trajectory/dialogue.ts"
import type { Trajectory } from "../Trajectory.ts"

/**
 * Within how many days what an emergency stepped over must be made good. No source gives a general term; this is the
 * shortest published interval for looking at an immediate plan again (rule R26: 7 days).
 */
export const daysAfterEmergency = 7

/** The emergency that first stepped over this very need: another one does not put off its day. */
const steppedOver = (trajectory: Trajectory, rule: string, gap: Gap): Skipped | undefined =>
  trajectory.skipped.find((one) =>
    one.rule === rule &&
    trajectory.history.get(one.by)?.open?.some((open) => open.rule === rule && Need.key(open) === Need.key(gap)))

const earlier = (due: Day | undefined, other: Day): Day => (due !== undefined && due < other ? due : other)

const order = { overdue: 0, open: 1, upcoming: 2 } as const
const weight = { inv: 0, must: 0, should: 1, ask: 2 } as const
const never = "9999-12-31"
/** Days sort as they are written. */
const byDay = (a: Day, b: Day): number => (a < b ? -1 : Number(a > b))

export const whatNeedsToHappen = (compiled: Compiled, trajectory: Trajectory, at: Moment): readonly Need[] => {
  const needs: Need[] = []
  for (const one of compiled.inForce) {
    const { rule } = one
    const asked = compiled.asksIn(rule, trajectory.phase.name)
    if (!asked && !trajectory.skipped.some((skipped) => skipped.rule === rule.id)) continue
    for (const gap of gapsOf(one, compiled, trajectory, at)) {
      if (gap.what === ruleFailed) continue
      const skipped = steppedOver(trajectory, rule.id, gap)
      if (skipped === undefined && !asked) continue
      const owed = skipped === undefined ? gap : { ...gap, since: skipped.at, due: earlier(gap.due, Moment.plus(skipped.at, { days: daysAfterEmergency })) }
      needs.push(needOf(compiled, rule, owed, trajectory, at))
    }
  }
  return needs.toSorted((a, b) => order[a.state] - order[b.state] || byDay(a.due ?? never, b.due ?? never) || weight[a.strength] - weight[b.strength])
}
