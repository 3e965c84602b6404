import { Need } from "@omringd/core"
import type { Gap, Rule, StepTag, Trajectory } from "@omringd/core"
import { broughtAbout } from "../bringing.ts"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { foundBy, isNeeded } from "../judging.ts"
import type { Place } from "../judging.ts"
import type { Looked } from "../Looked.ts"
import { titled, toldStories, withoutSteps } from "../tales.ts"

const mostRounds = 20

/** What a rule is owed here, with no step proposed. */
const owedTo = (rule: Rule, { trajectory, on }: Place): readonly Gap[] =>
  foundBy(rule, { trajectory, on }).filter((gap) => isNeeded(gap, on))

/** Taken where it is owed, as often as it takes: whether it is owed no more. */
const meets = (practice: Looked["practice"], rule: Rule, gap: Gap, step: StepTag, place: Place): boolean => {
  let now: Trajectory | string = place.trajectory
  for (let round = 0; round < mostRounds; round++) {
    now = broughtAbout(practice, now, step, gap.about, place.on)
    if (typeof now === "string") return false
    if (!owedTo(rule, { trajectory: now, on: place.on }).some((left) => Need.key(left) === Need.key(gap))) return true
  }
  return false
}

/** A story keeps the rule because such a step was taken: without it, the same is owed. */
const keptBy = (rule: Rule, what: string, step: StepTag): boolean =>
  toldStories(withoutSteps(rule.kept, step)).some((told) => owedTo(rule, told).some((gap) => gap.what === what))

/** That a rule for which a step waits is met by what it names is said by another clause. */
export default {
  id: "pack-54",
  sentence: "what is owed in the stories that break a rule is met by a step that it names, there or in a story that keeps it",
  strength: "required",
  program: unless(function* ({ pack, practice }) {
    for (const rule of pack.rules.filter(({ owed }) => owed)) {
      const unmet = new Map<string, string>()
      const met = new Set<string>()
      for (const [title, told] of titled(rule.broken)) {
        for (const gap of owedTo(rule, told)) {
          if (met.has(gap.what)) continue
          if (gap.metBy.some((step) => meets(practice, rule, gap, step, told) || keptBy(rule, gap.what, step))) met.add(gap.what)
          else unmet.set(gap.what, `${rule.id}: ${gap.what} in "${title}" is not met by ${gap.metBy.join(" or ")}`)
        }
      }
      for (const [what, saying] of unmet) if (!met.has(what)) yield saying
    }
  })
} satisfies PackClause
