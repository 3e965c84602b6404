/** Writes a value as JSON: in canonical form, or in one of the many other ways in which the same could be written. */
import { Raw } from "./hostile.ts"
import type { Random } from "./random.ts"

/** In canonical form, but for what stands there raw. */
export const canonical = (value: unknown): string => {
  if (value instanceof Raw) return value.text
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null"
  return `{${Object.keys(value).toSorted().map((key) => `${JSON.stringify(key)}:${canonical(Reflect.get(value, key))}`).join(",")}}`
}

const escaped = (text: string): string => text.replace(/[a-z]/u, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)

/** The same, but with a space, another order, a key twice, or an escape too many somewhere. */
export const otherwise = (value: unknown, random: Random): string => {
  const oneIn = 12
  const space = () => (random.oneIn(oneIn) ? random.pick([" ", "\n", "\t", "\r\n", "\u00a0"]) : "")
  const quoted = (text: string) => (random.oneIn(oneIn) ? escaped(JSON.stringify(text)) : JSON.stringify(text))
  const write = (one: unknown): string => {
    if (one instanceof Raw) return one.text
    if (Array.isArray(one)) return `[${space()}${one.map(write).join(`${space()},`)}]`
    if (typeof one === "string") return quoted(one)
    if (typeof one === "number" && random.oneIn(4)) return random.pick([`${one}.0`, `${one}e0`, `${one}E+0`, String(one)])
    if (typeof one !== "object" || one === null) return JSON.stringify(one) ?? "null"
    const names = random.oneIn(2) ? Object.keys(one) : Object.keys(one).toSorted()
    if (random.oneIn(oneIn)) names.reverse()
    const entries = names.map((key) => `${quoted(key)}${space()}:${write(Reflect.get(one, key))}`)
    const twice = random.oneIn(oneIn) ? random.any(entries) : undefined
    return `{${space()}${(twice === undefined ? entries : [...entries, twice]).join(",")}${space()}}`
  }
  return write(value)
}
