/** Who reads the page: a language, a register, and the page's own words in both. */
import { fill } from "@omringd/core"
import type { Language } from "@omringd/core"
import { audienceOf } from "@omringd/cli/page"
import type { Audience } from "@omringd/cli/page"
import { words } from "../words/index.ts"
import type { Reader, Spoken, Words } from "../words/index.ts"
import type { Judged } from "./judged.ts"

export interface Reading {
  readonly audience: Audience
  readonly words: Words
  /** In which language people's own words are; undefined when their file does not say. */
  readonly speaks: string | undefined
  /** The text for this reader, with its names filled in. */
  say(text: Spoken, values?: { readonly [name: string]: string }): string
}

export const sayingTo = (reader: Reader) => (text: Spoken, values: { readonly [name: string]: string } = {}): string => fill(text[reader], values, (value) => value)

export const readingOf = ({ names, practice }: Judged, language: Language, reader: Reader): Reading => ({
  audience: audienceOf(names, practice, language, reader),
  words: words[language],
  speaks: names.language,
  say: sayingTo(reader)
})
