/** "Is this child safe?", asked after every step: what changed in the answer since it was last given. */
import type { Moment, Practice, Trajectory } from "@omringd/core"
import type { Asked, Facet, Turn, View } from "./Telling.ts"

const viewsOn = (trajectory: Trajectory, child: string): readonly View[] => {
  const judged = new Set([...trajectory.history].flatMap(({ step, id }) => (step.step === "SafetyJudged" && step.child === child ? [id] : [])))
  return trajectory.views.flatMap(({ of, to, says, at }) => (judged.has(to) ? [{ of, says, at }] : []))
}

export const ask = (practice: Practice, trajectory: Trajectory, child: string, now: Moment): Asked => ({
  answer: practice.isSafe(trajectory, child, now), views: viewsOn(trajectory, child)
})

const facets: { readonly [F in Facet]: (asked: Asked) => unknown } = {
  answer: ({ answer }) => answer.answer,
  judgements: ({ answer }) => answer.judgements.map(({ by, verdict, at }) => [by, verdict, at]),
  voices: ({ answer, views }) => [answer.voicesDiffer, views.length],
  around: ({ answer }) => answer.connections,
  placement: ({ answer }) => answer.placement?.id,
  "immediate-plans": ({ answer }) => answer.immediatePlans
}
const facetNames = Object.keys(facets) as readonly Facet[] // keys of the table above

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b)

export interface Turns {
  /** What changed for each child since it was last asked. */
  after(trajectory: Trajectory, now: Moment, place: number): readonly Turn[]
}

export const turns = (practice: Practice): Turns => {
  const last = new Map<string, Asked>()
  return {
    after: (trajectory, now, place) =>
      trajectory.children.flatMap(({ id }) => {
        const asked = ask(practice, trajectory, id, now)
        const before = last.get(id)
        const changed = before === undefined ? (["answer"] as const) : facetNames.filter((name) => differ(facets[name](before), facets[name](asked)))
        last.set(id, asked)
        return changed.length === 0 ? [] : [{ place, at: now, changed, ...asked }]
      })
  }
}
