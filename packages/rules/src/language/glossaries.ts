/** The words of the trade in every language, and as a list for one reader. */
import type { Language, Register, Voices } from "@omringd/core"
import { glossary as en } from "./en/glossary/index.ts"
import type { Entry, Glossary } from "./glossary.ts"
import { glossary as nl } from "./nl/glossary/index.ts"
import { glossary as sv } from "./sv/glossary/index.ts"
import { vocabularies } from "./vocabularies.ts"

/** @beta */
export const glossaries: { readonly [L in Language]: Glossary } = { nl, en, sv }

/** @beta */
const groups = ["work", "map", "plan", "people", "law"] as const
/** @beta */
const meanings = ["phases", "roles", "mandates", "tracks"] as const

/** A word for one reader. @beta */
export interface Explained extends Entry {
  /** Where it belongs: `map`, `people`, `phases`. */
  readonly group: (typeof groups)[number] | (typeof meanings)[number]
  /** The word's own id: `danger-statement`, `Exploring`. */
  readonly id: string
}

/** Every word, for one reader, group by group. @beta */
export const glossaryFor = (language: Language, register: Register): readonly Explained[] => {
  const { terms, means } = glossaries[language]
  const vocabulary = vocabularies[language]
  return [
    ...groups.flatMap((group) =>
      Object.entries<{ readonly [R in Register]: Entry }>(terms[group]).map(([id, voices]) => ({ group, id, ...voices[register] }))),
    ...meanings.flatMap((group) => {
      const words = new Map(Object.entries<Voices>(vocabulary[group]))
      return Object.entries<Voices>(means[group]).map(([id, voices]) => ({ group, id, term: words.get(id)?.[register] ?? id, means: voices[register] }))
    })
  ]
}
