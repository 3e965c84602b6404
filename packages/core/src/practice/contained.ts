/** Packs of anyone: read before they are asked, shown what cannot be changed, and heard out whatever they answer. */
import { gapOf, keepingOf, tellingOf } from "./answer.ts"
import { ask } from "./ask.ts"
import type { Asking } from "./asking.ts"
import { still, stillWhole } from "./still.ts"
import { coreRules } from "../coreRules.ts"
import { fitting } from "../pack/beside.ts"
import { readPacks } from "../pack/read.ts"
import type { Rule } from "../Rule.ts"
import type { Trajectory } from "../Trajectory.ts"

/** The parts that a rule names: nothing else is in its reach, and nothing in these can be changed. */
const viewOf = ({ reads }: Rule, trajectory: Trajectory): Trajectory => {
  const view: { [part: string]: unknown } = {}
  for (const part of reads) view[part] = still(trajectory[part])
  return view as unknown as Trajectory // as much of it as the rule may read
}

export const contained: Asking = {
  choose: (given) => fitting(readPacks(given), coreRules.map((rule) => [rule.id, rule])),
  view: viewOf,
  whole: stillWhole, shown: still,
  gaps: (watch, source, trajectory, question) => ask(watch, source, trajectory, question, gapOf),
  tellings: (watch, source, trajectory, question) => ask(watch, source, trajectory, question, tellingOf),
  keepings: (watch, source, trajectory, question) => ask(watch, source, trajectory, question, keepingOf)
}
