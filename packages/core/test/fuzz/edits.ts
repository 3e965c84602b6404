/** Changes to the structure of a recorded step: each gives another value and leaves the one it was given as it was. */
import { longestList } from "../../src/Field.ts"
import { isObject } from "../../src/Reading.ts"
import { Step } from "../../src/Step.ts"
import { byKey, seeds } from "./corpus.ts"
import { corrections, hostile, keys, Raw } from "./hostile.ts"
import type { Random } from "./random.ts"
import { canonical } from "./written.ts"

type Entries = readonly (readonly [string, unknown])[]
const isInner = (value: unknown): value is object => typeof value === "object" && value !== null && !(value instanceof Raw)

/** The same with one value in it put through a change; which one is left to chance, and nearer to the outside is likelier. */
const somewhere = (value: unknown, random: Random, change: (value: unknown, key: string) => unknown, key = ""): unknown => {
  if (!isInner(value)) return change(value, key)
  const entries: Entries = Object.entries(value)
  const chosen = random.any(entries)
  if (chosen === undefined || (key !== "" && random.oneIn(4))) return change(value, key)
  const [at, one] = chosen
  const inside = somewhere(one, random, change, Array.isArray(value) ? key : at)
  return Array.isArray(value) ? value.map((each: unknown, index) => (String(index) === at ? inside : each)) : put(value, at, inside)
}
/** By definition and not by assignment: `__proto__` is a key like any other here. */
const put = (value: object, key: string, one: unknown): object =>
  Object.defineProperty({ ...value }, key, { enumerable: true, configurable: true, writable: true, value: one })
const without = (value: object, key: string): object => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))

/** Some object or list in it, put through a change. */
const inner = (value: unknown, random: Random, change: (value: object) => unknown): unknown => {
  if (!isInner(value)) return value
  const entries: Entries = Object.entries(value).filter(([, one]) => isInner(one))
  const chosen = random.any(entries)
  if (chosen === undefined || random.oneIn(3)) return change(value)
  const [at, one] = chosen
  const inside = inner(one, random, change)
  return Array.isArray(value) ? value.map((each: unknown, index) => (String(index) === at ? inside : each)) : put(value, at, inside)
}

/** Some value of a kind in it, put through a change; one in all, wherever it stands. */
const somewhereOf = (value: unknown, random: Random, is: (value: unknown) => boolean, change: (value: unknown) => unknown): unknown => {
  const places: string[][] = []
  const look = (one: unknown, path: readonly string[]): void => {
    if (is(one)) places.push([...path])
    if (isInner(one)) for (const [key, inside] of Object.entries(one)) look(inside, [...path, key])
  }
  look(value, [])
  const chosen = random.any(places)
  return chosen === undefined ? value : within(value, chosen, change)
}
const within = (value: unknown, [key, ...rest]: readonly string[], change: (value: unknown) => unknown): unknown => {
  if (key === undefined || !isInner(value)) return change(value)
  const inside = within(Reflect.get(value, key), rest, change)
  return Array.isArray(value) ? value.map((one: unknown, index) => (String(index) === key ? inside : one)) : put(value, key, inside)
}

const stepOf = (value: unknown): unknown => (isObject(value) ? value["step"] : undefined)
const because = { about: ["an"], by: "an", text: "it was otherwise" }

