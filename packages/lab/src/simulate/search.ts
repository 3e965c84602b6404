/** The search for people around a family. Whether they say yes is their luck, not the rules'. */
import type { Family } from "./Family.ts"
import { calledIn } from "./household.ts"
import type { Task } from "./task.ts"
import type { Draw } from "../study/distributions.ts"

const searching: ReadonlySet<Task["tag"]> = new Set<Task["tag"]>(["RelativeFound", "NetworkPersonAsked"])

export interface Search {
  /** The next one is found and asked; who says no is left in peace. */
  next(): readonly Task[]
  /** A way is written as if whoever is looked for is found and says yes: up to there it is gone, and then someone is looked for. */
  along(way: readonly Task[]): readonly Task[]
}

export const Search = {
  of: (family: Family, draw: Draw, saysYes: number): Search => {
    let found = 0
    const next = (): readonly Task[] => {
      const person = calledIn(family.number, `network-${++found}`)
      const isFound: Task = { tag: "RelativeFound", fields: { person, relation: "other-kin" } }
      const isAsked = (answer: "yes" | "no"): Task => ({ tag: "NetworkPersonAsked", about: { person }, fields: { answer } })
      if (draw() >= saysYes) return [isFound, isAsked("no"), { tag: "PersonLeft", fields: { person, because: "own-wish" }, by: person }]
      family.network++
      return [isFound, isAsked("yes")]
    }
    return {
      next,
      along: (way) => {
        const first = way.findIndex(({ tag }) => searching.has(tag))
        return first < 0 ? way : [...way.slice(0, first), ...next()]
      }
    }
  }
}
