import { afterEach, describe, expect, it } from "vitest"
import { contained, hostile, judged } from "./packs.ts"

const kept = [Object.prototype, Array.prototype].map((holder) => [holder, Object.getOwnPropertyDescriptors(holder)] as const)
const asBefore = () => kept.map(([holder, own]) => Reflect.ownKeys(holder).length === Reflect.ownKeys(own).length && Reflect.ownKeys(own).every((key) =>
  Reflect.getOwnPropertyDescriptor(holder, key)?.value === (own as { readonly [key: PropertyKey]: PropertyDescriptor })[key]?.value))

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

afterEach(() => { for (const [holder, own] of kept) for (const key of Reflect.ownKeys(own)) Object.defineProperty(holder, key, Object.getOwnPropertyDescriptor(own, key)?.value) })

describe("what it answers does not count, and it is named", () => {
  it.each(pollutions)("when it %s", (_, pollute) => {
    expect(judged(hostile(() => { pollute(); return [] }))).toEqual(contained("polluted"))
    expect(asBefore()).toEqual([true, true])
  })
  it("also when it throws afterwards", () => {
    expect(judged(hostile(() => { into(Object.prototype, { since: "x" }); throw new Error("vendor") }))).toEqual(contained("polluted"))
    expect(asBefore()).toEqual([true, true])
  })
  it("also when it waits until its answer is read", () => {
    const sly = { what: "voice", get about() { into(Array.prototype, { filter: () => [] }); return { child: "teenager" } }, metBy: ["ChildHeard"], why: "no" }
    expect(judged(hostile(() => [sly]))).toEqual(contained("polluted"))
    expect(asBefore()).toEqual([true, true])
  })
  it("what a host added before is the host's, and stays", () => {
    into(Array.prototype, { hosts: 1 })
    expect(judged(hostile(() => [])).failures).toEqual([])
    expect("hosts" in []).toBe(true)
    Reflect.deleteProperty(Array.prototype, "hosts")
  })
})
