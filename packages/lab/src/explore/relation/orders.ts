/** Judgements made again with lists in other orders: where that makes a difference, the order is kept from then on. */
import type { Places } from "./places.ts"
import type { Supposed } from "./supposed.ts"
import type { Instead } from "./watch.ts"

/** So often each list is put in other orders, for each thing that is judged. */
const enough = 3
/** More values than any place holds. */
const most = 65_536

/** Turned round and the other way about; with up to three entries that is every order there is. `twice`: with each entry twice, too. */
export const otherOrders = (list: readonly unknown[], twice: boolean): readonly (readonly unknown[])[] => {
  const found: (readonly unknown[])[] = []
  const about = list.toReversed()
  for (let at = 0; at < list.length; at++) {
    if (at > 0) found.push([...list.slice(at), ...list.slice(0, at)])
    if (list.length > 1) found.push([...about.slice(at), ...about.slice(0, at)])
  }
  if (twice && list.length > 0) found.push([...list, ...list])
  return found
}

type Reordered = ReadonlyMap<number, readonly (readonly unknown[])[]>

export class Orders {
  readonly #places: Places
  readonly #supposed: Supposed
  readonly #times = new Map<number, number>()

  constructor(places: Places, supposed: Supposed) {
    this.#places = places
    this.#supposed = supposed
  }

  /** All that was looked at before is looked at again. */
  forget(): void {
    this.#times.clear()
  }

  /** `judged`: a number for what is judged; `isSame`: whether it comes out the same with these lists in the place of those of the state. */
  compare(judged: number, state: Int32Array, looked: readonly number[], isSame: (instead: Instead) => boolean): void {
    const others = this.#others(judged, state, looked)
    for (let way = 0; ; way++) {
      const all = [...others].flatMap(([place, orders]): readonly (readonly [number, object])[] => {
        const order = orders[way]
        return order === undefined ? [] : [[place, order]]
      })
      if (all.length === 0) return
      if (isSame(new Map(all))) continue
      const alone = all.length === 1 ? all : all.filter((one) => !isSame(new Map([one])))
      for (const [place] of alone.length === 0 ? all : alone) this.#supposed.isOrdered(place)
      return
    }
  }

  /** The lists that were not yet put in other orders often enough, each in all of them. */
  #others(judged: number, state: Int32Array, looked: readonly number[]): Reordered {
    const found = new Map<number, readonly (readonly unknown[])[]>()
    for (const place of looked) {
      const list = this.#supposed.isSet(place) ? this.#places.heldIn(state, place) : undefined
      if (!Array.isArray(list)) continue
      const key = (judged * this.#places.count + place) * most + (state[place] ?? 0)
      const times = this.#times.get(key) ?? 0
      if (times >= enough) continue
      this.#times.set(key, times + 1)
      found.set(place, otherOrders(list, this.#supposed.repeated.has(place)))
    }
    return found
  }
}
