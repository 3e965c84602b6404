/** What rules and notice rules have in common, read: an id, a clause, texts and stories. */
import { languages, registers } from "../Language.ts"
import type { Says } from "../Language.ts"
import { isReference } from "../Words.ts"
import type { Tale } from "../Tale.ts"
import { inside, isNamed, isPlain, unfit } from "./reader.ts"
import type { PackReader } from "./reader.ts"

type Tales = { readonly [title: string]: Tale }

/** Every text in every language and register; one that is missing is noted and left empty. */
export const saysOf = (value: unknown, reader: PackReader): Says => {
  const there = inside(reader, "says")
  const read = languages.map((language) => {
    const voices = isPlain(value) ? value[language] : undefined
    return [language, Object.freeze(Object.fromEntries(registers.map((register) => {
      const text = isPlain(voices) ? voices[register] : undefined
      if (typeof text !== "string") unfit(inside(there, language, register), "no-text")
      return [register, typeof text === "string" ? text : ""]
    })))]
  })
  return Object.freeze(Object.fromEntries(read)) as Says // every language and register was just put there
}

/** Stories are told by tests and documentation, never while a step is judged: they are handed on as they are. */
export const talesOf = (value: unknown): Tales => (isPlain(value) ? Object.freeze({ ...value }) as Tales : Object.freeze({})) // looked at by whoever tells them

export const idOf = (value: unknown, reader: PackReader): string =>
  isNamed(value) ? value : (unfit(inside(reader, "id"), "no-id", value), "")

export const clauseOf = (value: unknown, reader: PackReader): string =>
  isReference(value) ? value : (unfit(inside(reader, "clause"), "no-clause", value), "")

/** The same reader, at a rule that says its id. */
export const atRule = (id: unknown, reader: PackReader): PackReader => (isNamed(id) ? { ...reader, rule: id } : reader)
