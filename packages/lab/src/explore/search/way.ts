/** The moves that lead to a state, as they were found, under the names people had on the way. */
import type { Relation } from "../relation.ts"
import type { Renaming } from "./symmetry.ts"
import type { Search } from "./search.ts"
import type { States } from "./states.ts"

const composed = (first: ReadonlyMap<string, string>, then: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...first].map(([from, to]) => [from, then.get(to) ?? to]))

const inverse = (names: ReadonlyMap<string, string>): ReadonlyMap<string, string> => new Map([...names].map(([from, to]) => [to, from]))

/** The renaming under which a state was packed; undefined when it kept its names. */
const renamingOf = (search: Search, { symmetry }: Relation, state: Int32Array): Renaming | undefined => {
  if (symmetry === undefined) return undefined
  const row = Uint16Array.from(search.rows.pack(state))
  return symmetry.renamings.find((renaming) => {
    const other = symmetry.rename(renaming, state)
    return search.rows.columns.every((place, column) => other[place] === row[column])
  })
}

const numbersTo = (states: States, number: number): readonly number[] => {
  const found: number[] = []
  for (let at = number; at >= 0; at = states.from(at)) found.push(at)
  return found.toReversed()
}

export const wayTo = (search: Search, states: States, number: number): readonly number[] => {
  const { relation } = search
  const { world, symmetry } = relation
  const found: number[] = []
  let names: ReadonlyMap<string, string> = new Map(symmetry?.renamings[0] === undefined ? [] : [...symmetry.renamings[0].names.keys()].map((name) => [name, name]))
  const byId = new Map(world.moves.map(({ id }, index) => [id, index]))
  const named = (move: number): number => byId.get(names.get(world.moves[move]?.id ?? "") ?? world.moves[move]?.id ?? "") ?? move
  const state = relation.places.start()
  search.tellFacts(state, (move) => found.push(named(move)))
  const keepNames = (): void => {
    const renaming = renamingOf(search, relation, state)
    if (renaming !== undefined) names = composed(inverse(renaming.names), names)
  }
  keepNames()
  for (const at of numbersTo(states, number).slice(1)) {
    search.rows.read(states, states.from(at), state)
    const move = states.by(at)
    found.push(named(move))
    const own = relation.own(move, state)
    if (own === "refused") return found
    search.apply(own, state)
    search.tellFacts(state, (one) => found.push(named(one)))
    search.forgetAtTheEnd(state)
    keepNames()
  }
  return found
}
