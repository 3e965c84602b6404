/** What is to be done next in a family, as the practice itself says: what is owed, and else the shortest way onward. */
import { Need } from "@omringd/core"
import type { Day, PhaseName, Practice, Trajectory } from "@omringd/core"
import type { Task } from "./task.ts"

const next: { readonly [P in PhaseName]?: PhaseName } = {
  Exploring: "Planning", Planning: "Testing", Testing: "LettingGo", LettingGo: "Closed"
}
/** A way of a dozen steps is found at the first places; what takes longer to find is looked for again another day. */
const patience = 100

export interface Owed {
  readonly tasks: readonly Task[]
  readonly overdue: number
}

/**
 * What is owed to the family today, each once. What only holds back the next phase is on the way there, and is left to that.
 * `isTried`: this very need was tried a short while ago, and still stands.
 */
export const owed = (practice: Practice, trajectory: Trajectory, day: Day, isTried: (key: string) => boolean): Owed => {
  const tasks = new Map<string, Task>()
  let overdue = 0
  for (const need of practice.whatNeedsToHappen(trajectory, day)) {
    if (need.state === "overdue") overdue++
    if (need.state === "upcoming" || need.strength === "ask" || (need.strength !== "should" && need.due === undefined)) continue
    const way = need.ways.find(({ people }) => people.length > 0)
    if (way === undefined || isTried(`${need.rule} ${Need.key(need)}`)) continue
    const about = Object.entries(need.about).map(([name, value]) => `${name}=${value}`).toSorted().join()
    tasks.set(`${way.step} ${about}`, { tag: way.step, about: need.about })
  }
  return { tasks: [...tasks.values()], overdue }
}

/** The steps to the next phase, whoever then takes them; undefined when the practice sees no way there from here. */
export const onward = (practice: Practice, trajectory: Trajectory, day: Day): readonly Task[] | undefined => {
  const goal = next[trajectory.phase.name]
  if (goal === undefined) return undefined
  const way = practice.wayTo(trajectory, goal, day, patience)
  return way.found ? way.steps.map(({ step }): Task => ({ tag: step.step as Task["tag"], step })) : undefined // a step on a way is one of ours
}
