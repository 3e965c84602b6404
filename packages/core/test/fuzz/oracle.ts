/** What has to be true of reading any input at all. */
import { isDeepStrictEqual } from "node:util"
import { Canonical } from "../../src/Canonical.ts"
import { Fault } from "../../src/Fault.ts"
import { isObject } from "../../src/Reading.ts"
import type { Place, Reading } from "../../src/Recorded.ts"
import type { Taken } from "../../src/Taken.ts"
import type { Json } from "../../src/Upcaster.ts"
import { chain } from "../upcasting/older.ts"
import { readers } from "./corpus.ts"
import type { ReaderName } from "./corpus.ts"
import { isRecorded } from "./expected.ts"

/** How far an input came. */
export interface Seen {
  readonly parsed: boolean
  /** It was a record of a version that is known, with something in the place of the step that the readers of steps looked at. */
  readonly reached: boolean
  readonly accepted: boolean
  readonly kept: boolean
}

export class Broken extends Error {}
const broken = (what: string): never => {
  throw new Broken(what)
}

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
const isFrozen = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))

const prototypes = [Object.prototype, Array.prototype, String.prototype, Number.prototype, Function.prototype]
const untouched = prototypes.map((one) => Reflect.ownKeys(one).length)
/** Nothing can be read from every object or list: what is written into a prototype by assignment shows so. */
export const lookAtAll = (): void => {
  for (const key in {}) broken(`every object has ${JSON.stringify(key)} now`)
  const list: object = []
  for (const key in list) broken(`every list has ${JSON.stringify(key)} now`)
}
/** The same by counting, which takes longer and finds what was defined. */
export const lookAtPrototypes = (): void => {
  prototypes.forEach((one, index) => { if (Reflect.ownKeys(one).length !== untouched[index]) broken("something was written into what all share") })
}

const lookAtFaults = (reading: Reading): void => {
  if (!("faults" in reading)) return
  if (reading.faults.length === 0) broken("refused, for no reason")
  for (const fault of reading.faults) if (Fault.sentence(fault).length < 5) broken("a fault that says nothing")
}

/** What is of a later version is refused as that, and as that alone. */
const lookAtLater = (version: number, value: unknown, reading: Reading): void => {
  const faults = "faults" in reading ? reading.faults : []
  const isLater = isObject(value) && Number.isSafeInteger(value["schema"]) && Number(value["schema"]) > version
  if (isLater !== faults.some(({ problem }) => problem === "newer")) broken(isLater ? "of a later release, and it does not say so" : "called later, and it is not")
  if (isLater && faults.length > 1) broken("of a later release, and more is said of it")
}

/** Decided apart; undefined when it lies too deep for that. */
const expected = (name: ReaderName, value: unknown): boolean | undefined => {
  try {
    let raised: unknown = value
    if (name === "with a past" && isObject(value)) {
      for (let version = value["schema"]; version === 1 || version === 2; version++) raised = { ...chain[version - 1]?.up(raised as Json), schema: version + 1 }
    }
    return isRecorded(raised, readers[name].version)
  } catch {
    return undefined
  }
}
const isKnown = (version: number, value: unknown): boolean => isObject(value) && typeof value["schema"] === "number" && value["schema"] >= 1 && value["schema"] <= version

/** Where it says that it is kept. */
const placeOf = (value: unknown): Place => {
  const { trajectory, number, id } = isObject(value) ? value : {}
  return { trajectory: typeof trajectory === "string" ? trajectory : "a", number: typeof number === "number" ? number : 1, ...(typeof id === "string" ? { id } : {}) }
}

const deep = 300
/** A shorter text may be too deep as well, but not for any stack. */
const longEnough = 8_000
/** How deep lists and objects stand in each other, at most, wherever the text begins to be no JSON. */
const depthOf = (text: string): number => {
  let [depth, deepest] = [0, 0]
  for (const [mark] of text.replaceAll(/"(?:[^"\\]|\\.)*"/gsu, "").matchAll(/[[\]{}]/gu)) {
    depth += mark === "[" || mark === "{" ? 1 : -1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
/** How far down a text can be followed depends on the stack that is left: here nothing is asked but that nothing is thrown. */
const lookDown = (name: ReaderName, text: string): Seen => {
  const { read, kept, write } = readers[name]
  const reading = read(text)
  const there = kept(text, { trajectory: "a", number: 1 })
  for (const one of [reading, there]) if ("faults" in one) lookAtFaults(one)
  if ("taken" in reading && write(reading.taken).length < deep) broken("written, and hardly anything is left")
  return { parsed: parsed(text) !== undefined, reached: true, accepted: "taken" in reading, kept: "taken" in there }
}

/** Throws what is wrong with how a text is read; else says how far it came. It is read as a text, as what it says and as it would be kept. */
export const look = (name: ReaderName, text: string): Seen => {
  if (text.length > longEnough && depthOf(text) > deep) return lookDown(name, text)
  const { read, kept, write, version } = readers[name]
  const json = parsed(text)
  const reading = json === undefined || text.length % 8 === 0 ? read(text) : read(json.value)
  lookAtFaults(reading)
  lookAtLater(version, json?.value, reading)
  const there = kept(text, placeOf(json?.value))
  lookAtFaults(there)
  if (json === undefined) {
    if ("taken" in reading || "taken" in there) broken("read from what is no JSON")
    return { parsed: false, reached: false, accepted: false, kept: false }
  }
  const should = expected(name, json.value)
  if (should !== undefined && should !== ("taken" in reading)) broken(should ? "refused what is a recorded step" : "read what is no recorded step")
  if ("taken" in reading) lookAtTaken(name, reading.taken)
  if ("taken" in there) {
    if (!("taken" in reading) || !isDeepStrictEqual(there, reading)) broken("kept is read as something else")
    const isOurs = isObject(json.value) && json.value["schema"] === version
    if ((isOurs ? write(there.taken) : Canonical.write(json.value)) !== text) broken("kept in a form that is not its own")
  } else if ("taken" in reading && Canonical.write(json.value) === text) broken("in canonical form, and not read where it is kept")
  const reached = isKnown(version, json.value) && isObject(json.value) && isObject(json.value["step"]) && !("faults" in reading && reading.faults.some(({ problem, path }) => problem === "unknown-step" && path.length === 2))
  return { parsed: true, reached, accepted: "taken" in reading, kept: "taken" in there }
}

const lookAtTaken = (name: ReaderName, taken: Taken): void => {
  const { read, kept, write } = readers[name]
  const text = write(taken)
  if (text !== Canonical.write(taken)) broken("not written in canonical form")
  const again = kept(text, taken)
  if (!("taken" in again) || !isDeepStrictEqual(again.taken, taken) || write(again.taken) !== text) broken("written, and not read back the same")
  const asValue = read(taken)
  if (!("taken" in asValue) || write(asValue.taken) !== text) broken("not read as the value it is")
  if (!isFrozen(taken)) broken("read, and can be changed")
}
