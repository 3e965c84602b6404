/** JSON in the one form of RFC 8785, so that the same value is always the same bytes. What is taken or read is written so by itself. */
import { isObject } from "./Reading.ts"

/** Keys that look like numbers come first in every JavaScript object, whatever order they are given: so objects are written key by key. @public */
const written = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(written).join(",")}]`
  if (isObject(value)) return `{${Object.keys(value).toSorted().flatMap((key) => member(key, value[key])).join(",")}}`
  return value === undefined ? "null" : JSON.stringify(value)
}
const member = (key: string, value: unknown): readonly string[] => (value === undefined ? [] : [`${JSON.stringify(key)}:${written(value)}`])

/** @public */
export const Canonical = {
  /**
   * The canonical text of plain JSON data: keys in the order of their UTF-16 code units, no white space, numbers as ECMAScript writes them.
   * Half of a surrogate pair, for which RFC 8785 has no form, stays the escape that JSON.stringify writes.
   */
  write: written
}
