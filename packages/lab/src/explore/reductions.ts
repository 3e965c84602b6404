/** What is left out of a state or looked at in one way for all, in words: how much of it there was here, and why nothing is lost by it. */
import type { Cone } from "./cone/cone.ts"
import type { ExploreOptions } from "./ExploreOptions.ts"
import type { Reduction } from "./Exploration.ts"
import type { Search } from "./search/search.ts"
import type { World } from "./World.ts"

export const abstractionOf = ({ days }: World): readonly string[] => [
  days.length === 1
    ? "Everything happens on one day."
    : `It is one of ${days.length} days: ${days.join(", ")}. At any moment the next can come, none goes back, and what a step says of a day it says of the first. A step that is taken again on another day goes by the same id.`,
  "A step has the same id each time it is taken, and no number: no step's changes look at the number.",
  "A key that holds nothing is a key that is not there, and what says the same is the same thing.",
  "The order of all steps is not part of a state. Invariants that go over the steps one by one are looked at on one way to each of so many states.",
  "After an end that no step of the world leads out of, nothing more is taken, and only what must never be so is looked at."
]

export const reductionsOf = (search: Search, options: ExploreOptions): readonly Reduction[] => {
  const { relation, facts } = search
  const named = (places: Iterable<number>): readonly string[] => [...places].map((place) => relation.places.names[place] ?? "").toSorted()
  return [
    {
      name: "facts-first", on: options.order ?? true,
      because: "What only adds an entry to a list is told as soon as it can be. Each judgement was made again with every choice of those entries left out; whatever may be done without them may be done with them, and comes out the same but for them.",
      found: { facts: facts.known, checks: facts.checks, toldAtEveryMoment: facts.tied }
    },
    {
      name: "names", on: relation.symmetry !== undefined,
      because: "States that differ only by the names of people who are alike are one. Each judgement was made again under other names, and came out the same under those.",
      found: { renamings: relation.symmetry?.renamings.length ?? 0 }
    },
    {
      name: "lists", on: options.lists ?? true,
      because: "A list of which nobody was seen to read the order is kept in one order, each entry once. Judgements were made again with it in other orders, three times for each step and list: looked at, not proven.",
      found: { ordered: named(relation.supposed.ordered), repeated: named(relation.supposed.repeated) }
    },
    {
      name: "forgotten", on: true,
      because: "A part of which no judgement depends on what stands in it is not part of a state.",
      found: { forgotten: named([...relation.supposed.written].filter((place) => !relation.supposed.columns.has(place))) }
    },
    {
      name: "rules-apart", on: true,
      because: "Each rule is remembered by what it alone looked at. A step may be taken when nothing in the step itself and no rule holds it back. Rules that hold nothing back (should, ask) are left out: nothing that may be done depends on them.",
      found: { rules: relation.practices.rules.length }
    }
  ]
}

/** Of one property that was asked alone. */
export const coneReduction = (cone: Cone | undefined): Reduction => ({
  name: "cone", on: cone !== undefined,
  because: "Asked of one property alone, only steps are explored that write what it reads, or what such a step looks at to be judged, and so on. The others change nothing that any of these look at, so that a way without them is as possible as with them.",
  found: { reads: cone?.reads ?? [], leftOut: cone?.leftOut ?? [] }
})
