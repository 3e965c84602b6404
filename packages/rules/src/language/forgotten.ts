/** What stands in the place of words that were forgotten: the same for every reader, so that nobody wonders whether another was told more. */
import { isForgotten } from "@omringd/core"
import type { Language, Words } from "@omringd/core"

/** @beta */
export const forgottenIn: { readonly [L in Language]: string } = { nl: "[vergeten]", en: "[forgotten]", sv: "[glömt]" }

/** Someone's words for a reader: between the marks that are handed in, unless they were forgotten, which nobody said. @beta */
export const quote = (words: Pick<Words, "text">, language: Language, [before, after]: readonly [string, string] = ["“", "”"]): string =>
  isForgotten(words) ? forgottenIn[language] : `${before}${words.text}${after}`
