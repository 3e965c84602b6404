import type { Trajectory } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import type { Turn } from "../wander.ts"

/** What a name in a need stands for; other names are a pack's own. */
const there: { readonly [name: string]: (trajectory: Trajectory, id: string) => boolean } = {
  child: ({ children }, id) => children.some((one) => one.id === id),
  person: ({ people, children }, id) => [...people, ...children].some((one) => one.id === id),
  danger: ({ dangers }, id) => dangers.some((one) => one.id === id),
  goal: ({ goals }, id) => goals.some((one) => one.id === id),
  step: ({ history }, id) => history.get(id) !== undefined
}

const comesWith = ({ proposed }: Turn, id: string): boolean => JSON.stringify(proposed).includes(JSON.stringify(id))

export default {
  id: "pack-10",
  sentence: "a need about a person, a child, a danger, a goal or a step is about one that is there, or that comes with what is proposed",
  strength: "required",
  program: unless(function* (looked) {
    for (const { rule, turn, gap: { what, about } } of looked.found()) {
      for (const [name, id] of Object.entries(about)) {
        const isThere = Object.hasOwn(there, name) ? there[name] : undefined
        if (isThere !== undefined && !isThere(turn.trajectory, id) && !comesWith(turn, id)) yield `${rule.id}: ${what} is about the ${name} ${id}, which is not there`
      }
    }
  })
} satisfies PackClause
