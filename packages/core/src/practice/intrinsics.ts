/**
 * What all objects and lists have in common, kept as it was while packs are asked. It is looked at after each question, so that is quick:
 * what was added so that it shows in a loop, and the methods that judging goes by. When one of these is not as it was, all is put back.
 * While it is, nothing here may lean on what was changed: no loop over a list, no descriptor that inherits.
 */
type Own = ReadonlyMap<PropertyKey, PropertyDescriptor>

const { prototype: list } = Array
const { prototype: object } = Object
const { ownKeys, getOwnPropertyDescriptor, defineProperty, deleteProperty } = Reflect

const own = (holder: object): Own => {
  const kept = new Map<PropertyKey, PropertyDescriptor>()
  for (const key of ownKeys(holder)) kept.set(key, Object.assign(Object.create(null), getOwnPropertyDescriptor(holder, key)))
  return kept
}

const empty: readonly never[] = []
/** How many names show in a loop over any list: none, unless someone added them. */
const shown = (): number => {
  let count = 0
  for (const _ in empty) count++ // oxlint-disable-line typescript/no-for-in-array -- what shows in a loop, and stands in no list, is what is looked for
  return count
}

const seen = () => ({
  shown: shown(),
  map: list.map, filter: list.filter, flatMap: list.flatMap, find: list.find, findLast: list.findLast, some: list.some, every: list.every,
  includes: list.includes, forEach: list.forEach, reduce: list.reduce, push: list.push, slice: list.slice, toSorted: list.toSorted, at: list.at,
  iterator: list[Symbol.iterator], hasOwnProperty: object.hasOwnProperty, toString: object.toString, valueOf: object.valueOf
})

interface Look {
  readonly seen: ReturnType<typeof seen>
  readonly list: Own
  readonly object: Own
}
let look: Look | undefined

const isAs = (before: ReturnType<typeof seen>): boolean =>
  shown() === before.shown
  && list.map === before.map && list.filter === before.filter && list.flatMap === before.flatMap && list.find === before.find
  && list.findLast === before.findLast && list.some === before.some && list.every === before.every && list.includes === before.includes
  && list.forEach === before.forEach && list.reduce === before.reduce && list.push === before.push && list.slice === before.slice
  && list.toSorted === before.toSorted && list.at === before.at && list[Symbol.iterator] === before.iterator
  && object.hasOwnProperty === before.hasOwnProperty && object.toString === before.toString && object.valueOf === before.valueOf

const putBack = (holder: object, kept: Own): void => {
  const keys = ownKeys(holder)
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]
    if (key !== undefined && !kept.has(key)) deleteProperty(holder, key)
  }
  kept.forEach((descriptor, key) => { defineProperty(holder, key, descriptor) })
}

export const Intrinsics = {
  /** Before packs are asked: what a host changed since then is its own affair. */
  look: (): void => {
    if (look === undefined || !isAs(look.seen)) look = { seen: seen(), list: own(list), object: own(object) }
  },
  /** Whether they are as they were when last looked at. When not, they are now. */
  werePolluted: (): boolean => {
    if (look === undefined || isAs(look.seen)) return false
    putBack(object, look.object)
    putBack(list, look.list)
    return true
  }
}
