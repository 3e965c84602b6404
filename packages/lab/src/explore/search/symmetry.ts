/**
 * People who are alike but for their names can change names: states that differ by that alone are one. Sound because no judgement asks
 * who somebody is but by what is said of them; each judgement is made again under other names to see it.
 */
import type { Own } from "../relation/judge.ts"
import type { Places } from "../relation/places.ts"
import { renamedIn, textOf } from "../world/make.ts"
import type { World } from "../World.ts"

export interface Renaming {
  readonly names: ReadonlyMap<string, string>
  /** The move that each becomes. */
  readonly moves: Int32Array
  /** Where what stands in a place goes. */
  readonly places: Int32Array
  /** What each value of a place becomes, as far as was asked. */
  readonly values: Int32Array[]
}
interface Renamed {
  readonly world: World
  readonly places: Places
  settled(place: number, value: unknown): unknown
}

const permutations = (list: readonly string[]): readonly (readonly string[])[] =>
  list.length < 2 ? [list] : list.flatMap((first, index) => permutations(list.toSpliced(index, 1)).map((others) => [first, ...others]))

/** As many ways to change names as are tried. */
const most = 720

const waysToRename = (alike: World["alike"]): readonly ReadonlyMap<string, string>[] => {
  let ways: readonly ReadonlyMap<string, string>[] = [new Map()]
  for (const people of alike) {
    const more = ways.flatMap((way) => permutations(people).map((order) => new Map([...way, ...people.map((one, index) => [one, order[index] ?? one] as const)])))
    if (more.length <= most) ways = more
  }
  return ways
}

export class Symmetry {
  readonly renamings: readonly Renaming[]
  /** Two who change places, from which all others follow. */
  readonly generators: readonly Renaming[]
  readonly #of: Renamed

  private constructor(of: Renamed, renamings: readonly Renaming[]) {
    this.#of = of
    this.renamings = renamings
    const people = new Set(of.world.people)
    this.generators = renamings.filter(({ names }) => [...names].filter(([one, other]) => people.has(one) && one !== other).length === 2)
  }

  /** Undefined when nobody is alike. */
  static of(renamed: Renamed): Symmetry | undefined {
    const { world, places } = renamed
    const byText = new Map(world.moves.map((move, index) => [textOf(move, new Map()), index]))
    const ways = waysToRename(world.alike).filter((names) => [...names].some(([one, other]) => one !== other))
    if (ways.length === 0) return undefined
    return new Symmetry(renamed, ways.map((people): Renaming => {
      const moves = Int32Array.from(world.moves, (move) => byText.get(textOf(move, people)) ?? -1)
      const ids = world.moves.map(({ id }, index) => [id, world.moves[moves[index] ?? -1]?.id ?? id] as const)
      const names = new Map([...people, ...ids])
      const placesTo = Int32Array.from(places.names, (name, place) => {
        const id = name.startsWith("taken ") ? name.slice(6) : undefined
        return id === undefined ? place : places.placeOf(`taken ${names.get(id) ?? id}`)
      })
      return { names, moves, places: placesTo, values: places.names.map(() => new Int32Array(0)) }
    }))
  }

  /** What a value of a place becomes. */
  value(renaming: Renaming, place: number, value: number): number {
    const table = renaming.values[place] ?? new Int32Array(0)
    const known = table[value] ?? -1
    if (known >= 0) return known
    const { places } = this.#of
    const to = renaming.places[place] ?? place
    const found = this.#of.settled(to, places.values.one(renamedIn(places.held[place]?.[value], renaming.names), (one) => one))
    const number = places.numberOf(to, found)
    const wider = value < table.length ? table : new Int32Array(Math.max(64, value * 2)).fill(-1)
    if (wider !== table) {
      wider.set(table)
      renaming.values[place] = wider
    }
    wider[value] = number
    return number
  }

  rename(renaming: Renaming, state: Int32Array): Int32Array {
    const { places } = this.#of
    const renamed = Int32Array.from(state)
    for (let place = 0; place < places.count; place++) {
      if (place <= places.phase || place >= places.firstTaken) renamed[renaming.places[place] ?? place] = this.value(renaming, place, state[place] ?? 0)
    }
    places.setPhase(renamed, renamed[places.phase] ?? 0)
    return renamed
  }

  renameOwn(renaming: Renaming, own: Own): Own {
    if (own === "refused") return own
    const pairs = own.places
      .map((place, index) => [renaming.places[place] ?? place, this.value(renaming, place, own.values[index] ?? 0)] as const)
      .toSorted(([a], [b]) => a - b)
    return { places: pairs.map(([place]) => place), values: pairs.map(([, value]) => value), beyond: own.beyond }
  }
}
