/** Who is in a family, as its own luck has it: the same in every arm. */
import type { AdultRole, PersonId, Voice } from "@omringd/core"
import type { World } from "./World.ts"
import type { sizes } from "../study/quantities.ts"

export interface Household {
  readonly parents: readonly [PersonId, ...PersonId[]]
  readonly children: readonly { readonly id: PersonId; readonly speaks: Voice }[]
  /** How many people a first search for its network finds. */
  readonly around: number
}

/** What someone of a family is called: like nobody in any other family, so that a log of many does not make one of them. */
export const calledIn = (family: number, name: string): PersonId => `family-${family}/${name}`
const numbered = (family: number, name: AdultRole | "child", count: number): readonly PersonId[] => Array.from({ length: count }, (_, index) => calledIn(family, `${name}-${index + 1}`))

export const household = (world: World, number: number): Household => {
  const draw = world.drawn("family", number)
  /** Whole and in its range, or the study was not read. One number is drawn for each, also for what is fixed: so none hangs on how another is given. */
  const count = (spread: keyof typeof sizes) => {
    const one = draw()
    return world.sample(spread, () => one)
  }
  const [first = calledIn(number, "parent-1"), ...others] = numbered(number, "parent", count("parents"))
  return {
    parents: [first, ...others],
    around: count("network"),
    children: numbered(number, "child", count("children")).map((id) => ({ id, speaks: draw() < world.numbers["younger-than-twelve"].value ? "another" : "own" }))
  }
}
