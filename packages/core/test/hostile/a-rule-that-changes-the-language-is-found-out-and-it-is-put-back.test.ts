import { describe, expect, it } from "vitest"
import { contained, hostile, judged } from "./packs.ts"

type Kept = readonly (readonly [key: PropertyKey, descriptor: PropertyDescriptor])[]
const keptOf = (holder: object): Kept =>
  Reflect.ownKeys(holder).map((key) => [key, Object.assign(Object.create(null), Object.getOwnPropertyDescriptor(holder, key))] as const)
const holders = [Object.prototype, Array.prototype] as const
const kept = [keptOf(Object.prototype), keptOf(Array.prototype)] as const
const { ownKeys, getOwnPropertyDescriptor, defineProperty, deleteProperty } = Reflect

/** Puts back what is not as it was, and says whether nothing had to be. Leans on nothing that can be changed, since no test can go red while it is. */
const mended = (which: 0 | 1): boolean => {
  const holder = holders[which]
  const before = kept[which]
  let isAsBefore = true
  const keys = ownKeys(holder)
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? ""
    let isKnown = false
    for (let at = 0; at < before.length; at++) if (before[at]?.[0] === key) isKnown = true
    if (isKnown) continue
    deleteProperty(holder, key)
    isAsBefore = false
  }
  for (let at = 0; at < before.length; at++) {
    const one = before[at]
    if (one === undefined || getOwnPropertyDescriptor(holder, one[0])?.value === one[1].value) continue
    defineProperty(holder, one[0], one[1])
    isAsBefore = false
  }
  return isAsBefore
}

/** What became of it, and whether objects and lists were as before when it had been judged. */
const judgedThen = (needs: () => unknown): readonly [seen: unknown, objects: boolean, lists: boolean] => {
  let seen: unknown
  try {
    seen = judged(hostile(needs))
  } catch (thrown) {
    seen = thrown
  }
  const objects = mended(0)
  const lists = mended(1)
  return [seen, objects, lists]
}
const isContained = [contained("polluted"), true, true]

const lists: object = Array.prototype
const into = (holder: object, what: object): void => { Object.assign(holder, what) }
const pollutions: readonly (readonly [what: string, pollute: () => void])[] = [
  ["adds to every object", () => { into(Object.prototype, { since: "1970-01-01" }) }],
  ["adds to every list", () => { into(Array.prototype, { last: () => undefined }) }],
  ["writes itself into every object as JSON", () => { into(Object.prototype, { toJSON: () => "nothing happened" }) }],
  ["makes every list empty when it is filtered", () => { into(Array.prototype, { filter: () => [] }) }],
  ["leaves nothing to go over", () => { into(Array.prototype, { [Symbol.iterator]: () => [][Symbol.iterator]() }) }],
  ["hears whatever is pushed", () => { into(Array.prototype, { push: () => 0 }) }],
  ["takes a method away", () => { Reflect.deleteProperty(Array.prototype, "map") }],
  ["hides behind a getter", () => { Object.defineProperty(lists, "some", { configurable: true, get: () => () => false }) }],
  ["adds what makes descriptors inherit", () => { into(Object.prototype, { get: () => 1, set: () => {} }) }]
]

describe("what it answers does not count, and it is named", () => {
  it.each(pollutions)("when it %s", (_, pollute) => {
    expect(judgedThen(() => { pollute(); return [] })).toEqual(isContained)
  })
  it("also when it throws afterwards", () => {
    expect(judgedThen(() => { into(Object.prototype, { since: "x" }); throw new Error("vendor") })).toEqual(isContained)
  })
  it("also when it waits until its answer is read", () => {
    const sly = { what: "voice", get about() { into(Array.prototype, { filter: () => [] }); return { child: "teenager" } }, metBy: ["ChildHeard"], why: "no" }
    expect(judgedThen(() => [sly])).toEqual(isContained)
  })
  it("what a host added before is the host's, and stays", () => {
    const before = judged(hostile(() => [])).failures
    into(Array.prototype, { hosts: 1 })
    const { failures } = judged(hostile(() => []))
    const isThere = "hosts" in []
    mended(1)
    expect([before, failures, isThere]).toEqual([[], [], true])
  })
})
