/** What a practice answers, over packs that were laid out for judging. */
import { whatNeedsToHappen } from "./agenda.ts"
import { announcedAfter, announcedOn, keepingOf } from "./announcing.ts"
import type { Compiled } from "./compile.ts"
import { isSafe } from "./safe.ts"
import { takeStep } from "./take.ts"
import { wayTo } from "./way.ts"
import { whyNot } from "./why.ts"
import { Fold } from "../Fold.ts"
import type { Practice } from "../Practice.ts"

export const practiceOf = (compiled: Compiled): Practice => {
  const practice: Practice = {
    packs: compiled.packs,
    problems: compiled.problems,
    rules: compiled.rules,
    names: compiled.names,
    holders: compiled.holders,
    take: (trajectory, step, who) => takeStep(compiled, trajectory, step, who) as never, // the step's definition says which phase it reaches
    takeUnknown: (trajectory, step, who) => takeStep(compiled, trajectory, step, who),
    whatNeedsToHappen: (trajectory, at) => whatNeedsToHappen(compiled, trajectory, at),
    whyNot: (trajectory, step, who) => whyNot(compiled, trajectory, step, who),
    wayTo: (trajectory, goal, at, bound) => wayTo(compiled, trajectory, goal, at, bound),
    isSafe,
    notices: compiled.notices,
    announcedAfter: (before, trajectory, taken) => announcedAfter(compiled, before, trajectory, taken),
    announcedOn: (trajectory, at) => announcedOn(compiled, trajectory, at),
    keeping: (trajectory, at) => keepingOf(compiled, trajectory, at),
    fold: Fold.all,
    watched: (watch) => practiceOf({ ...compiled, watch })
  }
  return Object.freeze(practice)
}