export const edits = {
  /** What stands under such a key elsewhere. */
  transplanted: (value, random) => somewhere(value, random, (one, key) => random.any(byKey.get(key) ?? []) ?? one),
  dropped: (value, random) => inner(value, random, (one) => {
    const key = random.any(Object.keys(one)) ?? ""
    return Array.isArray(one) ? one.filter((_, index) => String(index) !== key) : without(one, key)
  }),
  added: (value, random) => inner(value, random, (one) => (Array.isArray(one) ? [...(one as unknown[]), hostile(random)] : put(one, random.pick(keys), hostile(random)))),
  "made hostile": (value, random) => somewhere(value, random, () => hostile(random)),
  doubled: (value, random) => inner(value, random, (one) => (Array.isArray(one) ? one.flatMap((each: unknown) => [each, each]) : { ...one, ...Object.fromEntries(Object.entries(one).map(([key, each]) => [`${key}2`, each]).slice(0, 1)) })),
  swapped: (value, random) => inner(value, random, (one) => {
    const [a, b] = [random.any(Object.keys(one)) ?? "", random.any(Object.keys(one)) ?? ""]
    const [first, second]: readonly unknown[] = [Reflect.get(one, a), Reflect.get(one, b)]
    return Array.isArray(one) ? one.toReversed() : put(put(one, a, second), b, first)
  }),
  "as many as may be": (value, random) => somewhereOf(value, random, Array.isArray, (one) => {
    const list = one as readonly unknown[]
    return random.oneIn(4) ? Array.from({ length: random.pick([longestList, longestList + 1]) }, () => list[0]) : list.slice(0, random.below(2))
  }),
  "on the edge of a number": (value, random) => somewhereOf(value, random, (one) => typeof one === "number", (one) => {
    const number = Number(one)
    return random.pick<unknown>([number + 1, number - 1, -number, 0, 10, 11, 2 ** 53 - 1, 2 ** 53, new Raw("-0"), new Raw("-0"), new Raw(`${number}.0`), new Raw(`${number}e0`), String(number)])
  }),
  "on the edge of a text": (value, random) => somewhereOf(value, random, (one) => typeof one === "string", (one) => {
    const text = String(one)
    return random.pick([text.padEnd(64, "x"), text.padEnd(65, "x"), `${text} `, ` ${text}`, `${text}é`, text.toUpperCase(), text.slice(1), text.slice(0, -1), `${text}T23:59:59Z`, `${text}T24:00:00Z`, `${text.slice(0, 10)}T10:00:00.001Z`, text.replaceAll("-0", "-3"), `-${text}`, "\ud800"])
  }),
  renamed: (value, random) => inner(value, random, (one) => {
    const from = random.any(Object.keys(one)) ?? ""
    const to = random.oneIn(2) ? random.pick(keys) : (random.any([...byKey.keys()]) ?? "more")
    return Array.isArray(one) ? { ...(one as unknown[]) } : put(without(one, from), to, Reflect.get(one, from))
  }),
  "given another name": (value, random) => (isObject(value) && isObject(value["step"]) ? put(value, "step", put(value["step"], "step", random.any(Step.tags))) : value),
  "given another step": (value, random) => (isObject(value) ? put(value, "step", stepOf(random.any(seeds)?.value)) : value),
  "corrected by another": (value, random) => {
    if (!isObject(value)) return value
    let step = random.oneIn(2) ? value["step"] : stepOf(random.any(seeds)?.value)
    if (random.oneIn(250)) return put(value, "step", corrections(random.pick([500, 2_500, 9_000]), canonical(step)))
    for (let depth = random.below(4); depth >= 0; depth--) step = { because, corrects: "1", instead: step, step: "StepCorrected" }
    return put(value, "step", step)
  },
  "of another version": (value, random) => (isObject(value) ? put(value, "schema", random.pick<unknown>([1, 1, 2, 2, 3, 3, 4, 5, 0, -1, 1.5, "1", null, [1], new Raw("1e400"), new Raw("-0"), new Raw("1.0"), new Raw("9007199254740993")])) : value),
  "left open": (value, random) => (isObject(value) ? put(value, "open", [{ about: { [random.pick(["child", "step", "0", "__proto__", "constructor", "é"])]: random.pick(["noor", "", "\ud800"]) }, rule: "some-rule", strength: random.pick(["must", "should", "ask", "inv"]), what: "voice" }]) : value)
} satisfies { readonly [kind: string]: (value: unknown, random: Random) => unknown }

export type Edit = keyof typeof edits
export const editNames: readonly Edit[] = Object.keys(edits) as Edit[]
