/** The judgements on safety that stand: what is looked at when one is owed a second look. Not an answer to how safe a child is. */
import { Moment, Phase } from "@omringd/core"
import type { Judgement, Trajectory } from "@omringd/core"

type Read = "phase" | "children" | "judgements" | "secondLooks"

/**
 * Of each child that is still in it the latest judgement, by the day it was given; none that was withdrawn, none of an earlier
 * involvement, and none once the services have left.
 */
export const standingJudgements = ({ phase, children, judgements, secondLooks }: Pick<Trajectory, Read>): readonly Judgement[] => {
  if (Phase.isEnd(phase.name)) return []
  const withdrawn = new Set(secondLooks.flatMap(({ of, outcome }) => (outcome === "withdrawn" ? [of] : [])))
  const standing = judgements.filter(({ at, step }) => !withdrawn.has(step) && Phase.isOfNow(phase, at))
  return children
    .filter(({ letGo }) => letGo === undefined)
    .flatMap(({ id }) => {
      const [first, ...others] = standing.filter(({ child }) => child === id)
      return first === undefined ? [] : [others.reduce((latest, one) => (Moment.isBefore(one.at, latest.at) ? latest : one), first)]
    })
}
