/** Why a step was never taken in what was explored, as far as can be told from what was found: the first of these that holds. */
import { Step } from "@omringd/core"
import type { PhaseName, Practice, StepTag } from "@omringd/core"
import type { Exploration, WorldMove } from "@omringd/lab/explore"

export type NeverBecause =
  /** No state comes to one of these phases, and it can be taken in no other. */
  | { readonly because: "phases"; readonly of: readonly PhaseName[] }
  /** Nobody else would take it, and these people never come in. */
  | { readonly because: "people"; readonly of: readonly string[] }
  /** It waits for these rules, which are never met. */
  | { readonly because: "rules"; readonly of: readonly string[] }
  /** There may be more beyond the bound. */
  | { readonly because: "bound" }
  /** It is held back in every state, by what lies in the step itself or by a rule that another step meets. */
  | { readonly because: "held" }

const movesOf = (tag: StepTag): readonly (readonly [PhaseName, PhaseName])[] => Object.entries(Step.definition(tag).moves) as [PhaseName, PhaseName][] // keyed by phase name

/** At least all phases that there were. */
const reachedBy = (tags: ReadonlySet<StepTag>): ReadonlySet<PhaseName> => {
  const reached = new Set<PhaseName>(["NotStarted"])
  let before = 0
  while (reached.size > before) {
    before = reached.size
    for (const tag of tags) for (const [from, to] of movesOf(tag)) if (reached.has(from)) reached.add(to)
  }
  return reached
}
const broughtIn = ({ step }: WorldMove): readonly string[] => Step.definition(step.step).introduces(step).map(({ id }) => id)

export const neverBecause = ({ world, neverTaken, rules, complete }: Exploration, practice: Practice) => {
  const never = new Set(neverTaken.moves)
  const taken = world.moves.filter(({ id }) => !never.has(id))
  const reached = reachedBy(new Set(taken.map(({ tag }) => tag)))
  const here = new Set(taken.flatMap(broughtIn))
  const unmet = new Set(rules.flatMap(({ rule, broken, met }) => (broken && !met ? [rule] : [])))
  return (tag: StepTag): NeverBecause => {
    const among = world.during[tag]
    const phases = movesOf(tag).map(([from]) => from).filter((phase) => among === undefined || among.includes(phase))
    if (!phases.some((phase) => reached.has(phase))) return { because: "phases", of: phases }
    const proposed = world.moves.filter((move) => move.tag === tag)
    if (proposed.every((move) => !here.has(move.by) && !broughtIn(move).includes(move.by))) return { because: "people", of: [...new Set(proposed.map(({ by }) => by))] }
    const waitsFor = practice.rules.flatMap(({ id, before, strength }) => (before.includes(tag) && (strength === "inv" || strength === "must") && unmet.has(id) ? [id] : []))
    if (waitsFor.length > 0) return { because: "rules", of: waitsFor }
    return { because: complete ? "held" : "bound" }
  }
}
