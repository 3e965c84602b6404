/** What is left out of a state or looked at in one way for all: how much of it there was here, and why nothing is lost by it, in English. */
import type { Cone } from "./cone/cone.ts"
import type { ExploreOptions } from "./ExploreOptions.ts"
import type { Reduction } from "./Exploration.ts"
import { abstractionIn, exploredWords } from "./said.ts"
import type { Search } from "./search/search.ts"
import type { World } from "./World.ts"

export const abstractionOf = ({ days }: World): readonly string[] => abstractionIn("en", days)

const { because } = exploredWords.en

export const reductionsOf = (search: Search, options: ExploreOptions): readonly Reduction[] => {
  const { relation, facts } = search
  const named = (places: Iterable<number>): readonly string[] => [...places].map((place) => relation.places.names[place] ?? "").toSorted()
  return [
    {
      name: "facts-first", on: options.order ?? true,
      because: because["facts-first"],
      found: { facts: facts.known, checks: facts.checks, toldAtEveryMoment: facts.tied }
    },
    {
      name: "names", on: relation.symmetry !== undefined,
      because: because.names,
      found: { renamings: relation.symmetry?.renamings.length ?? 0 }
    },
    {
      name: "lists", on: options.lists ?? true,
      because: because.lists,
      found: { ordered: named(relation.supposed.ordered), repeated: named(relation.supposed.repeated) }
    },
    {
      name: "forgotten", on: true,
      because: because.forgotten,
      found: { forgotten: named([...relation.supposed.written].filter((place) => !relation.supposed.columns.has(place))) }
    },
    {
      name: "rules-apart", on: true,
      because: because["rules-apart"],
      found: { rules: relation.practices.rules.length }
    }
  ]
}

/** Of one property that was asked alone. */
export const coneReduction = (cone: Cone | undefined): Reduction => ({
  name: "cone", on: cone !== undefined,
  because: because.cone,
  found: { reads: cone?.reads ?? [], leftOut: cone?.leftOut ?? [] }
})
