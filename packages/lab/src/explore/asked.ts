/** What is asked of a world, and a search for it. */
import { Invariants } from "@omringd/core"
import type { Practice, Trajectory } from "@omringd/core"
import type { ExploreOptions } from "./ExploreOptions.ts"
import type { Property } from "./Property.ts"
import { Relation } from "./relation.ts"
import { owedQuestions } from "./owed.ts"
import { Question } from "./search/question.ts"
import { Search } from "./search/search.ts"
import type { World, WorldMove } from "./World.ts"

export interface Asked {
  readonly practice: Practice
  readonly world: World
  readonly options: ExploreOptions
}

interface Narrowed {
  /** Facts first. */
  readonly order: boolean
  /** One thing alone that must never be so, until it is found. */
  readonly only?: string
  readonly states?: number
  readonly depth?: number
}

/** Whether an invariant, or what must never be, is broken by a trajectory. */
export const breaks = (properties: readonly Property[], what: string, trajectory: Trajectory): boolean => {
  const invariant = Invariants.all.find(({ id }) => id === what)
  if (invariant !== undefined) return invariant.broken(trajectory).length > 0
  const property = properties.find(({ name }) => name === what)
  return property?.kind === "never" && property.when(trajectory)
}

export const neverQuestions = (relation: Relation, properties: readonly Property[]): readonly Question[] => [
  ...Invariants.all.map((invariant) => new Question(relation, invariant.id, (trajectory) => invariant.broken(trajectory).length > 0)),
  ...properties.flatMap((property) => (property.kind === "never" ? [new Question(relation, property.name, property.when)] : []))
]

export const searchFor = ({ practice, world, options }: Asked, { order, only, states, depth }: Narrowed): Search => {
  const relation = new Relation(world, practice, { sets: options.lists ?? true, symmetry: options.symmetry ?? true })
  const nevers = neverQuestions(relation, options.properties ?? [])
  return new Search(relation, {
    states: states ?? options.states ?? Number.POSITIVE_INFINITY, depth: depth ?? options.depth ?? Number.POSITIVE_INFINITY, order,
    never: only === undefined ? nevers : nevers.filter(({ name }) => name === only),
    seen: only === undefined ? owedQuestions(relation) : [],
    stopAtFirst: only !== undefined, ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress })
  })
}

/** The moves of a way, each on its day. */
export const movesOf = (world: World, moves: readonly number[]): readonly WorldMove[] => {
  let passed = 0
  return moves.flatMap((move) => {
    const one = world.moves[move]
    if (one === undefined) passed++
    const at = world.days[passed]
    return one === undefined ? [] : [passed === 0 || at === undefined ? one : { ...one, at }]
  })
}
