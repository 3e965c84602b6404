/** Who is in a family, as its own luck has it: the same in every arm. */
import type { AdultRole, PersonId, Voice } from "@omringd/core"
import type { World } from "./World.ts"

export interface Household {
  readonly parents: readonly [PersonId, ...PersonId[]]
  readonly children: readonly { readonly id: PersonId; readonly speaks: Voice }[]
  /** How many people a first search for its network finds. */
  readonly around: number
}

const numbered = (name: AdultRole | "child", count: number): readonly PersonId[] => Array.from({ length: count }, (_, index) => `${name}-${index + 1}`)
const most = 12

export const household = (world: World, number: number): Household => {
  const draw = world.drawn("family", number)
  const count = (spread: "children" | "parents" | "network", least: number) => Math.min(most, Math.max(least, Math.round(world.sample(spread, draw))))
  const [first = "parent-1", ...others] = numbered("parent", count("parents", 1))
  return {
    parents: [first, ...others],
    around: count("network", 0),
    children: numbered("child", count("children", 1)).map((id) => ({ id, speaks: draw() < world.numbers["younger-than-twelve"].value ? "another" : "own" }))
  }
}
