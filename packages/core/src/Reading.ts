/** Reads unknown input against a description: a fresh, frozen copy of what is described, and every fault with its place. */
import type { AnyField, AnyStep, Fields } from "./Field.ts"
import { longestList } from "./Field.ts"
import type { Fault, Problem } from "./Fault.ts"
import { Moment } from "./Moment.ts"
import { isReference, isSealed, longestText } from "./Words.ts"

type Key = string | number
type Path = readonly Key[]

/** How a step inside a step is read; handed in, because steps are described in terms of fields. */
export type StepReader = (value: unknown, path: Path, faults: Fault[]) => AnyStep | undefined

/** One reading: where it is now, from the outside in, and what it found on the way. */
interface Reader {
  readonly inside: Key[]
  readonly faults: Fault[]
  readonly step: StepReader
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Notes what is wrong with the value under a key. */
const fail = ({ inside, faults }: Reader, key: Key, problem: Problem, expected?: string): undefined => {
  const path = [...inside, key]
  faults.push(expected === undefined ? { path, problem } : { path, problem, expected })
  return undefined
}

const text = (value: unknown, key: Key, reader: Reader): unknown => {
  if (typeof value !== "string") return fail(reader, key, value === undefined ? "missing" : "not-text")
  if (!/\S/u.test(value)) return fail(reader, key, "empty")
  if (value.length > longestText && !isSealed(value)) return fail(reader, key, "too-long", `at most ${longestText} characters, not ${value.length}`)
  return value
}

const reference = (value: unknown, key: Key, reader: Reader): unknown =>
  isReference(value) ? value : fail(reader, key, "not-a-reference")

const list = (of: AnyField, min: number, value: unknown, key: Key, reader: Reader): unknown => {
  if (!Array.isArray(value)) return fail(reader, key, "not-a-list")
  const { length } = value
  if (length < min) return fail(reader, key, "empty", "at least one entry")
  if (length > longestList) return fail(reader, key, "too-long", `at most ${longestList} entries, not ${length}`)
  const read: unknown[] = []
  reader.inside.push(key)
  for (let index = 0; index < length; index++) read.push(readField(of, value[index], index, reader))
  reader.inside.pop()
  return Object.freeze(read)
}

const words = (value: unknown, key: Key, reader: Reader): unknown => {
  if (!isObject(value)) return fail(reader, key, "not-an-object", "{ text, about, by }")
  reader.inside.push(key)
  for (const name of Object.keys(value)) if (name !== "text" && name !== "about" && name !== "by") unexpected(name, reader)
  const own = (name: string) => (Object.hasOwn(value, name) ? value[name] : undefined)
  const read = {
    about: list(someone, 1, own("about"), "about", reader),
    by: reference(own("by"), "by", reader),
    text: text(own("text"), "text", reader)
  }
  reader.inside.pop()
  return Object.freeze(read)
}
const someone: AnyField = { shape: { kind: "reference", to: "person" }, optional: false }

const unexpected = (key: string, reader: Reader): undefined => fail(reader, key.slice(0, 64), "not-in-it")

const whole = (value: unknown, from: number, to: number, key: Key, reader: Reader): unknown => {
  if (typeof value !== "number" || !Number.isInteger(value)) return fail(reader, key, "not-a-whole-number", `${from} to ${to}`)
  return value < from || value > to ? fail(reader, key, "out-of-range", `${from} to ${to}`) : value + 0
}

const either = (of: readonly AnyField[], value: unknown, key: Key, reader: Reader): unknown => {
  let nearest: readonly Fault[] = []
  for (const one of of) {
    const faults: Fault[] = []
    const read = readField(one, value, key, { ...reader, faults })
    const [[first], [other]] = [faults, nearest]
    if (first === undefined) return read
    const further = first.path.length - (other?.path.length ?? 0)
    if (further === 0 && first.expected !== undefined && other?.expected !== undefined) nearest = [{ ...first, expected: `${other.expected} or ${first.expected}` }]
    else if (further >= 0) nearest = faults
  }
  reader.faults.push(...nearest)
  return undefined
}

const record = (fields: Fields, value: unknown, key: Key, reader: Reader): unknown => {
  if (!isObject(value)) return fail(reader, key, "not-an-object", `{ ${Object.keys(fields).join(", ")} }`)
  reader.inside.push(key)
  const read = fieldsOf(fields, value, reader, undefined)
  reader.inside.pop()
  return Object.freeze(read)
}

const readField = ({ shape }: AnyField, value: unknown, key: Key, reader: Reader): unknown => {
  if (value === undefined) return fail(reader, key, "missing")
  switch (shape.kind) {
    case "reference":
    case "fresh":
      return reference(value, key, reader)
    case "words":
      return words(value, key, reader)
    case "code":
      return typeof value === "string" && shape.of.includes(value) ? value : fail(reader, key, "not-one-of", shape.of.join(", "))
    case "day":
      return Moment.isDay(value) ? value : fail(reader, key, "not-a-day")
    case "whole":
      return whole(value, shape.from, shape.to, key, reader)
    case "flag":
      return typeof value === "boolean" ? value : fail(reader, key, "not-yes-or-no")
    case "list":
      return list(shape.of, shape.min, value, key, reader)
    case "record":
      return record(shape.fields, value, key, reader)
    case "either":
      return either(shape.of, value, key, reader)
    case "step":
      return reader.step(value, [...reader.inside, key], reader.faults)
  }
}

/** A key that stands there too, with its value as it was read before. */
interface Also {
  readonly key: string
  readonly value: unknown
}

const inOrder = new WeakMap<Fields, readonly string[]>()
/** The keys as canonical JSON has them, so that what was read is written as it stands. */
const keysOf = (fields: Fields, also: Also | undefined): readonly string[] => {
  const known = inOrder.get(fields)
  if (known !== undefined) return known
  const keys = [...Object.keys(fields), ...(also === undefined ? [] : [also.key])].toSorted()
  inOrder.set(fields, keys)
  return keys
}

const fieldsOf = (fields: Fields, value: { readonly [key: string]: unknown }, reader: Reader, also: Also | undefined): { [key: string]: unknown } => {
  const read: { [key: string]: unknown } = {}
  for (const key of Object.keys(value)) if (key !== also?.key && !Object.hasOwn(fields, key)) unexpected(key, reader)
  for (const key of keysOf(fields, also)) {
    if (key === also?.key) {
      read[key] = also.value
      continue
    }
    const field = fields[key]
    const isThere = Object.hasOwn(value, key)
    if (field === undefined || (!isThere && field.optional)) continue
    read[key] = readField(field, isThere ? value[key] : undefined, key, reader)
  }
  return read
}

/** Reads the described fields of an object that stands at `path`. Not frozen yet. */
export const readFields = (
  fields: Fields, value: { readonly [key: string]: unknown }, path: Path, faults: Fault[], step: StepReader, also?: Also
): { [key: string]: unknown } => fieldsOf(fields, value, { inside: [...path], faults, step }, also)

export { isObject }
